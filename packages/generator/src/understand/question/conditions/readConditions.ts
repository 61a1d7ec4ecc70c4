import type { Where } from '@vitrine/schema';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { fold, isDense } from '../../words/fold.js';
import type { ColumnWords } from '../columns/columnWords.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Asked, Note } from '../Question.js';
import type { Reading } from '../Reading.js';
import { clockConditions } from './clockConditions.js';
import { contrastsIn, type Contrasted } from './contrasts.js';
import { dayComparisons } from './dayStates.js';
import { emptyConditions } from './emptyConditions.js';
import { foundThings } from './foundThings.js';
import { impliedStateConditions } from './impliedStates.js';
import { monthsSince } from './namedMonths.js';
import { numberConditions } from './numberConditions.js';
import { outlierConditions } from './outlierConditions.js';
import { periodConditions } from './periodConditions.js';
import { stateConditions } from './stateConditions.js';
import { weekdayConditions } from './weekdayConditions.js';

/** One condition and the words that set it. */
export interface ReadCondition {
  readonly where: Where;
  readonly from: number;
  readonly to: number;
  /** Whether it says in what state rows are, and not when or where. */
  readonly isState: boolean;
  /** A column that the condition is on and the data does not have. */
  readonly derive?: { readonly as: string; readonly formula: string };
  readonly note?: Note;
  /** The days on which rows came into the state. */
  readonly time?: ColumnProfile;
  /** It is of rows, and a share of them is of how many there are, whatever number is named. */
  readonly isOfRows?: boolean;
  /** It says when. */
  readonly isPeriod?: boolean;
  /** The denial of the question is in it already. */
  readonly isDenied?: boolean;
  /** Limits groups by how many rows they have, rather than rows. */
  readonly isOfGroups?: boolean;
  /** What of each group is limited, where it is not how many rows it has. */
  readonly of?: Asked;
  /** What is shown of the groups that are left, where that is not what is limited. */
  readonly shown?: Asked;
}

/** The conditions of a question, and the column names that only serve them. */
export function readConditions(reading: Reading): Contrasted & {
  readonly used: ReadonlySet<ColumnMatch>;
  /** The days on which rows came into a state that is asked for. */
  readonly stateTime?: ColumnProfile;
} {
  const used = new Set<ColumnMatch>();
  const days = dayComparisons(reading, used);
  const compared = numberConditions(reading, used);
  const implied = impliedStateConditions(reading, used);
  // `below the detection limit` is told by what is no number, and not by a column of limits.
  const numbers = compared.filter(
    ({ from, to }) => !implied.some((one) => one.isOfRows && from >= one.from && to <= one.to),
  );
  const stateTime = implied.find(({ time }) => time)?.time ?? dayOfState(reading);
  const timed = stateTime ? { ...reading, stateTime } : reading;
  const clocks = clockConditions(timed);
  const conditions = [
    ...days,
    ...numbers,
    ...stateConditions(outside(reading, [...numbers, ...clocks]), used).map((one) =>
      monthsSince(reading, one),
    ),
    ...implied,
    ...foundThings(reading),
    ...outlierConditions(reading, used),
    ...emptyConditions(reading, used),
    ...periodConditions(timed, used),
    ...weekdayConditions(timed),
    ...clocks,
  ];
  return { ...contrastsIn(reading, conditions), used, ...(stateTime && { stateTime }) };
}

/** `closed tickets per month`, 月ごとの来院数: of a state that a column of days is called by, the days on which it came. */
function dayOfState({ values, headings }: Reading): ColumnProfile | undefined {
  const isCalledBy = ({ column, words }: ColumnWords, value: string) =>
    isDense(value) ? value.length > 1 && fold(column.label).startsWith(value) : words.includes(value);
  return headings.find(
    (heading) =>
      heading.column.role === 'time' && values.some(({ value }) => isCalledBy(heading, fold(value))),
  )?.column;
}

/** Values within another condition are a part of it: `10 mm of rain`, `before 10:00`. */
const outside = (reading: Reading, taken: readonly ReadCondition[]): Reading => ({
  ...reading,
  values: reading.values.filter(
    (value) => !taken.some(({ from, to }) => value.from >= from && value.to <= to),
  ),
});
