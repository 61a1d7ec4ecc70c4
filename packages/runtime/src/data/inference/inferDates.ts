import type { Cell, Issue } from '@vitrine/schema';
import { dataAmbiguousDates, dataNoSuchDate, dataNoTimeZone } from '../../issues/dataColumnMessages.js';
import { asOddCells, type ColumnProfile, type DistinctText } from './ColumnProfile.js';
import {
  dayOfWritten,
  formatWritten,
  readWrittenDate,
  type DateOrder,
  type WrittenDate,
} from './dateNotation.js';
import type { ColumnSetting, FileNotation, Reading } from './inferColumn.js';
import { eachOf, type Work } from '../work/Work.js';

interface DateText {
  readonly distinct: DistinctText;
  readonly date: WrittenDate;
}

/** Reads the texts of a column as dates or datetimes; null when fewer than half are written like one. */
export function* inferDates(profile: ColumnProfile, setting: ColumnSetting): Work<Reading | null> {
  const { texts, textCount, numbers, header } = profile;
  if (numbers > 0 || textCount === 0) return null;
  const { dates, unread, count } = yield* datesOf(texts, isDateHeader(header));
  if (count * 2 < textCount) return null;
  const { order, certain } = yield* orderOf(dates, setting.notation);
  const missing: DistinctText[] = [];
  yield* eachOf(dates, ({ date, distinct }) => {
    if (Number.isNaN(dayOfWritten(date, order))) missing.push(distinct);
  });
  const lost = missing.reduce((sum, distinct) => sum + distinct.count, 0);
  if (lost * 2 > count) return null;
  const timed = dates.some(
    ({ date: { clock, offset } }) => clock !== null && (clock !== 0 || offset !== null),
  );
  const type = timed ? 'datetime' : 'date';
  const cells = new Map<string, Cell>();
  yield* eachOf(dates, ({ distinct, date }) => {
    cells.set(distinct.text, formatWritten(date, order, type));
  });
  const issues: Issue[] = [];
  const { table, key } = setting;
  if (missing.length > 0) issues.push(dataNoSuchDate(table, key, asOddCells(missing, setting.place)));
  const open = dates.find(({ date }) => date.open && date.numbers[1] !== date.numbers[2]);
  if (open && !certain) issues.push(dataAmbiguousDates(table, key, order, open.distinct.text));
  if (timed && dates.some(({ date }) => date.offset === null)) issues.push(dataNoTimeZone(table, key));
  return { type, cells, unread, issues };
}

/** The order of day and month that a column shows beyond doubt. */
export function* shownDateOrder({ texts, textCount, header }: ColumnProfile): Work<DateOrder | null> {
  const { dates, count } = yield* datesOf(texts, isDateHeader(header));
  if (count * 2 < textCount) return null;
  const { order, certain } = yield* orderOf(dates, {
    decimal: '.',
    dateOrder: null,
    usualDateOrder: 'mdy',
  });
  return certain && dates.some(({ date }) => date.open) ? order : null;
}

function* datesOf(
  texts: readonly DistinctText[],
  compact: boolean,
): Work<{ dates: DateText[]; unread: DistinctText[]; count: number }> {
  const dates: DateText[] = [];
  const unread: DistinctText[] = [];
  let count = 0;
  for (const [index, distinct] of texts.entries()) {
    if (index % 1024 === 1023) yield index / texts.length;
    const date = readWrittenDate(distinct.text, compact);
    if (date) {
      dates.push({ distinct, date });
      count += distinct.count;
    } else unread.push(distinct);
    // Nothing like a date so far: the rest will not make half of it one.
    if (index === 1000 && dates.length === 0) return { dates: [], unread: [], count: 0 };
  }
  return { dates, unread, count };
}

const isDateHeader = (header: string): boolean =>
  /\b(?:date|datum|day|tag|fecha|data|jour|created|updated|modified|deadline|due|start|end|last activity|last seen)\b|(?:datum|date)$|日期|日付|年月日/i.test(
    header.replaceAll('_', ' '),
  );

/** Whether a column holds days as digits alone, such as 20260331 or 46112, and no numbers. */
export const isCompactDates = ({ header, texts, numbers }: ColumnProfile): boolean =>
  numbers === 0 &&
  isDateHeader(header) &&
  texts.length > 0 &&
  texts.every(({ text }) => /^\d{8}$|^\d{5}$/.test(text) && readWrittenDate(text, true) !== null);

/** The order in which more dates exist; when both are alike, that of the separator, the file's, or the usual one. */
function* orderOf(
  dates: readonly DateText[],
  notation: FileNotation,
): Work<{ readonly order: DateOrder; readonly certain: boolean }> {
  const exist = { dmy: 0, mdy: 0 };
  let separator = '';
  yield* eachOf(dates, ({ distinct, date }) => {
    if (!date.open) return;
    separator = date.separator;
    if (!Number.isNaN(dayOfWritten(date, 'dmy'))) exist.dmy += distinct.count;
    if (!Number.isNaN(dayOfWritten(date, 'mdy'))) exist.mdy += distinct.count;
  });
  if (exist.dmy !== exist.mdy) return { order: exist.dmy > exist.mdy ? 'dmy' : 'mdy', certain: true };
  if (separator === '.') return { order: 'dmy', certain: true };
  if (notation.dateOrder) return { order: notation.dateOrder, certain: true };
  return {
    order: notation.usualDateOrder,
    certain: separator === '',
  };
}
