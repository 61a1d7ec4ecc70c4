import type { Cell, Column, Condition, Order, Query, Row, Where } from '@vitrine/schema';
import fc from 'fast-check';

export const orderColumns: Column[] = [
  { key: 'name', type: 'text' },
  { key: 'plan', type: 'select', options: [{ value: 'Pro' }, { value: 'Free' }] },
  { key: 'amount', type: 'number' },
  { key: 'qty', type: 'number' },
  { key: 'open', type: 'boolean' },
  { key: 'day', type: 'date' },
];
export const customerColumns: Column[] = [
  { key: 'customer', type: 'text' },
  { key: 'region', type: 'text' },
  { key: 'credit', type: 'number' },
];

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 5 });
const text = fc.constantFrom(
  'a',
  'A',
  'b',
  '',
  '10',
  '9',
  'Item 2',
  'Item 10',
  '__proto__',
  "o'x",
  'ä',
  'Straße',
);
/** Sums of quarters are exact, in whatever order they are added. */
const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((n) => n / 4),
  fc.constantFrom(0, 1e6),
);
const plan = fc.constantFrom('Pro', 'Free', 'Team');
const day = fc
  .integer({ min: 0, max: 80 })
  .map((n) => new Date(Date.UTC(2025, 11, 20 + n)).toISOString().slice(0, 10));

const order = fc.record({
  name: orNull(text),
  plan: orNull(plan),
  amount: orNull(number),
  qty: orNull(fc.integer({ min: -2, max: 3 })),
  open: orNull(fc.boolean()),
  day: orNull(day),
});
const customer = fc.record({ customer: orNull(text), region: orNull(text), credit: orNull(number) });

const numbered = (rows: Row[]): Row[] => rows.map((row, i) => ({ id: `r${i + 1}`, place: i, ...row }));

export interface Tables {
  readonly orders: Row[];
  readonly customers: Row[];
}
export const tables: fc.Arbitrary<Tables> = fc.record({
  orders: fc.array(order, { maxLength: 14, size: 'max' }).map(numbered),
  customers: fc.array(customer, { maxLength: 6, size: 'max' }).map(numbered),
});

/** What a clause of a query may name. */
type Types = ReadonlyMap<string, Column['type']>;
const typesOf = (columns: readonly Column[]): Types => new Map(columns.map(({ key, type }) => [key, type]));
const keysOf = (types: Types, ...wanted: Column['type'][]): string[] =>
  [...types].filter(([, type]) => wanted.length === 0 || wanted.includes(type)).map(([key]) => key);

function literal(type: Column['type']): fc.Arbitrary<string | number | boolean> {
  if (type === 'number') return number;
  if (type === 'boolean') return fc.boolean();
  if (type === 'date') return day;
  return type === 'select' ? plan : text;
}

/** `sql` leaves out what SQL does not say the same. */
type Scope = 'all' | 'sql';

function condition(key: string, type: Column['type'], scope: Scope): fc.Arbitrary<Condition> {
  const value = fc.oneof(
    { weight: 8, arbitrary: literal(type) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.oneof(literal('text'), literal('number'), fc.constant('2026-02-30')) },
    { weight: 1, arbitrary: literal(type).map((own) => ({ formula: JSON.stringify(own) })) },
  );
  const optional = fc.option(fc.boolean(), { nil: undefined });
  const leaf = (op: Condition['op'], own: fc.Arbitrary<Condition['value']>) =>
    fc.record({
      key: fc.constant(key),
      op: fc.constant(op),
      value: own,
      optional,
    }) as fc.Arbitrary<Condition>;
  const ops = [
    ...(['eq', 'ne'] as const).map((op) => leaf(op, value)),
    ...(['in', 'notIn'] as const).map((op) =>
      leaf(op, fc.array(value, { maxLength: 3 }) as fc.Arbitrary<Condition['value']>),
    ),
    fc.constantFrom<Condition>({ key, op: 'isNull' }, { key, op: 'notNull' }),
  ];
  const ranged = scope === 'all' || (type !== 'text' && type !== 'select');
  const bound = scope === 'all' || !ranged ? value : fc.oneof(literal(type), fc.constant(null));
  if (ranged) {
    ops.push(...(['lt', 'lte', 'gt', 'gte'] as const).map((op) => leaf(op, bound)));
    ops.push(leaf('between', fc.tuple(bound, bound) as fc.Arbitrary<Condition['value']>));
  }
  if (scope === 'all' && (type === 'text' || type === 'select'))
    ops.push(...(['contains', 'startsWith', 'endsWith'] as const).map((op) => leaf(op, value)));
  if (type === 'date') {
    const span = fc.record({
      count: fc.integer({ min: 0, max: 40 }),
      unit: fc.constantFrom('day', 'week', 'month', 'hour', 'year'),
      skip: fc.integer({ min: 0, max: 3 }),
    });
    ops.push(
      ...(['inLast', 'inNext', 'olderThan'] as const).map((op) =>
        leaf(op, span as fc.Arbitrary<Condition['value']>),
      ),
    );
  }
  return fc.oneof(...ops);
}

function where(types: Types, scope: Scope): fc.Arbitrary<Where> {
  const leaf: fc.Arbitrary<Where> = fc
    .constantFrom(...types)
    .chain(([key, type]) => condition(key, type, scope));
  return fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({ all: fc.array(tie('where'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('where'), { maxLength: 3 }) }),
      fc.record({ not: tie('where') }),
    ),
  })).where;
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

function orderBy(types: Types, scope: Scope): fc.Arbitrary<Order[]> {
  const keys = scope === 'all' ? keysOf(types) : keysOf(types, 'number', 'boolean', 'date');
  if (keys.length === 0) return fc.constant([]);
  return fc.array(fc.record({ key: fc.constantFrom(...keys), desc: fc.boolean() }), { maxLength: 2 });
}

const arithmetic = (keys: readonly string[]): fc.Arbitrary<string> => {
  const name = keys.length > 0 ? fc.constantFrom(...keys) : fc.constant('1');
  return fc
    .tuple(name, fc.constantFrom('+', '-', '*', '/'), fc.oneof(name, fc.constantFrom('2', '0.5')))
    .map((parts) => parts.join(' '));
};

function grouping(types: Types, scope: Scope) {
  const units = fc.constantFrom(
    'day',
    'week',
    'month',
    'quarter',
    'year',
    'dayOfWeek',
    'monthOfYear',
  ) as fc.Arbitrary<'day'>;
  const group = fc.constantFrom(...types).chain(([key, type]) =>
    fc.record({
      key: fc.constant(key),
      as: fc.constant(`by_${key}`),
      unit: type === 'date' ? maybe(units) : fc.constant(undefined),
      fill:
        scope === 'all' && type === 'date'
          ? maybe(fc.constantFrom('null' as const, 'zero' as const))
          : fc.constant(undefined),
    }),
  );
  const numeric = keysOf(types, 'number');
  const sorted = scope === 'all' ? keysOf(types) : keysOf(types, 'number', 'boolean', 'date');
  const choice = fc.oneof(
    fc.record({
      op: fc.constantFrom('count' as const, 'countDistinct' as const),
      key: fc.constantFrom(...keysOf(types)),
    }),
    fc.record({ op: fc.constant('count' as const) }),
    ...(numeric.length > 0
      ? [
          fc.record({
            op: fc.constantFrom(
              ...(['sum', 'avg', ...(scope === 'all' ? ['median', 'stdev'] : [])] as 'sum'[]),
            ),
            key: fc.constantFrom(...numeric),
          }),
        ]
      : []),
    ...(sorted.length > 0
      ? [
          fc.record({
            op: fc.constantFrom(...(['min', 'max'] as const)),
            key: fc.constantFrom(...sorted),
          }),
        ]
      : []),
    ...(scope === 'all'
      ? [
          fc.record({
            op: fc.constantFrom('first' as const, 'last' as const),
            key: fc.constantFrom(...keysOf(types)),
          }),
        ]
      : []),
  );
  return fc.record({
    groupBy: fc.uniqueArray(group, { maxLength: 2, selector: ({ as }) => as }),
    aggregate: fc
      .array(choice, { minLength: 1, maxLength: 3 })
      .map((list) => list.map((one, i) => ({ ...one, as: `a${i}` }))),
  });
}

type Aggregated = NonNullable<Query['aggregate']>[number];

const aggregateType = ({ op, key }: Aggregated, types: Types): Column['type'] =>
  op === 'min' || op === 'max' || op === 'first' || op === 'last' ? types.get(key ?? '') : 'number';

function windows(types: Types, scope: Scope): fc.Arbitrary<NonNullable<Query['window']>> {
  const numeric = keysOf(types, 'number');
  if (numeric.length === 0) return fc.constant([]);
  const one = fc.record({
    op: fc.constantFrom(
      'runningTotal',
      'difference',
      'percentChange',
      'rank',
      'shareOfTotal',
      'movingAverage',
    ) as fc.Arbitrary<'rank'>,
    key: fc.constantFrom(...numeric),
    partitionBy: maybe(fc.array(fc.constantFrom(...keysOf(types)), { maxLength: 2 })),
    orderBy: maybe(orderBy(types, scope)),
    size: maybe(fc.integer({ min: 1, max: 4 })),
  });
  return fc.array(one, { maxLength: 2 }).map((list) => list.map((clause, i) => ({ ...clause, as: `w${i}` })));
}

const slice = fc.record({
  offset: maybe(fc.integer({ min: 0, max: 3 })),
  limit: maybe(fc.integer({ min: 0, max: 12 })),
});

type JoinKeys = NonNullable<Query['join']>[number]['on'];

/** Queries over {@link tables} whose names all exist. */
export function queries(scope: Scope): fc.Arbitrary<Query> {
  const join = fc.record({
    with: fc.constant('customers'),
    on: fc.constant<JoinKeys>([{ left: 'name', right: 'customer' }]),
    kind: fc.constantFrom('left' as const, 'inner' as const),
  });
  return fc
    .tuple(maybe(join), maybe(arithmetic(['amount', 'qty'])), fc.boolean())
    .chain(([joined, formula, groups]) => {
      const types = new Map([
        ...typesOf(orderColumns),
        ...(joined
          ? ([
              ['region', 'text'],
              ['credit', 'number'],
            ] as const)
          : []),
        ...(formula ? ([['derived', 'number']] as const) : []),
      ]);
      const start = {
        from: 'orders',
        ...(joined && { join: [joined] }),
        ...(formula && { derive: [{ as: 'derived', formula }] }),
      };
      const head = fc.record({ where: maybe(where(types, scope)) });
      if (!groups)
        return fc
          .record({ head, window: windows(types, scope), orderBy: orderBy(types, scope), slice })
          .map(({ head: first, slice: last, ...rest }): Query =>
            clean({ ...start, ...first, ...rest, ...last }),
          );
      return grouping(types, scope).chain(({ groupBy, aggregate }) => {
        const outputs = new Map<string, Column['type']>([
          ...groupBy.map(({ key, as, unit }): [string, Column['type']] => [
            as,
            unit === ('dayOfWeek' as string) || unit === ('monthOfYear' as string)
              ? 'number'
              : types.get(key),
          ]),
          ...aggregate.map((one): [string, Column['type']] => [one.as, aggregateType(one, types)]),
        ]);
        const computed = maybe(arithmetic(keysOf(outputs, 'number')));
        return computed.chain((text) => {
          const all = text ? new Map(outputs).set('computed', 'number') : outputs;
          return fc
            .record({
              head,
              having: maybe(where(all, scope)),
              window: windows(all, scope),
              orderBy: orderBy(all, scope),
              slice,
            })
            .map(({ head: first, slice: last, ...rest }): Query =>
              clean({
                ...start,
                ...first,
                groupBy,
                aggregate,
                ...(text && { compute: [{ as: 'computed', formula: text }] }),
                ...rest,
                ...last,
              }),
            );
        });
      });
    });
}

/** Without what is undefined, as in a document. */
const clean = (query: Query): Query => JSON.parse(JSON.stringify(query)) as Query;

/** Rows as queries show them: the named cells only, in order. */
export const shown = (rows: readonly Row[], keys: readonly string[]): Cell[][] =>
  rows.map((row) => keys.map((key) => (Object.hasOwn(row, key) ? (row[key] ?? null) : null)));
