import { setOp, unsetOp, type Thing } from '../../page/Thing.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { means, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import type { Action, Context, Outcome } from '../Action.js';
import { add } from '../adding/add.js';
import { plainWords } from '../../text/words/plain.js';
import { addRanking } from '../adding/addRanking.js';
import { addTotals } from '../adding/addTotals.js';
import { allBut } from '../targets/allBut.js';
import { assign } from '../targets/assign.js';
import { change } from '../change.js';
import { filterRows } from '../rows/filter.js';
import { group } from '../rows/group.js';
import { isOfRows, leaveOutColumn, leaveOutNamed } from '../columns/leaveOutColumn.js';
import { limit } from '../rows/limit.js';
import { resolveList } from '../targets/phrases.js';
import { rowsFirst } from '../rows/rowsFirst.js';
import { showColumn } from '../columns/showColumn.js';
import { readChange, settle } from '../settings/settings.js';
import { showAll } from '../rows/showAll.js';

/** What hides a node: a formula that never holds. */
const never = 'false';

const among = ({ page }: Context): readonly Thing[] =>
  page.things.filter(({ kind }) => kind !== 'page' && kind !== 'dataset');

/** Turns a switch of something off, hides a component or a column, or leaves out rows: `hide lost deals`. */
export const hide: Action = (said) => {
  const context = withoutParticles(said);
  const others = allBut(context);
  if (others) return others.things ? hideNodes(others.things) : others.outcome;
  if (isOfRows(context.clause.words)) return filterRows(context, true);
  const left = leaveOutColumn(context) ?? leaveOutNamed(context);
  if (left) return left;
  const settings = assign(context, among(context), (rest, thing) =>
    readChange(context, rest, thing, { isOff: true }),
  );
  if (settings.pairs) return settle(settings.pairs, context);
  if (settings.isQuestion) return settings.outcome;
  const nodes = resolveList(context, context.clause.words, context.page.nodes);
  if (nodes.things) return hideNodes(nodes.things);
  const columns = hideColumn(context);
  if (columns) return columns;
  const rows = filterRows(context, true);
  return rows.refused ? nodes.outcome : rows;
};

/** `blende fertige aus`: what belongs to the verb says nothing of its own, and denies nothing. */
function withoutParticles(context: Context): Context {
  const { clause } = context;
  const words = clause.words.filter((word) => word.isName || !means(word, 'particle'));
  return { ...context, clause: { ...clause, words } };
}

function hideNodes(things: readonly Thing[]): Outcome {
  const shown = things.filter(({ node }) => node?.visible !== never);
  if (shown.length === 0) return { refused: { key: 'nothingChanges', params: { what: things } } };
  return {
    ops: shown.map(({ id }) => ({ op: 'node', id, visible: never })),
    said: { key: 'hidden', params: { what: shown } },
  };
}

/** An element that can be kept out of sight, such as a column of a table. */
function hideColumn(context: Context): Outcome | null {
  const hideable = context.page.things.filter(
    ({ kind, schema }) => kind === 'element' && schema.properties?.['hidden'] !== undefined,
  );
  const resolved = resolveList(context, context.clause.words, hideable);
  if (!resolved.things) return null;
  return {
    ops: resolved.things.map((thing) => setOp(thing, ['hidden'], true)),
    said: { key: 'hidden', params: { what: resolved.things } },
  };
}

/** Turns a switch of something on, brings back what is hidden, or shows something as another kind. */
export const show: Action = (context) => {
  const { clause } = context;
  const added = clause.words.some((word) => means(word, 'new', 'apart')) ? add(context) : null;
  if (added && !added.refused) return added;
  const totals = addTotals(context);
  if (totals) return totals;
  const raised = rowsFirst(context);
  if (raised) return raised;
  const isTop = clause.words.some((word) => means(word, 'top'));
  if (isTop) {
    const ranking = isRanked(context) ? null : addRanking(context);
    if (ranking) return ranking;
    const outcome = limit(context);
    if (!outcome.refused) return outcome;
  }
  const hidden = context.page.things.filter(isHidden);
  const back = hidden.length > 0 ? resolveList(context, clause.words, hidden) : null;
  if (back?.things) return reveal(back.things);
  const column = showColumn(context);
  if (column) return column;
  const grouped = partAt(clause, 'by') ? groupedBy(context) : null;
  if (grouped && !grouped.refused) return grouped;
  const changed = change(context);
  if (!changed.refused || changed.refused.key === 'nothingChanges') return changed;
  const rows = filterRows(context, false);
  if (!rows.refused) return rows;
  const all = showAll(context);
  if (all) return all;
  const limited = clause.words.some((word) => numberOf(word) !== null) ? limit(context) : null;
  if (limited && !limited.refused) return limited;
  return clause.words.some((word) => isNew(word)) ? add(context) : changed;
};

/** `show it per week`: where what was changed last has no periods, what has them is meant. */
function groupedBy(context: Context): Outcome {
  const grouped = group(context);
  const words = context.clause.words.filter((word) => !means(word, 'it'));
  const isPointing = words.length < context.clause.words.length;
  if (!grouped.refused || !isPointing) return grouped;
  const clause = { ...context.clause, words, told: context.clause.told.filter((word) => !means(word, 'it')) };
  const other = group({ ...context, clause, last: null });
  return other.refused ? grouped : other;
}

/** Whether something that is grouped is named, which then shows its top. */
const isRanked = ({ clause, page }: Context): boolean =>
  page.nodes.some(({ node, name }) => {
    const query = node && page.queryOf(node)?.query;
    return (
      query?.groupBy !== undefined &&
      clause.words.some((word) => word.isName && word.plain === plainWords(name).join(' '))
    );
  });

const isNew = (word: Word): boolean => means(word, 'at:by', 'article');

const isHidden = ({ kind, node, value }: Thing): boolean =>
  kind === 'node' ? node?.visible !== undefined : kind === 'element' && value['hidden'] === true;

function reveal(things: readonly Thing[]): Outcome {
  return {
    ops: things.map((thing) =>
      thing.kind === 'node' ? { op: 'node', id: thing.id, visible: null } : unsetOp(thing, ['hidden']),
    ),
    said: { key: 'shown', params: { what: things } },
  };
}
