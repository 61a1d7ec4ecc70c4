import type { Cell } from '@vitrine/schema';
import type { ColumnProfile, DistinctText } from './ColumnProfile.js';
import type { ColumnSetting, Reading } from './inferColumn.js';
import { saysDuration } from './inferDurations.js';
import { shownDecimalSign } from './inferNumbers.js';
import { readNumber, type DecimalSign } from './numberNotation.js';
import { unitsWritten, type WrittenUnit } from './unitNotation.js';
import { eachOf, part, type Work } from '../work/Work.js';

/** A number and the unit right behind it. */
interface Amount {
  readonly digits: string;
  readonly units: readonly WrittenUnit[];
}

const amount = /([+-]?\d[\d.,'’]*)\s*(m3(?!\d)|[^\d\s.,+-]+)\.?\s*/iuy;
const mostParts = 4;
/** Sizes of which there are only few are rather names. */
const fewest = 9;

/**
 * Reads `1h 44m` as 1.73 hours and `350 g` beside `1.2 kg` as numbers of one unit; null for any other column. The unit is the
 * one that all cells have, hours where times have several, else the one that most cells have.
 */
export function* inferQuantities(profile: ColumnProfile, { notation }: ColumnSetting): Work<Reading | null> {
  const { texts, numbers, header } = profile;
  if (numbers > 0 || texts.length === 0) return null;
  const amounts = new Map<DistinctText, readonly Amount[]>();
  const unread: DistinctText[] = [];
  for (const [index, distinct] of texts.entries()) {
    const found = amountsIn(distinct.text);
    if (found) amounts.set(distinct, found);
    else unread.push(distinct);
    if (unread.length > amounts.size + 3) return null;
    if (index % 1024 === 1023) yield 0.5 * (index / texts.length);
  }
  const dimension = dimensionOf([...amounts.values()], header);
  if (!dimension || (dimension !== 'time' && texts.length < fewest)) return null;
  const digits = [...amounts].flatMap(([{ count, row }, parts]) =>
    parts.map((one): DistinctText => ({ text: one.digits, count, row })),
  );
  const decimal =
    (yield* part(shownDecimalSign({ ...profile, texts: digits }), 0.5, 0.7)) ?? notation.decimal;
  const unit = unitOf(amounts, dimension);
  const cells = new Map<string, Cell>();
  yield* eachOf([...amounts], ([distinct, parts]) => {
    const value = valueOf(parts, dimension, decimal);
    if (value === null) unread.push(distinct);
    else cells.set(distinct.text, value / unit.factor);
  });
  const format = { style: 'number', decimals: 2, unit: unit.symbol } as const;
  return cells.size === 0 ? null : { type: 'number', format, cells, unread, issues: [] };
}

/** The amounts that a text consists of; null where there is anything else in it. */
function amountsIn(text: string): readonly Amount[] | null {
  if (text.length > 40) return null;
  const found: Amount[] = [];
  amount.lastIndex = 0;
  while (amount.lastIndex < text.length) {
    const [, digits, name] = amount.exec(text) ?? [];
    const units = name === undefined ? [] : unitsWritten(name);
    if (digits === undefined || units.length === 0 || found.length === mostParts) return null;
    found.push({ digits, units });
  }
  return found.length > 0 ? found : null;
}

/** What all amounts are of; only times are written in several parts. */
function dimensionOf(
  amounts: readonly (readonly Amount[])[],
  header: string,
): WrittenUnit['dimension'] | null {
  const all = amounts.flat();
  const fits = (dimension: WrittenUnit['dimension']) =>
    all.length > 0 && all.every(({ units }) => units.some((unit) => unit.dimension === dimension));
  const isParted = amounts.some((parts) => parts.length > 1);
  // `37m` alone may be meters.
  const isTime = fits('time') && (isParted || saysDuration(header) || !fits('length'));
  if (isTime) return 'time';
  const others = all[0]?.units.map(({ dimension }) => dimension).filter((one) => one !== 'time') ?? [];
  return isParted ? null : (others.find(fits) ?? null);
}

/** The unit that the numbers of a column are given in. */
function unitOf(
  amounts: ReadonlyMap<DistinctText, readonly Amount[]>,
  dimension: WrittenUnit['dimension'],
): WrittenUnit {
  const counts = new Map<string, { readonly unit: WrittenUnit; count: number }>();
  for (const [{ count }, parts] of amounts)
    for (const { units } of parts) {
      const unit = units.find((one) => one.dimension === dimension)!;
      const known = counts.get(unit.symbol);
      if (known) known.count += count;
      else counts.set(unit.symbol, { unit, count });
    }
  if (dimension === 'time' && counts.has('h')) return counts.get('h')!.unit;
  return [...counts.values()].reduce((most, next) => (next.count > most.count ? next : most)).unit;
}

/** The sum of the parts in the smallest unit. */
function valueOf(
  parts: readonly Amount[],
  dimension: WrittenUnit['dimension'],
  decimal: DecimalSign,
): number | null {
  let sum = 0;
  for (const { digits, units } of parts) {
    // `04` minutes are no code.
    const number = readNumber(digits.replace(/^0+(?=\d)/u, ''), decimal);
    if (!number) return null;
    sum += number.value * units.find((one) => one.dimension === dimension)!.factor;
  }
  return sum;
}
