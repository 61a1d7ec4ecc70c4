import { isDense } from '../../words/fold.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Token } from '../../words/tokens.js';
import { isCalled, type ColumnWords } from '../columns/columnWords.js';
import { isNumeric } from '../columns/columnRoles.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { phraseIn } from '../columns/phraseIn.js';
import { isBy, leads, signsOf, type Reading } from '../Reading.js';
import { isOfTime } from '../lexicon/comparisons.js';
import { isOverdueWord, isPlannedDay, saysLate } from '../lexicon/plannedDays.js';
import { isSpanCompound, namedSpans, type NamedSpan } from '../lexicon/spans.js';
import type { Stretch } from '../conditions/MeantState.js';
import { inUnit, unitAsked } from './askedUnit.js';
import type { Duration } from './durations.js';
import { limitedEvent } from './limitedEvents.js';

/** Words that say a column holds days, and not which. */
const general =
  /^(?:date|dates|datum|day|tag|time|zeit|at|on|fecha|dia|hora|jour|heure|data|from|until|von|bis|the)$/u;
const shortest = 4;

/** What a duration that is asked for comes to. */
interface FoundDuration {
  readonly duration: Duration;
  readonly match: ColumnMatch;
  /** The days by which it is put together, where no others are named. */
  readonly time?: ColumnProfile;
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
  if (durations.length === 0) return null;
  const others = reading.columns.filter(({ columns }) => columns[0]?.role !== 'time');
  const span = spanIn(reading, others, durations);
  const named = span?.isAsking ? span : wordFor(reading, others);
  // `longest outage` of a table without a number that is long.
  const isNumberNamed = others.some(({ columns: [column], isGuess }) => !isGuess && isNumeric(column!));
  const [extreme] = named || isNumberNamed ? [] : signsOf({ ...reading, columns: others }, 'long', 'short');
  const [pace] = isNumberNamed ? [] : signsOf({ ...reading, columns: others }, 'quick', 'slow');
  const isCompared = reading.comparison >= 0 && isOfTime(tokens[reading.comparison]!.folded);
  const compared = isCompared ? { from: reading.comparison, to: reading.comparison + 1 } : null;
  const ends = durations.flatMap(({ from, to }) => [from, to]);
  const sign =
    named ??
    extreme ??
    pace ??
    limitedEvent(reading, others, (column) => durations.some(({ to }) => to === column)) ??
    (isNumberNamed ? null : (isCompared && span) || compared) ??
    (span && leads(reading, span.from, 'average', 'median') ? span : null);
  if (!sign) return null;
  const said = tokens.flatMap((token, at) =>
    isGrouping(reading, at)
      ? []
      : ends
          .filter(
            (column) =>
              isNamed(column, token, headings) ||
              isMeant(reading, column, at) ||
              hasMeaning(column, token, headings),
          )
          .map((column) => ({ column, at })),
  );
  const words = tokens
    .slice(sign.from, sign.to)
    .map(({ text }) => text)
    .join(' ');
  const isSaidOf = (end: ColumnProfile, at: number) =>
    said.some((other) => other.column === end && other.at === at);
  const isLate = saysLate(words);
  const fit = ({ from, to }: Duration) => (span ? fitOf(span.meant, from, to, headings) : 0);
  const score = (one: Duration) =>
    fit(one) * 20 +
    (isLate && isPlannedDay(one.from.label) ? 10 : 0) +
    said.filter(({ column }) => column === one.to).length * 3 +
    // A word that names the end as well says nothing of the beginning.
    said.filter(({ column, at }) => column === one.from && !isSaidOf(one.to, at)).length * 2 +
    // Of several the widest span between days that came.
    (isPlannedDay(one.from.label) || isPlannedDay(one.to.label) ? -1 : 0) +
    durations.filter(({ from, to }) => from === one.from || to === one.to).length * 1e-3 +
    (one.column.sum / Math.max(1, one.column.filled)) * 1e-9;
  const best = durations.reduce((most, next) => (score(next) > score(most) ? next : most));
  const isAdded = sign === span && span.meant.isAdded;
  const asked = isAdded ? undefined : unitAsked(reading);
  const duration = isAdded
    ? { ...best, column: added(best.column, span.meant.isUnit ? words : null) }
    : asked
      ? inUnit(best, asked.unit, reading.language)
      : best;
  const { column } = duration;
  const explained = said.filter((one) => one.column === best.from || one.column === best.to);
  return {
    duration,
    match: {
      columns: [column],
      from: sign.from,
      to: sign.to,
      isGuess: true,
      ...(isAdded && (isBy(reading, sign.from, sign.to) ? { factor: 1 } : { op: 'sum' as const })),
      ...(pace && { order: pace.ids.includes('quick') ? ('asc' as const) : ('desc' as const) }),
      ...(extreme && { op: extreme.ids.includes('long') ? ('max' as const) : ('min' as const) }),
    },
    ...(isAdded && { time: best.from }),
    explained: [
      ...explained.map(({ at }) => at),
      ...(asked ? [asked.at] : []),
      ...(span ? spanWords(reading, span.meant) : []),
    ],
  };
}

/** Days that add up, counted under a name of their own where they have one: nights. */
const added = (column: ColumnProfile, unit: string | null): ColumnProfile => ({
  ...column,
  aggregate: 'sum',
  ...(unit !== null && { format: { style: 'number', decimals: 1, unit } }),
});

/** Words that ask how long something took. */
function wordFor(reading: Reading, others: readonly ColumnMatch[]): Stretch | undefined {
  const compound = reading.tokens.findIndex(
    ({ folded }, at) => isSpanCompound(folded) && !isColumn(reading, at),
  );
  // `first response time` is the way to the column `First response at`.
  // `waiting time` is that of a column `Waiting (min)`.
  const isNamed = (at: Stretch) =>
    others.some(
      ({ columns: [column], from, to, isGuess }) =>
        !isGuess && isNumeric(column!) && at.from < to && at.to > from,
    );
  const named = signsOf({ ...reading, columns: others }, 'duration').find(
    (sign) => !isNamed(sign) && !isOverdueLimit(reading, sign),
  );
  return named ?? (compound < 0 ? undefined : { from: compound, to: compound + 1 });
}

/** `more than 30 days overdue` limits the rows, and asks for no number of days. */
const isOverdueLimit = ({ tokens }: Reading, { from, to }: Stretch): boolean =>
  /^\d/u.test(tokens[from - 1]?.folded ?? '') && isOverdueWord(tokens[to - 1]?.folded ?? '');

interface FoundSpan extends Stretch {
  readonly meant: NamedSpan;
  readonly isAsking: boolean;
}

/** The stretch of days that a question names, where two columns are its ends and none has its name. */
function spanIn(
  { tokens, headings }: Reading,
  others: readonly ColumnMatch[],
  durations: readonly Duration[],
): FoundSpan | null {
  const asked = tokens.map(({ folded }) => folded);
  const found = namedSpans.flatMap((meant): FoundSpan[] => {
    const at = phraseIn(asked, meant.words);
    const isTaken = at && others.some(({ from, to }) => at.from < to && at.to > from);
    // Nights are those between two days that are known, and not any time that passed.
    const fits = durations.some(({ from, to }) => fitOf(meant, from, to, headings) > 0);
    return at && !isTaken && fits ? [{ ...at, meant, isAsking: meant.isAsking }] : [];
  });
  return found[0] ?? null;
}

/** Where words stand that name a stretch of days. */
const spanWords = ({ tokens }: Reading, { from, to }: NamedSpan): number[] => {
  const asked = tokens.map(({ folded }) => folded);
  return namedSpans
    .filter((one) => one.from.join() === from.join() && one.to.join() === to.join())
    .flatMap(({ words }) => phraseIn(asked, words) ?? [])
    .map((at) => at.from);
};

/** How surely a stretch of days lies between two columns, by what they are called: 0 where it does not, at most 1. */
function fitOf(
  { from, to, isAhead }: NamedSpan,
  first: ColumnProfile,
  last: ColumnProfile,
  headings: readonly ColumnWords[],
): number {
  const placeOf = (column: ColumnProfile, wishes: readonly string[]) => {
    const heading = headings.find((one) => one.column === column);
    return wishes.findIndex((wish) => heading && isCalled(heading, wish));
  };
  const [start, end] = [placeOf(first, from), placeOf(last, to)];
  return start < 0 || end < 0 || (!isAhead && isPlannedDay(last.label)) ? 0 : 1 / (1 + start + end);
}

const isColumn = ({ columns }: Reading, at: number) =>
  columns.some(({ from, to, columns: named }) => at >= from && at < to && named[0]?.type === 'number');

/** Whether a word means a column in other words: `answered` of a `First reply`. */
const isMeant = ({ columns }: Reading, column: ColumnProfile, at: number): boolean =>
  columns.some(
    ({ columns: [meant], from, to, isGuess }) => !isGuess && meant === column && at >= from && at < to,
  );

/** Whether a word says the same as a name: `left` of a `Termination date`. */
const hasMeaning = (column: ColumnProfile, { folded }: Token, headings: readonly ColumnWords[]): boolean =>
  !general.test(folded) && headings.some((heading) => heading.column === column && isCalled(heading, folded));

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
  [label.replace(/(?:日時|日期|时间|時間|日|年月日)$/u, '')].some(
    // 貸出日数 counts from a 貸出日.
    (name) => name.includes(word) || (name.length > 1 && isSpanCompound(word) && word.startsWith(name)),
  );
