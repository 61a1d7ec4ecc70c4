import type { PatchOp } from '@vitrine/schema';
import { regrouped } from '../../build/regrouped.js';
import { refOf } from '../../page/schemas.js';
import { setOp, type Thing } from '../../page/Thing.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { idleBeside, type Word } from '../../text/words/Word.js';
import { findColumn } from '../../values/findColumn.js';
import type { Context, Outcome } from '../Action.js';
import { assign } from '../targets/assign.js';
import { followTitle } from './followTitle.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Replacement {
  readonly from: { readonly key: string; readonly label: string };
  readonly to: { readonly key: string; readonly label: string };
}

/** `show customers instead of MRR`: another column takes the place of one; null when the sentence is none of these. */
export function replaceColumn(context: Context): Outcome | null {
  const { clause, page } = context;
  const part = partAt(clause, 'insteadOf');
  if (!part?.lead) return null;
  const old = part.words;
  const rest: Context = {
    ...context,
    clause: { ...clause, words: clause.words.filter((word) => word !== part.lead && !old.includes(word)) },
  };
  const assigned = assign(rest, page.nodes, (words, thing) => readReplacement(words, old, thing, context));
  if (!assigned.pairs) return assigned.isQuestion ? assigned.outcome : missingColumn(old, rest);
  const changes = assigned.pairs.flatMap(({ thing, reading }) => replacementOps(thing, reading, context));
  const { from, to } = assigned.pairs[0]!.reading;
  const what = assigned.pairs.map(({ thing }) => thing);
  if (changes.length === 0) return { refused: { key: 'nothingChanges', params: { what } } };
  const titles = what.map((thing) => followTitle(thing, from.label, to.label));
  const ops = [...changes, ...titles.flatMap((title) => title.ops)];
  const replaced = { key: 'replaced', params: { what, from: from.label, to: to.label } } as const;
  return { ops, said: [replaced, ...titles.flatMap((title) => title.said)] };
}

/** `by region instead of category` where there is no region; null where other words than of a column were said. */
function missingColumn(old: readonly Word[], { clause, page }: Context): Outcome | null {
  const isIdle = idleBeside();
  const told = clause.words.filter((word) => !isIdle(word));
  const isUnknown = told.length > 0 && told.every(({ senses, plain }) => senses.join() === plain);
  const what = page.nodes.find(({ node }) => node && findColumn(old, page.columnsOf(node))?.share === 1);
  const query = what?.node && page.queryOf(what.node)?.query;
  if (!isUnknown || !what || !query) return null;
  const columns = page.inputColumnsOf(query).map(({ key, label = key }) => label);
  return { refused: { key: 'noColumn', params: { what, columns: columns.join(', ') } } };
}

function readReplacement(
  words: readonly Word[],
  old: readonly Word[],
  thing: Thing,
  { page }: Context,
): Replacement | null {
  const found = thing.node && page.queryOf(thing.node);
  if (!thing.node || !found) return null;
  const shown = page.columnsOf(thing.node);
  const from = findColumn(old, shown);
  const columns = found.query.aggregate ? page.inputColumnsOf(found.query) : shown;
  const to = findColumn(
    words,
    columns.filter(({ key }) => key !== from?.column.key),
  );
  if (!from || !to || from.share < 1 || to.share < 1) return null;
  const label = ({ key, label = key }: { key: string; label?: string }): string => label;
  return {
    from: { key: from.column.key, label: label(from.column) },
    to: { key: to.column.key, label: label(to.column) },
  };
}

function replacementOps(thing: Thing, { from, to }: Replacement, { page }: Context): PatchOp[] {
  const found = page.queryOf(thing.node!)!;
  const ops: PatchOp[] = [];
  const aggregate = found.query.aggregate?.map((entry) =>
    entry.as === from.key && entry.key !== undefined ? { ...entry, key: to.key } : entry,
  );
  if (aggregate && JSON.stringify(aggregate) !== JSON.stringify(found.query.aggregate)) {
    ops.push(setOp(thing, [...found.path, 'aggregate'], aggregate));
    return [...ops, ...relabelled(thing, from.key, to.label)];
  }
  const group = found.query.groupBy?.find(({ key, as = key }) => as === from.key);
  if (group) ops.push(setOp(thing, found.path, regrouped(found.query, group, { key: to.key })));
  for (const [key, property] of Object.entries(thing.schema.properties ?? {})) {
    const value = thing.value[key];
    if (refOf(property) === 'key' && value === from.key) ops.push(setOp(thing, [key], to.key));
    const name = property['x-key'];
    if (
      typeof name !== 'string' ||
      !Array.isArray(value) ||
      !value.some((element) => isRecord(element) && element[name] === from.key)
    )
      continue;
    const list = value.map((element: unknown) =>
      isRecord(element) && element[name] === from.key
        ? { ...element, [name]: to.key, ...(element['label'] !== undefined && { label: to.label }) }
        : element,
    );
    ops.push(setOp(thing, [key], list));
  }
  return ops;
}

/** The label of a series follows the column it now shows. */
function relabelled(thing: Thing, as: string, label: string): PatchOp[] {
  return Object.entries(thing.schema.properties ?? {}).flatMap(([key, property]) => {
    const name = property['x-key'];
    const list = thing.value[key];
    if (typeof name !== 'string' || !Array.isArray(list)) return [];
    return list.some((element) => isRecord(element) && element[name] === as && element['label'] !== undefined)
      ? [setOp(thing, [key, as, 'label'], label)]
      : [];
  });
}
