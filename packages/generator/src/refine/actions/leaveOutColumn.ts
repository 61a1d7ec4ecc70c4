import { keyedLists, refOf } from '../page/schemas.js';
import { setOp, unsetOp, type Thing } from '../page/Thing.js';
import { means, type Word } from '../text/Word.js';
import { findColumns } from '../values/findColumn.js';
import type { Context, Outcome } from './Action.js';
import { assign } from './assign.js';
import { describe } from './resolve.js';

interface ShownColumn {
  readonly label: string;
  readonly list: string;
  readonly key: string;
  readonly column: string;
  /** Keys that the list would have if it were written out; null when it is. */
  readonly implied: readonly string[] | null;
}

/**
 * `remove the source column from the table`: the column goes from what shows it, not from the data. Null when the order
 * names no column of something that lists columns.
 */
export function leaveOutColumn(context: Context): Outcome | null {
  const { clause, page } = context;
  if (!clause.words.some((word) => means(word, 'column'))) return null;
  const assigned = assign(context, page.nodes, (rest, thing) => readColumn(rest, thing, context));
  if (!assigned.pairs) return null;
  const ops = assigned.pairs.map(({ thing, reading: { list, key, column, implied } }) =>
    implied
      ? setOp(
          thing,
          [list],
          implied.filter((name) => name !== column).map((name) => ({ [key]: name })),
        )
      : unsetOp(thing, [list, column]),
  );
  const [first] = assigned.pairs;
  return {
    ops,
    said: {
      key: 'removed',
      params: {
        what: `"${first!.reading.label}" (${assigned.pairs.map(({ thing }) => describe(thing)).join(', ')})`,
      },
    },
  };
}

function readColumn(rest: readonly Word[], thing: Thing, { page }: Context): ShownColumn | null {
  const list = keyedLists(thing.schema).find(
    ({ title, key, items }) => title === 'Columns' && refOf(items.properties?.[key] ?? {}) === 'key',
  );
  const columns = thing.node ? page.columnsOf(thing.node) : [];
  if (!list || columns.length < 2) return null;
  const isIdle = (word: Word): boolean =>
    !word.isName &&
    word.senses.some(
      (sense) => ['the', 'filler', 'article', 'column'].includes(sense) || sense.startsWith('at:'),
    );
  const told = rest.filter((word) => !isIdle(word));
  const found = findColumns(told, columns).find(
    ({ used }) => told.length > 0 && told.every((word) => used.includes(word)),
  );
  const written = thing.value[list.list];
  if (
    !found ||
    (Array.isArray(written) &&
      !written.some((element: Record<string, unknown>) => element[list.key] === found.column.key))
  )
    return null;
  const { key, label = key } = found.column;
  return {
    label,
    list: list.list,
    key: list.key,
    column: key,
    implied: Array.isArray(written) ? null : columns.map((column) => column.key),
  };
}
