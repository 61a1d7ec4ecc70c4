import type { Cell, Column, Condition, Query, Row, Where } from '@vitrine/schema';

/*
 * Queries once more, as plainly as can be: arrays of objects, no caches, no codes, nothing of the engine. Slow, and only as much
 * of the rules as the generated queries use: dates without time, formulas `a op b` and literals.
 */

interface Shape {
  readonly rows: readonly Row[];
  readonly types: ReadonlyMap<string, Column['type']>;
  /** Columns whose formula failed, for rows where it did. */
  readonly failed: ReadonlyMap<Row, ReadonlySet<string>>;
  readonly options: ReadonlyMap<string, readonly string[]>;
}

interface Place {
  readonly today: string;
  readonly weekStart: number;
}

const DAY = 86_400_000;
const collator = new Intl.Collator('en', { numeric: true });
const dateOf = (text: string): Date => new Date(`${text}T00:00:00Z`);
const textOf = (date: Date): string => date.toISOString().slice(0, 10);
const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(dateOf(value).getTime()) &&
  textOf(dateOf(value)) === value;

export function referenceQuery(
  query: Query,
  tables: Readonly<Record<string, { readonly rows: readonly Row[]; readonly columns: readonly Column[] }>>,
  place: Place,
): Cell[][] {
  const from = tables[query.from]!;
  let shape: Shape = {
    rows: from.rows.map((row) => pick(row, from.columns)),
    types: new Map(from.columns.map(({ key, type }) => [key, type])),
    failed: new Map(),
    options: new Map(
      from.columns.map(({ key, options }) => [key, (options ?? []).map(({ value }) => value)]),
    ),
  };
  for (const join of query.join ?? []) shape = joined(shape, join, tables[join.with]!);
  for (const { as, formula } of query.derive ?? []) shape = computed(shape, as, formula);
  shape = filtered(shape, query.where, place);
  if (query.groupBy?.length || query.aggregate?.length) shape = grouped(shape, query, place);
  for (const { as, formula } of query.compute ?? []) shape = computed(shape, as, formula);
  shape = filtered(shape, query.having, place);
  for (const clause of query.window ?? []) shape = windowed(shape, clause);
  const ordered = sorted(shape, query.orderBy ?? []);
  const start = query.offset ?? 0;
  const rows = ordered.slice(start, query.limit === undefined ? undefined : start + query.limit);
  return rows.map((row) => [...shape.types.keys()].map((key) => row[key] ?? null));
}

const pick = (row: Row, columns: readonly Column[]): Row =>
  Object.fromEntries(columns.map(({ key }) => [key, row[key] ?? null]));

function joined(
  shape: Shape,
  join: NonNullable<Query['join']>[number],
  right: { rows: readonly Row[]; columns: readonly Column[] },
): Shape {
  const taken = right.columns.filter(({ key }) => join.on.every((on) => on.right !== key));
  const rows = shape.rows.flatMap((row): Row[] => {
    const found = right.rows.filter((other) =>
      join.on.every((on) => row[on.left] !== null && row[on.left] === other[on.right]),
    );
    if (found.length === 0) return join.kind === 'inner' ? [] : [{ ...row, ...pick({}, taken) }];
    return found.map((other) => ({ ...row, ...pick(other, taken) }));
  });
  return {
    ...shape,
    rows,
    types: new Map([...shape.types, ...taken.map(({ key, type }) => [key, type] as const)]),
  };
}

function computed(shape: Shape, as: string, formula: string): Shape {
  const [left = '', op, right = ''] = formula.split(' ');
  const failed = new Map(shape.failed);
  const read = (row: Row, name: string): Cell => (shape.types.has(name) ? row[name]! : Number(name));
  const rows = shape.rows.map((row) => {
    const [a, b] = [read(row, left), read(row, right)];
    let value: Cell = null;
    if (typeof a === 'number' && typeof b === 'number') {
      value = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : b === 0 ? null : a / b;
    }
    const result = { ...row, [as]: value };
    const before = shape.failed.get(row) ?? new Set<string>();
    const fails = op === '/' && b === 0 && a !== null;
    failed.set(result, fails ? new Set([...before, as]) : before);
    return result;
  });
  return { ...shape, rows, failed, types: new Map(shape.types).set(as, 'number') };
}

function filtered(shape: Shape, where: Where | undefined | null, place: Place): Shape {
  if (!where) return shape;
  const rows = shape.rows.filter((row) => passes(row, where, false, shape, place) !== false);
  return { ...shape, rows };
}

/** Undefined when the condition is skipped. */
function passes(row: Row, where: Where, negated: boolean, shape: Shape, place: Place): boolean | undefined {
  if ('not' in where) return passes(row, where.not, !negated, shape, place);
  if ('all' in where || 'any' in where) {
    const parts = 'all' in where ? where.all : where.any;
    const results = parts
      .map((part) => passes(row, part, negated, shape, place))
      .filter((part) => part !== undefined);
    if (results.length === 0 && parts.length > 0) return undefined;
    return 'all' in where !== negated ? results.every(Boolean) : results.some(Boolean);
  }
  const result = meets(row[where.key] ?? null, where, shape, place);
  if (result === 'skipped') return undefined;
  if (result === 'void' || shape.failed.get(row)?.has(where.key)) return false;
  return result !== negated;
}

interface Wanted {
  readonly value: Cell;
  readonly written: boolean;
}

const wantedOf = (value: unknown): Wanted =>
  typeof value === 'object' && value !== null && 'formula' in value
    ? { value: JSON.parse(String(value.formula)) as Cell, written: true }
    : { value: value as Cell, written: false };

const blank = (value: Cell): boolean => value === null || value === '';

function meets(cell: Cell, condition: Condition, shape: Shape, place: Place): boolean | 'void' | 'skipped' {
  const { op, key, optional, value = null } = condition;
  const isDay = shape.types.get(key) === 'date';
  const equals = ({ value: wanted, written }: Wanted): boolean =>
    cell !== null && (cell === wanted || (written && typeof cell !== 'string' && String(cell) === wanted));
  if (op === 'isNull') return cell === null;
  if (op === 'notNull') return cell !== null;
  if (op === 'in' || op === 'notIn') {
    const list = (Array.isArray(value) ? value : [value]).map(wantedOf);
    const present = list.filter((wanted) => wanted.value !== null);
    if (optional && present.every((wanted) => blank(wanted.value))) return 'skipped';
    if (list.length > 0 && present.length === 0) return 'void';
    return present.some(equals) === (op === 'in');
  }
  if (op === 'inLast' || op === 'inNext' || op === 'olderThan') {
    const { count, unit, skip = 0 } = value as { count: number; unit: string; skip?: number };
    return inSpan(cell, op, count, unit, skip, place);
  }
  if (op === 'between') {
    const bounds = (value as unknown[])
      .map(wantedOf)
      .map((wanted) => (blank(wanted.value) ? null : wanted.value));
    const [low, high] = bounds as [Cell, Cell];
    if (low === null && high === null && optional) return 'skipped';
    if ((low === null || high === null) && !optional) return 'void';
    if (bounds.some((own) => isDay && typeof own === 'string' && !isDate(own))) return 'void';
    return (
      (low === null || compares(cell, low, isDay, (n) => n >= 0)) &&
      (high === null || compares(cell, high, isDay, (n) => n <= 0))
    );
  }
  const wanted = wantedOf(value);
  if (optional && blank(wanted.value)) return 'skipped';
  if (wanted.value === null) return 'void';
  if (op === 'eq') return equals(wanted);
  if (op === 'ne') return !equals(wanted);
  if (op === 'contains' || op === 'startsWith' || op === 'endsWith') {
    if (typeof wanted.value === 'boolean') throw new Error('not generated');
    const [text, part] = [cell, String(wanted.value)].map((own) =>
      typeof own === 'string' ? own.toLowerCase() : null,
    );
    if (text === null || text === undefined) return false;
    return op === 'contains'
      ? text.includes(part!)
      : op === 'startsWith'
        ? text.startsWith(part!)
        : text.endsWith(part!);
  }
  if (isDay && typeof wanted.value === 'string' && !isDate(wanted.value)) return 'void';
  const tests = {
    lt: (n: number) => n < 0,
    lte: (n: number) => n <= 0,
    gt: (n: number) => n > 0,
    gte: (n: number) => n >= 0,
  };
  return compares(cell, wanted.value, isDay, tests[op]);
}

function compares(cell: Cell, bound: Cell, isDay: boolean, test: (order: number) => boolean): boolean {
  if (cell === null || typeof cell !== typeof bound) return false;
  if (typeof cell === 'string')
    return (
      (!isDay || isDate(cell)) &&
      test(isDay ? (cell < bound! ? -1 : Number(cell > bound!)) : collator.compare(cell, bound as string))
    );
  return test(Number(cell) - Number(bound));
}

function shifted(day: string, count: number, unit: string): string {
  const date = dateOf(day);
  if (unit === 'day' || unit === 'week')
    return textOf(new Date(date.getTime() + count * DAY * (unit === 'week' ? 7 : 1)));
  if (unit === 'hour')
    return textOf(new Date(date.getTime() + Math.sign(count) * Math.ceil(Math.abs(count) / 24) * DAY));
  const months = date.getUTCMonth() + count * (unit === 'year' ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), months + 1, 0)).getUTCDate();
  return textOf(new Date(Date.UTC(date.getUTCFullYear(), months, Math.min(date.getUTCDate(), last))));
}

function inSpan(
  cell: Cell,
  op: string,
  count: number,
  unit: string,
  skip: number,
  { today }: Place,
): boolean {
  if (!isDate(cell)) return false;
  if (op === 'inNext') return cell >= shifted(today, skip, unit) && cell < shifted(today, skip + count, unit);
  const from = shifted(today, -skip - count, unit);
  return op === 'inLast' ? cell > from && cell <= shifted(today, -skip, unit) : cell <= from;
}

function bucket(cell: Cell, unit: string | undefined | null, weekStart: number): Cell {
  if (!unit) return cell;
  if (!isDate(cell)) return null;
  const date = dateOf(cell);
  const weekday = date.getUTCDay() || 7;
  switch (unit) {
    case 'week':
      return textOf(new Date(date.getTime() - ((weekday - weekStart + 7) % 7) * DAY));
    case 'month':
      return `${cell.slice(0, 7)}-01`;
    case 'quarter':
      return textOf(new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1)));
    case 'year':
      return `${cell.slice(0, 4)}-01-01`;
    case 'dayOfWeek':
      return weekday;
    case 'monthOfYear':
      return date.getUTCMonth() + 1;
    default:
      return cell;
  }
}

/** The buckets from the first to the last. */
function everyBucket(present: readonly Cell[], unit: string, weekStart: number): Cell[] {
  const known = present.filter((value) => value !== null);
  if (known.length === 0) return [];
  if (typeof known[0] === 'number') {
    const turned = (value: number) => (unit === 'dayOfWeek' ? (value - weekStart + 7) % 7 : value);
    const places = known.map((value) => turned(value as number));
    return Array.from({ length: unit === 'dayOfWeek' ? 7 : 12 }, (_, i) => i + 1)
      .filter((value) => turned(value) >= Math.min(...places) && turned(value) <= Math.max(...places))
      .sort((a, b) => turned(a) - turned(b));
  }
  const days = (known as string[]).toSorted();
  const all = new Set<string>();
  for (let day = days[0]!; day <= days.at(-1)!; day = shifted(day, 1, 'day'))
    all.add(bucket(day, unit, weekStart) as string);
  return [...all];
}

/** Rows once for each value of the lists in a column. */
export const eachListed = (rows: readonly Row[], key: string): Row[] =>
  rows.flatMap((row) => {
    const cell = row[key];
    if (!Array.isArray(cell)) return [row];
    return (cell.length > 0 ? [...new Set(cell)] : [null]).map((value): Row => ({ ...row, [key]: value }));
  });

function grouped(whole: Shape, query: Query, { weekStart }: Place): Shape {
  const groups = query.groupBy ?? [];
  const shape: Shape = {
    ...whole,
    rows: groups.reduce((rows, { key }) => eachListed(rows, key), [...whole.rows]),
  };
  const valueOf = (row: Row, i: number): Cell =>
    bucket(row[groups[i]!.key] ?? null, groups[i]!.unit, weekStart);
  const orders = groups.map(({ unit, fill }, i): Cell[] => {
    const present = [...new Set(shape.rows.map((row) => valueOf(row, i)))];
    if (!unit) return present;
    const all = everyBucket(present, unit, weekStart);
    const shown = fill ? all : all.filter((value) => present.includes(value));
    return present.includes(null) ? [...shown, null] : shown;
  });
  const members = new Map<string, { tuple: Cell[]; rows: Row[]; fill: 'zero' | 'null' | null }>();
  for (const row of shape.rows) {
    const tuple = groups.map((_, i) => valueOf(row, i));
    const name = JSON.stringify(tuple);
    if (!members.has(name)) members.set(name, { tuple, rows: [], fill: null });
    members.get(name)!.rows.push(row);
  }
  for (const [i, { fill, unit }] of groups.entries()) {
    if (!fill || !unit) continue;
    const before = [...members.values()];
    for (const { tuple } of before) {
      for (const value of orders[i]!) {
        const added = tuple.with(i, value);
        const name = JSON.stringify(added);
        if (value !== null && !members.has(name)) members.set(name, { tuple: added, rows: [], fill });
      }
    }
  }
  if (groups.length === 0 && members.size === 0) members.set('[]', { tuple: [], rows: [], fill: null });
  const list = [...members.values()].sort((a, b) => {
    for (const [i, order] of orders.entries()) {
      const difference = order.indexOf(a.tuple[i]!) - order.indexOf(b.tuple[i]!);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const types = new Map<string, Column['type']>();
  const options = new Map<string, readonly string[]>();
  for (const { key, as, unit } of groups) {
    types.set(as ?? key, unit === 'dayOfWeek' || unit === 'monthOfYear' ? 'number' : shape.types.get(key));
    options.set(as ?? key, shape.options.get(key) ?? []);
  }
  for (const { op, key, as } of query.aggregate ?? []) {
    const choosing = op === 'min' || op === 'max' || op === 'first' || op === 'last';
    types.set(as, choosing ? shape.types.get(key ?? '') : 'number');
    if (choosing) options.set(as, shape.options.get(key ?? '') ?? []);
  }
  const rows = list.map(({ tuple, rows: own, fill }): Row => {
    const result: Row = Object.fromEntries(groups.map(({ key, as }, i) => [as ?? key, tuple[i]!]));
    for (const { op, key, as } of query.aggregate ?? []) {
      const zero = op === 'count' || op === 'countDistinct' || op === 'sum';
      result[as] = fill ? (fill === 'zero' && zero ? 0 : null) : aggregated(op, key, own, shape);
    }
    return result;
  });
  return { rows, types, options, failed: new Map() };
}

function aggregated(op: string, key: string | undefined | null, rows: readonly Row[], shape: Shape): Cell {
  if (!key) return rows.length;
  const cells = rows.map((row) => row[key] ?? null).filter((cell) => cell !== null);
  if (op === 'count') return cells.length;
  if (op === 'countDistinct') return new Set(cells).size;
  if (cells.length === 0) return null;
  if (op === 'first') return cells[0]!;
  if (op === 'last') return cells.at(-1)!;
  if (op === 'min' || op === 'max') {
    // Of equals the first counts.
    return cells.reduce((best, cell) => {
      const order = compareCells(cell, best, shape, key);
      return (op === 'min' ? order < 0 : order > 0) ? cell : best;
    });
  }
  const numbers = cells as number[];
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (op === 'sum') return sum;
  const mean = sum / numbers.length;
  if (op === 'avg') return mean;
  if (op === 'median') {
    const inOrder = numbers.toSorted((a, b) => a - b);
    const [low, high] = [
      inOrder[Math.ceil(inOrder.length / 2) - 1]!,
      inOrder[Math.floor(inOrder.length / 2)]!,
    ];
    return (low + high) / 2;
  }
  if (numbers.length < 2) return null;
  return Math.sqrt(numbers.reduce((total, number) => total + (number - mean) ** 2, 0) / (numbers.length - 1));
}

/** Neither cell is null. */
function compareCells(a: Cell, b: Cell, { types, options }: Shape, key: string): number {
  if (typeof a === 'number' || typeof a === 'boolean') return Number(a) - Number(b);
  if (types.get(key) === 'date') return String(a) < String(b) ? -1 : Number(String(a) > String(b));
  const known = options.get(key) ?? [];
  const place = (cell: Cell) => (known.includes(String(cell)) ? known.indexOf(String(cell)) : known.length);
  return place(a) - place(b) || (place(a) < known.length ? 0 : collator.compare(String(a), String(b)));
}

type Orders = NonNullable<Query['orderBy']>;

function compareRows(a: Row, b: Row, orders: Orders, shape: Shape): number {
  for (const { key, desc } of orders) {
    const [left, right] = [a[key] ?? null, b[key] ?? null];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const order = compareCells(left, right, shape, key);
    if (order !== 0) return desc ? -order : order;
  }
  return 0;
}

const sorted = (shape: Shape, orders: Orders): Row[] =>
  shape.rows.toSorted((a, b) => compareRows(a, b, orders, shape));

function windowed(shape: Shape, clause: NonNullable<Query['window']>[number]): Shape {
  const { op, key = '', as, partitionBy = [], orderBy = [], size = 3 } = clause;
  const ordered = sorted(shape, orderBy);
  const result = new Map<Row, Cell>();
  for (const row of shape.rows) {
    const partition = ordered.filter((other) => partitionBy.every((name) => other[name] === row[name]));
    const at = partition.indexOf(row);
    const numbers = partition.map((other) => other[key!] as number | null);
    result.set(row, windowValue(op, numbers, at, size));
  }
  const failed = new Map(shape.failed);
  const rows = shape.rows.map((row) => {
    const wider = { ...row, [as]: result.get(row)! };
    failed.set(wider, shape.failed.get(row) ?? new Set());
    return wider;
  });
  return { ...shape, rows, failed, types: new Map(shape.types).set(as, 'number') };
}

const total = (numbers: readonly (number | null)[]): number | null => {
  const present = numbers.filter((number) => number !== null);
  return present.length === 0 ? null : present.reduce((sum, number) => sum + number, 0);
};

function windowValue(op: string, numbers: readonly (number | null)[], at: number, size: number): Cell {
  const own = numbers[at]!;
  const before = at > 0 ? numbers[at - 1]! : null;
  if (op === 'runningTotal') return total(numbers.slice(0, at + 1));
  if (op === 'movingAverage') {
    const last = numbers.slice(Math.max(0, at - size + 1), at + 1).filter((number) => number !== null);
    return last.length === 0 ? null : total(last)! / last.length;
  }
  if (own === null) return null;
  if (op === 'rank') return 1 + numbers.filter((number) => number !== null && number > own).length;
  if (op === 'shareOfTotal') return total(numbers) === 0 ? null : own / total(numbers)!;
  if (before === null) return null;
  if (op === 'difference') return own - before;
  return before === 0 ? null : (own - before) / Math.abs(before);
}
