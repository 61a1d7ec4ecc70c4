import { isDense } from '../../words/fold.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Token } from '../../words/tokens.js';
import type { ColumnWords } from '../columns/columnWords.js';
import { isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { isBy, signsOf, type Reading } from '../Reading.js';
import { isPlannedDay, saysLate } from '../lexicon/plannedDays.js';
import type { Duration } from './durations.js';

/** Words that say a column holds days, and not which. */
const general =
  /^(?:date|dates|datum|day|tag|time|zeit|at|on|fecha|dia|hora|jour|heure|data|from|until|von|bis|the)$/u;
/** Words of times of the day or year, and of work. */
const otherTimes = /^(?:uhr|tages|jahres|hoch|mahl|teil|voll|frei|ferien|arbeits|öffnungs|offnungs)zeit/u;
const shortest = 4;

/** What a duration that is asked for comes to. */
interface FoundDuration {
  readonly duration: Duration;
  readonly match: ColumnMatch;
  /** Words that only say from what to what. */
  readonly explained: readonly number[];
}

/** Finds the span of time that is asked for: `average time to close`, `how long from order to delivery`, `Lieferzeit`. */
export function matchDuration(
  reading: Reading,
  durations: readonly Duration[],
  headings: readonly ColumnWords[],
): FoundDuration | null {
  const { tokens } = reading;
  const ends = durations.flatMap(({ from, to }) => [from, to]);
  const compound = tokens.findIndex(
    ({ folded }, at) =>
      /.{4}(?:zeit|dauer|zeiten)$/u.test(folded) && !otherTimes.test(folded) && !isColumn(reading, at),
  );
  const others = reading.columns.filter(({ columns }) => columns[0]?.role !== 'time');
  // `first response time` is the way to the column `First response at`.
  const [named = compound < 0 ? undefined : { from: compound, to: compound + 1 }] = signsOf(
    { ...reading, columns: others },
    'duration',
  );
  // `longest outage` of a table without a number that is long.
  const isNumberNamed = others.some(({ columns: [column], isGuess }) => !isGuess && isNumeric(column!));
  const [extreme] = named || isNumberNamed ? [] : signsOf({ ...reading, columns: others }, 'long', 'short');
  const sign = named ?? extreme;
  if (!sign || durations.length === 0) return null;
  const said = tokens.flatMap((token, at) =>
    isGrouping(reading, at)
      ? []
      : ends.filter((column) => isNamed(column, token, headings)).map((column) => ({ column, at })),
  );
  const isLate = saysLate(
    tokens
      .slice(sign.from, sign.to)
      .map(({ text }) => text)
      .join(' '),
  );
  const score = ({ from, to, column }: Duration) =>
    (isLate && isPlannedDay(from.label) ? 10 : 0) +
    said.filter((one) => one.column === to).length * 3 +
    said.filter((one) => one.column === from).length * 2 +
    // Of several the widest span between days that came.
    (isPlannedDay(from.label) || isPlannedDay(to.label) ? -1 : 0) +
    (column.sum / Math.max(1, column.filled)) * 1e-9;
  const best = durations.reduce((most, next) => (score(next) > score(most) ? next : most));
  return {
    duration: best,
    match: {
      columns: [best.column],
      from: sign.from,
      to: sign.to,
      isGuess: true,
      ...(extreme && { op: extreme.ids.includes('long') ? ('max' as const) : ('min' as const) }),
    },
    explained: said.filter(({ column }) => column === best.from || column === best.to).map(({ at }) => at),
  };
}

const isColumn = ({ columns }: Reading, at: number) =>
  columns.some(({ from, to, columns: named }) => at >= from && at < to && named[0]?.type === 'number');

/** Whether a word belongs to what stands behind `by`. */
const isGrouping = (reading: Reading, at: number) =>
  isBy(reading, at, at + 1) ||
  reading.columns.some(({ from, to }) => at >= from && at < to && isBy(reading, from, to));

/** Whether a word begins like one of a column's name: `close` of `closed_at`, `Lieferung` of `Lieferdatum`, 発送 of 発送日. */
function isNamed(column: ColumnProfile, { folded }: Token, headings: readonly ColumnWords[]): boolean {
  const heading = headings.find((one) => one.column === column);
  if (isDense(folded)) return folded.length > 1 && fitsDense(column.label, folded);
  return (heading?.words ?? []).some((word) => {
    if (general.test(word) || general.test(folded) || folded.length < shortest) return false;
    const least = Math.min(word.length, folded.length);
    let same = 0;
    while (same < least && word[same] === folded[same]) same += 1;
    return same >= shortest && same >= least * 0.6;
  });
}

const fitsDense = (label: string, word: string) =>
  label.replace(/(?:日時|日期|时间|時間|日|年月日)$/u, '').includes(word);
