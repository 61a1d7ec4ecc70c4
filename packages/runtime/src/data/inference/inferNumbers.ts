import type { Cell, Column, Issue } from '@vitrine/schema';
import { dataMixedCurrencies } from '../../issues/dataColumnMessages.js';
import type { ColumnProfile, DistinctText } from './ColumnProfile.js';
import { isCompactDates } from './inferDates.js';
import type { ColumnSetting, Reading } from './inferColumn.js';
import { eachOf, everyOf, type Work } from '../work/Work.js';
import {
  currencyOf,
  decimalSignOf,
  isCode,
  readNumber,
  type DecimalSign,
  type WrittenNumber,
} from './numberNotation.js';

/** Digits that a thousands separator sets apart. */
const groupLength = 3;

/** The decimal sign that the numbers of a column show; null when they show none or are no numbers. */
export function* shownDecimalSign({ texts }: ColumnProfile): Work<DecimalSign | null> {
  const votes = { '.': 0, ',': 0 };
  const grouping = { '.': 0, ',': 0 };
  let longestPlain = 0;
  yield* eachOf(texts, ({ text, count }) => {
    const sign = text.length > 40 ? null : decimalSignOf(text);
    if (sign === 'either' && readNumber(text, '.')?.currency)
      grouping[text.includes(',') ? ',' : '.'] += count;
    else if (sign && sign !== 'either' && readNumber(text, sign)) votes[sign] += count;
    else if (readNumber(text, '.')) longestPlain = Math.max(longestPlain, text.replaceAll(/\D/g, '').length);
  });
  // Beside £575, but no £1200, the comma of £1,200 sets thousands apart.
  const isGrouped = longestPlain > 0 && longestPlain <= groupLength && votes['.'] + votes[','] === 0;
  if (isGrouped && grouping['.'] !== grouping[',']) return grouping[','] > grouping['.'] ? '.' : ',';
  if (votes['.'] === votes[',']) return null;
  return votes[','] > votes['.'] ? ',' : '.';
}

/** Whether all separators of a column's numbers are points that may set thousands apart: 4.411 beside 980. */
export function* pointsMayGroup({ texts }: ColumnProfile): Work<boolean> {
  let points = 0;
  let others = 0;
  yield* eachOf(texts, ({ text }) => {
    const sign = text.length > 40 ? null : decimalSignOf(text);
    if (sign === 'either' && text.includes('.')) points += 1;
    else if (sign) others += 1;
  });
  return points > 0 && others === 0;
}

/** Reads the texts of a column as numbers; null when hardly any is one, or when they are codes. */
export function* inferNumbers(profile: ColumnProfile, setting: ColumnSetting): Work<Reading | null> {
  const { texts, numbers, textCount } = profile;
  if ((numbers === 0 && textCount === 0) || isCompactDates(profile)) return null;
  const decimal = (yield* shownDecimalSign(profile)) ?? setting.notation.decimal;
  const written = new Map<string, WrittenNumber>();
  const unread: DistinctText[] = [];
  for (const [index, distinct] of texts.entries()) {
    if (index % 1024 === 1023) yield index / texts.length;
    if (isCode(distinct.text)) return null;
    // No number so far: the rest will not make it a column of numbers.
    if (index === 1000 && numbers + written.size === 0) return null;
    const number = readNumber(distinct.text, decimal);
    if (number) written.set(distinct.text, number);
    else unread.push(distinct);
  }
  if (numbers + written.size === 0) return null;
  const currencies = new Set<string>();
  let hasPercentages = false;
  const cells = new Map<string, Cell>();
  yield* eachOf([...written], ([text, { value, currency, percent }]) => {
    if (currency !== null) currencies.add(currency);
    hasPercentages ||= percent;
    cells.set(text, value);
  });
  if (currencies.size > 1) {
    const issue = dataMixedCurrencies(setting.table, setting.key, [...currencies]);
    return asText(texts, issue);
  }
  // A column of percentages: a number without the sign among them may mean either.
  if (hasPercentages) {
    for (const distinct of texts) if (written.get(distinct.text)?.percent === false) unread.push(distinct);
    for (const { text } of unread) cells.delete(text);
  }
  const [currency] = currencies;
  // What costs nothing has a price.
  if (currencies.size === 1)
    for (const { text } of unread.filter((distinct) => isFree(distinct.text))) cells.set(text, 0);
  const format = hasPercentages ? 'percent' : yield* formatOf(profile, cells, currency ?? null);
  return {
    type: 'number',
    ...(format === undefined ? {} : { format }),
    cells,
    unread: unread.filter(({ text }) => !cells.has(text)),
    issues: [],
  };
}

const isFree = (text: string) =>
  /^(?:free|free of charge|no charge|gratis|kostenlos|kostenfrei|gratuito|grátis|gratuit|offert|免费|無料)$/iu.test(
    text,
  );

/** Amounts in several currencies stay as they are written. */
function asText(texts: readonly DistinctText[], issue: Issue): Reading {
  return { type: 'text', cells: new Map(texts.map(({ text }) => [text, text])), unread: [], issues: [issue] };
}

/** Money by its sign or heading; years and ids without thousands separators. */
function* formatOf(
  { header, cells }: ColumnProfile,
  read: ReadonlyMap<string, Cell>,
  currency: string | null,
): Work<Column['format'] | undefined> {
  const named = currency ?? currencyInHeader(header);
  if (named) return { style: 'currency', currency: named };
  const words = header
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const is = (...names: string[]) => words.some((word) => names.includes(word));
  const every = (test: (value: number) => boolean) =>
    everyOf(cells, (cell) => {
      const value = typeof cell === 'string' ? read.get(cell.trim()) : cell;
      return typeof value !== 'number' || test(value);
    });
  if (
    is('year', 'jahr', 'années', 'año') &&
    (yield* every((value) => Number.isInteger(value) && value > 0 && value < 10_000))
  )
    return 'text';
  if (is('id', 'zip', 'postcode', 'plz', 'code') && (yield* every(Number.isInteger))) return 'text';
  return undefined;
}

function currencyInHeader(header: string): string | null {
  for (const word of header.split(/[\s()[\]/_,-]+/)) {
    const currency = currencyOf(word);
    if (currency) return currency;
  }
  return null;
}
