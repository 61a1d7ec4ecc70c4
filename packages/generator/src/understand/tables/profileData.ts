import type { Cell, Column, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime';

/** What a column is good for. */
export type ColumnRole =
  | 'measure'
  | 'category'
  | 'time'
  | 'name'
  | 'flag'
  | 'identity'
  | 'coordinate'
  | 'text';

/** What a column holds. */
export interface ColumnProfile {
  readonly key: string;
  readonly label: string;
  readonly type: NonNullable<Column['type']>;
  readonly format?: Column['format'];
  readonly options?: Column['options'];
  readonly role: ColumnRole;
  /** Of days: what each of them stands for, such as a month where all are the first of one. */
  readonly grain?: TimeUnit;
  /** Cells that are not null. */
  readonly filled: number;
  /** Different values, counted up to 1,000. */
  readonly distinct: number;
  readonly min: number | string | null;
  readonly max: number | string | null;
  /** Share of the most frequent value among the filled cells, 0 to 1. */
  readonly topShare: number;
  /** Sum of the numbers. */
  readonly sum: number;
  /** For measures: whether values add up, or only their average means something. */
  readonly aggregate: 'sum' | 'avg';
  /** How it is computed row by row, where the data does not have it. */
  readonly formula?: string;
}

/** Calendar unit that gives a time axis between about 10 and 60 points. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const units: readonly TimeUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The longer of two units. */
export const coarser = (left: TimeUnit, right: TimeUnit): TimeUnit =>
  units.indexOf(left) > units.indexOf(right) ? left : right;

/** What a table holds. */
export interface TableProfile {
  readonly rowCount: number;
  readonly columns: readonly ColumnProfile[];
  /** The main date column and how to bucket it. */
  readonly time: { readonly column: ColumnProfile; readonly unit: TimeUnit } | null;
  /** Measures, the most telling first. */
  readonly measures: readonly ColumnProfile[];
  /** Columns to group by, the most telling first. */
  readonly categories: readonly ColumnProfile[];
  /** A column of years as numbers, where there are no days. */
  readonly years: ColumnProfile | null;
}

const distinctLimit = 1000;
const averages =
  /\b(rate|rating|ratings|score|avg|average|mean|median|price|temp|temperature|temp max|temp min|percent|pct|ratio|age|height|weight|speed|wind|index|mpg|miles per gallon|horsepower|acceleration|displacement|cylinders|duration|minutes|running time|per|life expect|fertility|close|open|high|low|margin|level|elevation|length|depth|width|thickness|mass|yield|density|pressure|humidity|balance|saldo|perc|share|rank|frequency|grade|stock|headcount|occupancy|utilization|durchschnitt|preis|rabatt|alter|gewicht|temperatur|quote|anteil|moyenne|prix|taux|remise|note|âge|poids|solde|promedio|precio|tasa|descuento|edad|peso|media|média|preço|taxa|desconto|idade)\b|%|(?:preis|temperatur|gewicht|quote|dauer)\b|\(\s*\d\s*(?:-|–|to)\s*\d+\s*\)|\bhow (?:likely|satisfied|well|often|happy|easy)\b|平均|単価|单价|价格|価格|温度|气温|気温|评分|評価|年龄|年齢|率|身長|体重/;
const results =
  /\b(revenue|sales|mrr|arr|amount|total|gross|profit|income|turnover|erlös|betrag|ventas|ingresos|importe|facturación|montant|ventes|recettes|ca|faturamento|receita|vendas)\b|umsatz|betrag\b|金额|金額|销售额|売上|収入|收入/;
const volumes =
  /\b(spend|spent|cost|budget|value|quantity|qty|orders|visits|price|population|distance|valor|valeur|wert|menge|cantidad|quantité|quantidade)\b|kosten\b|数量|人口/;
const coordinates = /^(lat|latitude|lon|lng|long|longitude)$/;
const identities =
  /(?:^|\b)(?:id|uuid|key|code|number|no|zip|zip code|postcode|postal code|phone|telephone|tel|mobile|fax|sku|iata|isbn|ean|barcode|iban|account|nr|nummer|plz|postleitzahl|telefon|telefonnummer|handy|cp|código postal|codigo postal|teléfono|telefono|móvil|nif|dni|code postal|téléphone|matricule|siret|siren|cep|telefone|celular|cpf|cnpj)$|(?:^|\s)(?:nº|n°|no\.|nr\.)(?:\s|$)|nummer$|(?:番号|コード|编号|編號|邮编|电话|電話|手机号|手机号码|账号|学号|工号)$/;

function readable(column: Pick<Column, 'key' | 'label'>): string {
  return (column.label ?? column.key)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.]+/g, ' ')
    .toLowerCase()
    .trim();
}

function isYear(column: Column, min: Cell, max: Cell, integers: boolean): boolean {
  return (
    integers &&
    /\b(year|jahr|annee|ano)\b/.test(readable(column)) &&
    Number(min) >= 1000 &&
    Number(max) <= 2200
  );
}

/** Whether a column of numbers names years. */
const isYearColumn = (column: ColumnProfile) =>
  column.type === 'number' && isYear(column, column.min, column.max, Number.isInteger(column.min));

/** Whether so many different texts in so many rows are worth grouping by. */
function repeats(distinct: number, rowCount: number): boolean {
  if (distinct >= distinctLimit) return false;
  return distinct <= 60 ? distinct <= Math.max(2, rowCount / 2) : distinct <= rowCount / 5;
}

function roleOf(column: Column, facts: Facts, rowCount: number): ColumnRole {
  const name = readable(column);
  switch (column.type ?? 'text') {
    case 'date':
    case 'datetime':
      return 'time';
    case 'boolean':
      return 'flag';
    case 'number':
      if (coordinates.test(name)) return 'coordinate';
      if (isYear(column, facts.min, facts.max, facts.integers))
        return facts.distinct <= 60 ? 'category' : 'text';
      if (facts.integers && identities.test(name)) return 'identity';
      if (!facts.integers || isMeasureName(name)) return 'measure';
      if (isNumbering(facts)) return 'identity';
      return facts.distinct <= 8 && facts.distinct < rowCount / 10 ? 'category' : 'measure';
    case 'select':
    case 'person':
      return 'category';
    case 'text':
      if (facts.distinct === facts.filled && facts.filled > 1)
        return identities.test(name) ? 'identity' : 'name';
      return repeats(facts.distinct, rowCount) ? 'category' : 'name';
    default:
      return 'text';
  }
}

const isMeasureName = (name: string): boolean =>
  averages.test(name) || results.test(name) || volumes.test(name);

/** Numbers that only count the rows on, one after the other. */
const isNumbering = ({ filled, distinct, min, max }: Facts) =>
  filled > 4 && distinct === filled && Number(max) - Number(min) === filled - 1;

interface Facts {
  filled: number;
  distinct: number;
  min: number | string | null;
  max: number | string | null;
  topShare: number;
  sum: number;
  integers: boolean;
}

function factsOf(column: Column, rows: readonly Row[]): Facts {
  const counts = new Map<Cell, number>();
  const facts: Facts = { filled: 0, distinct: 0, min: null, max: null, topShare: 0, sum: 0, integers: true };
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (cell === null || Array.isArray(cell) || cell === '') continue;
    facts.filled += 1;
    const count = counts.get(cell);
    if (count !== undefined || counts.size < distinctLimit) counts.set(cell, (count ?? 0) + 1);
    if (typeof cell === 'number') facts.sum += cell;
    if (!Number.isInteger(cell)) facts.integers = false;
    if (typeof cell === 'number' || typeof cell === 'string') {
      if (facts.min === null || cell < facts.min) facts.min = cell;
      if (facts.max === null || cell > facts.max) facts.max = cell;
    }
  }
  facts.distinct = counts.size;
  for (const count of counts.values()) facts.topShare = Math.max(facts.topShare, count / facts.filled);
  return facts;
}

/** What the days of a column stand for: dated on the first of a period they mean all of it. */
function grainOf(column: Column, rows: readonly Row[]): TimeUnit {
  const days = new Set<string>();
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (typeof cell === 'string' && cell !== '') days.add(cell.slice(0, 10));
  }
  const all = (test: (day: string) => boolean) => days.size > 1 && [...days].every(test);
  if (all((day) => day.endsWith('-01-01'))) return 'year';
  if (days.size > 2 && all((day) => /-(01|04|07|10)-01$/.test(day))) return 'quarter';
  if (all((day) => day.endsWith('-01'))) return 'month';
  const [first] = days;
  const isWeekly = all((day) => (Date.parse(day) - Date.parse(first!)) % (7 * dayLength) === 0);
  return isWeekly && days.size > 3 ? 'week' : 'day';
}

/**
 * The period that the days of a column stand for, where one follows another without a gap as in a table of months; null for days that
 * merely fall on the first.
 */
export function periodOf(column: Column, rows: readonly Row[]): 'month' | 'quarter' | 'year' | null {
  const unit = grainOf(column, rows);
  if (unit !== 'month' && unit !== 'quarter' && unit !== 'year') return null;
  const months = new Set<number>();
  for (const row of rows) {
    const cell = cellOf(row, column.key);
    if (typeof cell === 'string' && cell.length === 10)
      months.add(Number(cell.slice(0, 4)) * 12 + Number(cell.slice(5, 7)));
  }
  const step = { month: 1, quarter: 3, year: 12 }[unit];
  const isRow =
    months.size > 2 &&
    [...months].every((month) => month + step > newest(months) || months.has(month + step));
  return isRow ? unit : null;
}

function newest(months: ReadonlySet<number>): number {
  let latest = -Infinity;
  for (const month of months) latest = Math.max(latest, month);
  return latest;
}

function profileColumn(column: Column, rows: readonly Row[]): ColumnProfile {
  const facts = factsOf(column, rows);
  const style = typeof column.format === 'object' ? column.format.style : column.format;
  return {
    key: column.key,
    label: column.label ?? column.key,
    type: column.type ?? 'text',
    format: column.format,
    options: column.options,
    role: roleOf(column, facts, rows.length),
    ...((column.type === 'date' || column.type === 'datetime') && { grain: grainOf(column, rows) }),
    filled: facts.filled,
    distinct: facts.distinct,
    min: facts.min,
    max: facts.max,
    topShare: facts.topShare,
    sum: facts.sum,
    aggregate: style === 'percent' || averages.test(readable(column)) ? 'avg' : 'sum',
  };
}

const dayLength = 86_400_000;

/** Calendar unit for a span of dates. */
export function timeUnit(first: string, last: string): TimeUnit {
  const days = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / dayLength;
  if (days <= 45) return 'day';
  if (days <= 200) return 'week';
  if (days <= 366 * 11) return 'month';
  if (days <= 366 * 20) return 'quarter';
  return 'year';
}

function weightOfMeasure(column: ColumnProfile, rowCount: number): number {
  const style = typeof column.format === 'object' ? column.format.style : column.format;
  const name = readable(column);
  return (
    (style === 'currency' ? 4 : 0) +
    (results.test(name) ? 4 : volumes.test(name) ? 2 : 0) +
    (column.distinct > 2 ? 1 : -3) +
    // A few empty cells say nothing about what matters.
    (column.filled >= rowCount * 0.9 ? 1 : column.filled / Math.max(1, rowCount))
  );
}

function weightOfCategory(column: ColumnProfile, rowCount: number): number {
  const size = column.distinct < 2 ? -5 : column.distinct <= 12 ? 3 : column.distinct <= 30 ? 2 : 0;
  return (
    size +
    (column.type === 'number' ? -1 : 0) +
    (column.topShare > 0.9 ? -3 : 0) +
    column.filled / Math.max(1, rowCount)
  );
}

/** Days of each unit, about. */
const lengths: Readonly<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
};

/** The unit for a column of days: as its span asks, and coarser where most periods would be empty. */
function unitOf(column: ColumnProfile, rows: readonly Row[]): TimeUnit {
  const [first, last] = [String(column.min), String(column.max)];
  const days = new Set(rows.flatMap((row) => String(cellOf(row, column.key) ?? '').slice(0, 10) || []));
  const span = (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / dayLength;
  const usual = coarser(column.grain ?? 'day', timeUnit(first, last));
  const isSparse = (wish: TimeUnit) => {
    const filled = new Set([...days].map((day) => Math.floor(Date.parse(day) / dayLength / lengths[wish])))
      .size;
    const share = filled / (span / lengths[wish]);
    // Few rows with gaps between them say more together.
    return share < 0.7 || (share < 0.9 && rows.length < filled * 2);
  };
  let unit = usual;
  while (unit !== 'year' && isSparse(unit)) unit = units[units.indexOf(unit) + 1]!;
  // Two points make no line: then rather gaps.
  return span / lengths[unit] >= 1.5 ? unit : usual;
}

/** Finds out what the columns of a table are good for. Reads every row once per column. */
export function profileData(columns: readonly Column[], rows: readonly Row[]): TableProfile {
  const profiles = columns.map((column) => profileColumn(column, rows));
  const byWeight = (role: ColumnRole, weight: (column: ColumnProfile, rowCount: number) => number) =>
    profiles
      .filter((column) => column.role === role && column.filled > 0)
      .map((column) => ({ column, weight: weight(column, rows.length) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ column }) => column);
  const time = profiles.find((column) => column.role === 'time' && column.distinct > 1);
  return {
    rowCount: rows.length,
    columns: profiles,
    time: time ? { column: time, unit: unitOf(time, rows) } : null,
    measures: byWeight('measure', weightOfMeasure),
    categories: byWeight('category', weightOfCategory).filter((column) => column.distinct > 1),
    years: time
      ? null
      : (profiles.find(
          (column) => column.distinct > 2 && column.role !== 'measure' && isYearColumn(column),
        ) ?? null),
  };
}
