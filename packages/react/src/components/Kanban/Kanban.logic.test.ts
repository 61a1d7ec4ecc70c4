import type { RowColumn, RowSet } from '@vitrine/runtime';
import type { Row } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KanbanViewProps } from '../../generated/viewProps.js';
import { rowSetOf, type RowSetOptions } from '../../plain/rowSetOf.js';
import { buildBoard, searchCards, sumOf } from './Kanban.logic.js';
import { originOf, placeOf, planMove, stepDestination } from './edit/planMove.js';
import type { Destination } from './state/BoardActions.js';
import { keepUnchanged } from './state/keepUnchanged.js';

const stage: Pick<RowColumn, 'key'> & Partial<RowColumn> = {
  key: 'stage',
  type: 'select',
  options: [
    { value: 'lead', label: 'Lead' },
    { value: 'won', label: 'Won', tone: 'success' },
  ],
};
const rows: Row[] = [
  { id: 'a', name: 'Ada', stage: 'lead', amount: 10 },
  { id: 'b', name: 'Ben', stage: 'lead', amount: null },
  { id: 'c', name: 'Cy', stage: 'lost', amount: 5 },
  { id: 'd', name: 'Di', stage: null, amount: 1 },
];
const dataOf = (
  given: readonly Row[],
  options: RowSetOptions = {},
  ranks?: readonly (string | null)[],
): RowSet => ({
  ...rowSetOf(given, {
    dataset: 'deals',
    columns: [{ key: 'name' }, stage, { key: 'amount', type: 'number' }],
    ...options,
  }),
  ranks: ranks ?? given.map(() => null),
});
const boardOf = (props: Partial<KanbanViewProps>) =>
  buildBoard({ searchable: false, collapsible: true, editable: true, cards: undefined as never, ...props });
const dealBoard = (props: Partial<KanbanViewProps> = {}) =>
  boardOf({ data: dataOf(rows), groupBy: 'stage', ...props });
const layout = (board: ReturnType<typeof buildBoard>) =>
  board.columns.map(({ id, cards }) => [id, ...cards.map(({ key }) => key)]);

describe('columns', () => {
  test('without a list are the options, then other values, cards without a value last', () => {
    expect(layout(dealBoard())).toEqual([['lead', 'a', 'b'], ['won'], ['lost', 'c'], ['', 'd']]);
  });

  test('as listed come first and give title and tone; values that are not listed follow', () => {
    const board = dealBoard({ columns: [{ id: 'lost', title: 'Gone', tone: 'danger' }] });
    expect(layout(board)).toEqual([
      ['lost', 'c'],
      ['lead', 'a', 'b'],
      ['', 'd'],
    ]);
    expect(board.columns.map(({ title, tone }) => [title, tone])).toEqual([
      ['Gone', 'danger'],
      ['Lead', undefined],
      [null, undefined],
    ]);
  });

  test('of a column without options stand in order of appearance', () => {
    const data = dataOf(rows, { columns: [{ key: 'name' }, { key: 'stage' }] });
    expect(layout(boardOf({ data, groupBy: 'stage' })).map(([id]) => id)).toEqual(['lead', 'lost', '']);
  });

  test('group by the first select when nothing says by what', () => {
    expect(boardOf({ data: dataOf(rows) }).groupKey).toBe('stage');
  });

  test('of data that nothing groups are one, and nothing moves', () => {
    const board = boardOf({ data: dataOf(rows, { columns: [{ key: 'name' }] }) });
    expect(layout(board)).toEqual([['', 'a', 'b', 'c', 'd']]);
    expect(board.movable).toBe(false);
  });

  test('stand for the value their cards have, of its own type', () => {
    const data = dataOf(
      [
        { id: 'a', n: 2 },
        { id: 'b', n: null },
      ],
      { columns: [{ key: 'n', type: 'number' }] },
    );
    const board = boardOf({ data, groupBy: 'n', columns: [{ id: '1' }, { id: '2' }] });
    expect(board.columns.map(({ value }) => value)).toEqual([1, 2, null]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('named %s are columns like others', (id) => {
    const data = dataOf([{ id: 'a', stage: id }]);
    expect(layout(boardOf({ data, groupBy: 'stage', columns: [] }))).toEqual([[id, 'a']]);
  });

  test('keep every row exactly once, whatever the values are', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const given = cells.map((value, index) => ({ id: `r${index}`, stage: value }));
        const keys = boardOf({ data: dataOf(given), groupBy: 'stage' }).columns.flatMap(({ cards }) =>
          cards.map(({ key }) => key),
        );
        expect(keys.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('that are read-only make the board read-only', () => {
    const data = dataOf(rows, { columns: [{ key: 'name' }, { ...stage, readOnly: true }] });
    expect(boardOf({ data, groupBy: 'stage' }).movable).toBe(false);
    expect(boardOf({ data: dataOf(rows, { writable: false }), groupBy: 'stage' }).movable).toBe(false);
  });
});

test('a change of one card keeps the others, and the columns without it, so that they are not drawn again', () => {
  const before = dealBoard();
  const changed = rows.map((row) => (row['id'] === 'a' ? { ...row, name: 'Eve' } : row));
  const after = keepUnchanged(before, dealBoard({ data: dataOf(changed) }));
  expect(after.columns.map((column, index) => column === before.columns[index])).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(after.columns[0]?.cards.map(({ row }) => row['name'])).toEqual(['Eve', 'Ben']);
  expect(after.columns[0]?.cards[1]).toBe(before.columns[0]?.cards[1]);
  expect([after.fields, after.rowColumns]).toEqual([before.fields, before.rowColumns]);
  expect(after.fields).toBe(before.fields);
});

test('a change of title, tone or limit of a column is kept', () => {
  const before = dealBoard({ columns: [{ id: 'lost', title: 'Gone', tone: 'danger' }] });
  const after = dealBoard({
    columns: [{ id: 'lost', title: 'Lost', tone: 'info' }],
    limits: [{ column: 'lost', max: 3, mode: 'warn' }],
  });
  expect(keepUnchanged(before, after)).toEqual(after);
});

test('a sum skips what is no number and is null when there is none', () => {
  const [lead, won] = dealBoard().columns;
  expect(sumOf(lead!.cards, 'amount')).toBe(10);
  expect(sumOf(won!.cards, 'amount')).toBeNull();
});

test('a search finds text in any cell that the card shows, ignoring case', () => {
  const board = dealBoard({ card: { title: 'name' } });
  expect(searchCards(board.columns[0]!.cards, ' BEN ', board.fields).map(({ key }) => key)).toEqual(['b']);
  expect(searchCards(board.columns[0]!.cards, 'lead', board.fields)).toEqual([]);
});

describe('a move', () => {
  const opsOf = (board: ReturnType<typeof buildBoard>, key: string, to: Destination) => {
    const move = planMove(board, key, to, 'board');
    return move.kind === 'move' ? move.ops : move.kind;
  };

  test('to another column sets the grouping cell and places the card in one change', () => {
    expect(opsOf(dealBoard(), 'a', { column: 'won', before: null })).toEqual([
      { op: 'row.set', dataset: 'deals', row: 'a', values: { stage: 'won' } },
      { op: 'row.place', dataset: 'deals', row: 'a', view: 'board', rank: null },
    ]);
  });

  test('to the column of cards without a value writes null', () => {
    const [set] = opsOf(dealBoard(), 'a', { column: '', before: null }) as unknown as { values: Row }[];
    expect(set!.values).toEqual({ stage: null });
  });

  /** Rows that a move places, with their ranks. */
  const placed = (board: ReturnType<typeof buildBoard>, key: string, to: Destination) => {
    const ops = opsOf(board, key, to);
    return typeof ops === 'string'
      ? []
      : ops.flatMap((op) => (op.op === 'row.place' ? [[op.row, op.rank] as const] : []));
  };
  const leads = (ids: string, ranks?: readonly (string | null)[]) => {
    const data = dataOf(
      [...ids].map((id) => ({ id, name: id, stage: 'lead' })),
      {},
      ranks,
    );
    return boardOf({ data, groupBy: 'stage' });
  };

  test('to the top of a column without ranks ranks the card alone', () => {
    expect(placed(leads('abcd'), 'd', { column: 'lead', before: 'a' })).toEqual([['d', expect.any(String)]]);
  });

  test('ranks the cards before it that have no rank, in their order, and none after it', () => {
    const places = placed(leads('abcdef', ['V', null, null, null, null, null]), 'f', {
      column: 'lead',
      before: 'd',
    });
    expect(places.map(([row]) => row)).toEqual(['b', 'c', 'f']);
    const ranks = ['V', ...places.map(([, rank]) => rank)];
    expect(ranks).toEqual(ranks.toSorted());
  });

  test('to where the order of the query puts it needs no ranks', () => {
    const data = dataOf(['a', 'b', 'c'].map((id) => ({ id, stage: id === 'b' ? 'won' : 'lead' })));
    const board = boardOf({ data, groupBy: 'stage' });
    expect(placed(board, 'b', { column: 'lead', before: 'c' })).toEqual([['b', null]]);
    expect(placed(board, 'b', { column: 'lead', before: null })).toHaveLength(3);
  });

  test('ranks only the card where its neighbors have ranks', () => {
    const data = dataOf(
      ['a', 'b', 'c'].map((id) => ({ id, name: id, stage: 'lead' })),
      {},
      ['F', 'V', 'k'],
    );
    const ops = opsOf(boardOf({ data, groupBy: 'stage' }), 'c', {
      column: 'lead',
      before: 'b',
    }) as unknown as {
      row: string;
      rank: string;
    }[];
    expect(ops).toHaveLength(1);
    expect(ops[0]!.rank > 'F' && ops[0]!.rank < 'V').toBe(true);
  });

  test('between two cards of the same rank ranks the ranked cards anew', () => {
    const data = dataOf(
      ['a', 'b', 'c'].map((id) => ({ id, name: id, stage: 'lead' })),
      {},
      ['V', 'V', 'k'],
    );
    expect(opsOf(boardOf({ data, groupBy: 'stage' }), 'c', { column: 'lead', before: 'b' })).toHaveLength(3);
  });

  test('to where the card already stands changes nothing', () => {
    expect(opsOf(dealBoard(), 'a', { column: 'lead', before: 'b' })).toBe('none');
    expect(opsOf(dealBoard(), 'b', { column: 'lead', before: null })).toBe('none');
  });

  test('in the order of a query only goes between columns', () => {
    const data = { ...dataOf(rows), ranks: undefined };
    const board = boardOf({ data, groupBy: 'stage' });
    expect(opsOf(board, 'b', { column: 'lead', before: 'a' })).toBe('none');
    expect(opsOf(board, 'c', { column: 'lead', before: 'a' })).toEqual([
      { op: 'row.set', dataset: 'deals', row: 'c', values: { stage: 'lead' } },
    ]);
  });

  test('into a full column is refused only where the limit blocks', () => {
    const to = { column: 'lead', before: null };
    expect(opsOf(dealBoard({ limits: [{ column: 'lead', max: 2, mode: 'block' }] }), 'c', to)).toBe('full');
    expect(opsOf(dealBoard({ limits: [{ column: 'lead', max: 2, mode: 'warn' }] }), 'c', to)).toHaveLength(2);
  });

  test.each([
    ['an unknown card', 'zzz', { column: 'won', before: null }],
    ['an unknown column', 'a', { column: 'nowhere', before: null }],
  ])('of %s is none', (_, key, to) => {
    expect(opsOf(dealBoard(), key, to)).toBe('none');
  });

  test('gives the order it was asked for, however often cards are moved, and ranks no card below the moved one', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const columns = ['lead', 'won'];
    const moves = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...columns), fc.nat(keys.length)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(moves, (steps) => {
        const ranks = new Map<string, string>();
        const stages = new Map(keys.map((key, index) => [key, columns[index % 2]!]));
        const byRank = (a: string, b: string) => (ranks.get(a)! < ranks.get(b)! ? -1 : 1);
        const board = () => {
          const ranked = keys.filter((key) => ranks.has(key)).toSorted(byRank);
          const order = [...ranked, ...keys.filter((key) => !ranks.has(key))];
          const rows = order.map((id) => ({ id, stage: stages.get(id)! }));
          const held = order.map((id) => ranks.get(id) ?? null);
          return boardOf({ data: dataOf(rows, {}, held), groupBy: 'stage' });
        };
        const cardsOf = (id: string) =>
          (board().columns.find((column) => column.id === id)?.cards ?? []).map(({ key }) => key);
        for (const [key, column, place] of steps) {
          const others = cardsOf(column).filter((one) => one !== key);
          const ops = opsOf(board(), key, { column, before: others[place] ?? null });
          const wanted = others.toSpliced(Math.min(place, others.length), 0, key);
          const free = new Set(wanted.filter((one) => !ranks.has(one)));
          for (const op of typeof ops === 'string' ? [] : ops) {
            if (op.op === 'row.set') stages.set(op.row, column);
            else if (op.op === 'row.place' && op.rank === null) ranks.delete(op.row);
            else if (op.op === 'row.place') ranks.set(op.row, op.rank!);
          }
          expect(cardsOf(column)).toEqual(wanted);
          for (const below of wanted.slice(wanted.indexOf(key) + 1))
            expect(ranks.has(below)).toBe(!free.has(below));
        }
      }),
    );
  });
});

describe('a card carried by keys', () => {
  const { columns } = dealBoard();

  test('starts where it stands', () => {
    expect(originOf(columns, 'a')).toEqual({ column: 'lead', before: 'b' });
    expect(originOf(columns, 'zzz')).toBeUndefined();
  });

  test('goes up and down and stays at the ends', () => {
    expect(stepDestination(columns, 'a', { column: 'lead', before: 'b' }, 'down')).toEqual({
      column: 'lead',
      before: null,
    });
    expect(stepDestination(columns, 'a', { column: 'lead', before: null }, 'down')).toEqual({
      column: 'lead',
      before: null,
    });
    expect(stepDestination(columns, 'b', { column: 'lead', before: null }, 'up')).toEqual({
      column: 'lead',
      before: 'a',
    });
  });

  test('goes to the next column at its height and stays at the edges', () => {
    expect(stepDestination(columns, 'c', { column: 'lost', before: null }, 'previous')).toEqual({
      column: 'won',
      before: null,
    });
    expect(stepDestination(columns, 'a', { column: 'lead', before: 'b' }, 'previous')).toEqual({
      column: 'lead',
      before: 'b',
    });
    expect(stepDestination(columns, 'd', { column: '', before: null }, 'next')).toEqual({
      column: '',
      before: null,
    });
  });

  test('has a place among the other cards', () => {
    expect(placeOf(columns, 'a', { column: 'lead', before: 'b' }).index).toBe(0);
    expect(placeOf(columns, 'c', { column: 'lead', before: 'b' }).index).toBe(1);
  });
});
