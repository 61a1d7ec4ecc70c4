import { isNumeric } from '../columns/columnRoles.js';
import type { ColumnWords } from '../columns/columnWords.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { Note } from '../Question.js';
import type { Reading } from '../Reading.js';
import type { Duration } from './durations.js';
import { matchDuration } from './matchDurations.js';
import { siblingsOf, sumOf } from './siblings.js';

/** What is computed row by row of columns that are named: `goals` of those at home and away, the time from one day to another. */
export function withMadeColumns(
  reading: Reading,
  durations: readonly Duration[],
): Pick<Reading, 'columns' | 'headings' | 'explained' | 'notes' | 'stateTime'> {
  const { headings } = reading;
  const columns = reading.columns.map((match) => withSum(match, headings));
  const found = matchDuration(reading, durations, headings);
  if (!found) return { columns, headings, explained: reading.explained, notes: reading.notes };
  const { duration, match, explained, time } = found;
  const heading: ColumnWords = {
    column: duration.column,
    words: [],
    whole: new Set(),
    parts: new Set(),
    unit: { dimension: 'time', factor: duration.seconds },
  };
  const note: Note = {
    kind: 'inferred',
    text: `the time from ${duration.from.label} to ${duration.to.label}`,
    from: `columns ${duration.from.label}, ${duration.to.label}`,
  };
  const isPartOfIt = ({ from, to }: ColumnMatch) =>
    (from < match.to && to > match.from) || explained.some((at) => at >= from && at < to);
  return {
    columns: [...columns.filter((one) => !isPartOfIt(one)), match].toSorted((a, b) => a.from - b.from),
    headings: [...headings, heading],
    explained: new Set([...reading.explained, ...explained]),
    notes: [...reading.notes, note],
    ...(time && { stateTime: time }),
  };
}

/** Where a word means several columns that make a whole, their sum. */
function withSum(match: ColumnMatch, headings: readonly ColumnWords[]): ColumnMatch {
  const numbers = match.columns.filter(
    (column) => isNumeric(column) && column.role !== 'time' && column.aggregate === 'sum',
  );
  if (match.combine || match.op === 'max' || match.op === 'min') return match;
  const siblings = numbers.length === match.columns.length ? siblingsOf(numbers, headings) : null;
  return siblings
    ? {
        ...match,
        columns: [
          sumOf(
            siblings,
            headings.map(({ column }) => column.key),
          ),
        ],
      }
    : match;
}
