import { isGrammar } from '../../words/mentions.js';
import type { AskedGroup } from '../Question.js';
import { namesAt, type Reading } from '../Reading.js';
import { isInPeriod } from '../unitOf.js';
import { isUnitWord } from './unitWords.js';

/** Whether what stands behind `per` is no column of the table: `per company`, where companies are called symbols. */
export function isByUnknown(reading: Reading): boolean {
  const { mentions, tokens, columns, values } = reading;
  return mentions.some((mention) => {
    if (!isGrammar(mention, 'by')) return false;
    const at = tokens.findIndex(({ start }) => start >= mention.end);
    if (
      at < 0 ||
      reading.periods.some((period) => tokens[at]!.start < period.end && tokens[at]!.end > period.start)
    )
      return false;
    const isKnown =
      [...columns, ...values].some(({ from, to }) => at < to && at + 2 > from) ||
      [at, at + 1].some((one) => reading.explained.has(one));
    const isUnit = [at, at + 1].some(
      (one) =>
        tokens[one] !== undefined &&
        (isUnitWord(tokens[one].folded) || namesAt(reading, one).some((name) => unitNames.has(name))),
    );
    return !isKnown && !isUnit && !isInPeriod(reading, at);
  });
}

const unitNames: ReadonlySet<string> = new Set([
  'overTime',
  'hourOfDay',
  'dayOfWeek',
  'monthOfYear',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
]);

/** Whether a superlative stands before a word that is nothing of the table: `deadliest disaster`. */
export function isNounUnknown(reading: Reading): boolean {
  const { columns, tokens, values } = reading;
  const superlative = columns.find(({ op }) => op === 'max' || op === 'min');
  const next = superlative && tokens[superlative.to];
  if (!superlative || !next || isUnitWord(next.folded)) return false;
  return (
    namesAt(reading, superlative.to).length === 0 &&
    ![...columns, ...values].some(({ from, to }) => superlative.to >= from && superlative.to < to)
  );
}

/** The one column that rows can be grouped by, where there is no other. */
export function only({ profile, values }: Reading): AskedGroup | undefined {
  const found = profile.columns.filter(
    ({ role, distinct }) => role === 'category' && distinct < profile.rowCount,
  );
  const [column] = found;
  const isLimited = values.some((value) => value.column === column);
  return column && found.length === 1 && !isLimited ? { column } : undefined;
}
