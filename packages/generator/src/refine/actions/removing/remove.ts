import type { PatchOp } from '@vitrine/schema';
import { aliasesOf } from '../../page/aliasesOf.js';
import { unsetOp, type Thing } from '../../page/Thing.js';
import { findThings, splitAtAnd } from '../../page/findThings.js';
import { plainWords } from '../../text/words/plain.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { idleBeside, means } from '../../text/words/Word.js';
import type { Action, Context, Outcome } from '../Action.js';
import { allBut, wholeTabs } from '../targets/allBut.js';
import { assign } from '../targets/assign.js';
import { emptyRows } from './emptyRows.js';
import { allAbout } from './removeAbout.js';
import { leaveOutColumn } from '../columns/leaveOutColumn.js';
import { removeRows } from './removeRows.js';
import { removeWith } from './removeWith.js';
import { dropReferences } from './dropReferences.js';
import { resolveList } from '../targets/phrases.js';
import { refuseUnknown } from '../targets/resolve.js';
import { readChange, settle } from '../settings/settings.js';

/** Takes parts away: components, tabs, fields, columns; or a filter, an order or a property of one. */
export const remove: Action = (context) => {
  const emptied = emptyRows(context);
  if (emptied) return 'outcome' in emptied ? emptied.outcome : removeThings(emptied.things, context);
  const rows = removeRows(context);
  if (rows) return rows;
  const others = allBut(context);
  if (others)
    return others.things
      ? removeThings(wholeTabs(others.things, context.page.things), context)
      : others.outcome;
  const about = allAbout(context);
  if (about) return removeThings(about, context);
  const { clause, page } = context;
  const among = page.things.filter(({ kind }) => kind !== 'page' && kind !== 'dataset');
  const listed = splitAtAnd(clause.words).length > 1 ? withAliases(context, among) : null;
  if (listed) return removeThings(listed, context);
  const isPartOf = partAt(clause, 'of') !== undefined;
  const first = isPartOf ? [removeClause, leaveOutColumn, removeProperty] : [leaveOutColumn];
  for (const attempt of first) {
    const outcome = attempt(context);
    if (outcome) return outcome;
  }
  const missing = missingOption(context);
  if (missing) return missing;
  const everywhere = withAliases(context, among);
  if (everywhere) return removeThings(everywhere, context);
  const resolved = resolveList(context, clause.words, among);
  if (resolved.things) return removeThings(resolved.things, context);
  if (resolved.outcome.ask) return resolved.outcome;
  return removeClause(context) ?? removeProperty(context) ?? resolved.outcome;
};

/** `we don't need the phone number`: a column and the fields that ask for it are one to a person. */
function withAliases(context: Context, among: readonly Thing[]): readonly Thing[] | null {
  const { clause, page } = context;
  if (clause.words.some((word) => means(word, 'field', 'at:of') && !word.isName)) return null;
  const aliases = new Set(among.flatMap((thing) => (thing.kind === 'column' ? aliasesOf(thing, page) : [])));
  const columns = among.filter((thing) => !aliases.has(thing));
  const resolved = resolveList({ ...context, nextAnswer: () => null }, clause.words, columns);
  if (!resolved.things?.every(({ kind }) => kind === 'column')) return null;
  return resolved.things.flatMap((thing) => [thing, ...aliasesOf(thing, page)]);
}

/** `delete the category Rent` where Rent is no category: what only sounds like it is not meant. */
function missingOption(context: Context): Outcome | null {
  const { clause, page } = context;
  const [first, ...rest] = clause.words.filter((word) => !means(word, 'the', 'filler') || word.isName);
  if (!first || rest.length !== 1 || clause.parts.length > 1) return null;
  const column = page.things.find(
    ({ kind, name, value }) =>
      kind === 'column' && Array.isArray(value['options']) && plainWords(name).join(' ') === first.plain,
  );
  const isKnown = findThings(rest, page.things).ranked.some(({ thing }) => thing.kind !== 'node');
  const isPart =
    rest[0]!.senses.some((sense) => sense.startsWith('kind:')) ||
    means(rest[0], 'column', 'field', 'chart', 'table', 'filterNoun');
  if (!column || isKnown || isPart) return null;
  const options = page.things.filter(({ owner, kind }) => owner === column && kind === 'option');
  return refuseUnknown(context, rest, options);
}

/** `remove the legend from the chart`: a property is switched off or taken away. */
function removeProperty(context: Context): Outcome | null {
  const assigned = assign(context, context.page.nodes, (rest, thing) =>
    readChange(context, rest, thing, { isOff: true }),
  );
  if (assigned.pairs) return settle(assigned.pairs, context);
  return assigned.isQuestion ? assigned.outcome : null;
}

function removeThings(things: readonly Thing[], context: Context): Outcome {
  const { page } = context;
  const ops: PatchOp[] = things.map((thing) => unsetOp(thing));
  const gone = new Set(things.flatMap((thing) => goneName(thing) ?? []));
  return removeWith(things, [...dropReferences(page, gone), ...ops], context);
}

/** What formulas call a component, or a field of one. */
function goneName({ kind, node, path }: Thing): string | undefined {
  if (!node) return undefined;
  return kind === 'node' ? node.id : `${node.id}.${path.at(-1)}`;
}

/** `remove the filter from the table`: the clause of its query goes. */
function removeClause(context: Context): Outcome | null {
  const { page } = context;
  const noun = context.clause.words.find((word) => means(word, 'filterNoun', 'sortNoun'));
  if (!noun) return null;
  const clause = means(noun, 'filterNoun') ? 'where' : 'orderBy';
  const assigned = assign(context, page.nodes, (rest, thing) => {
    const isAll = rest.every(idleBeside('filterNoun', 'sortNoun', 'all', 'it'));
    const found = thing.node && page.queryOf(thing.node);
    return isAll && found?.query[clause] !== undefined ? found : null;
  });
  if (!assigned.pairs) return assigned.isQuestion ? assigned.outcome : null;
  return {
    ops: assigned.pairs.map(({ thing, reading }) => unsetOp(thing, [...reading.path, clause])),
    said: {
      key: means(noun, 'filterNoun') ? 'unfiltered' : 'unsorted',
      params: { what: assigned.pairs.map(({ thing }) => thing) },
    },
  };
}
