import type { Condition } from '@vitrine/schema';
import type { ColumnProfile } from '../../tables/profileData.js';
import { noWords, yesWords } from '../lexicon/yesAndNo.js';
import { fold } from '../../words/fold.js';

type Flag = boolean | string | number;

/** What a column of yes and no holds for either, in each way it is written. */
interface FlagValues {
  readonly yes: readonly Flag[];
  readonly no: readonly Flag[];
}

const mostSpellings = 8;

/** The values of a column of yes and no; null for any other. */
export function flagOf({ type, options, distinct, min, max }: ColumnProfile): FlagValues | null {
  if (type === 'boolean') return { yes: [true], no: [false] };
  if (type === 'number') return distinct === 2 && min === 0 && max === 1 ? { yes: [1], no: [0] } : null;
  const values = (options ?? []).map(({ value }) => value);
  const [yes, no] = [yesWords, noWords].map((words) => values.filter((value) => words.has(fold(value))));
  const others = values.length - yes!.length - no!.length;
  const isFlag = yes!.length > 0 && no!.length > 0 && others <= 2 && values.length <= mostSpellings;
  return isFlag ? { yes: yes!, no: no! } : null;
}

/** The rows of which a column of yes and no says either; null of any other column. */
export function flagWhere(column: ColumnProfile, isYes: boolean): Condition | null {
  const flag = flagOf(column);
  const values = flag && (isYes ? flag.yes : flag.no);
  if (!values) return null;
  return values.length === 1
    ? { key: column.key, op: 'eq', value: values[0]! }
    : { key: column.key, op: 'in', value: values.map(String) };
}
