import type { TimeUnit } from '../../tables/profileData.js';
import { unitOfWord } from './unitWords.js';
import { isInPeriod } from '../unitOf.js';
import { namesAt, unitAt, type Reading } from '../Reading.js';

/** A unit of time of which each is asked for, and where it stands. */
interface LimitedUnit {
  readonly unit: TimeUnit;
  readonly at: number;
}

const leading = ['which', 'count', 'article', 'in', 'rest'];

/** `days with more than 100 scrap`, `how many months had sales over 10k`: the periods that are limited, which the question begins with. */
export function limitedUnit(reading: Reading): LimitedUnit | undefined {
  for (const [at] of reading.tokens.entries()) {
    const unit = unitAt(reading, at) ?? unitOfWord(reading.tokens[at]!.folded);
    if (unit && isPeriod(unit) && !isInPeriod(reading, at) && !isValue(reading, at)) return { unit, at };
    if (unit || !isLeading(reading, at)) return undefined;
  }
  return undefined;
}

/** `annual customers`, of those who are billed so. */
const isValue = ({ values }: Reading, at: number): boolean =>
  values.some(({ from, to }) => at >= from && at < to);

const isPeriod = (unit: string): unit is TimeUnit =>
  unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year';

const isLeading = (reading: Reading, at: number): boolean =>
  namesAt(reading, at).some((name) => leading.includes(name)) || isSmall(reading.tokens[at]!.folded);

const isSmall = (word: string): boolean => /^(?:on|an|am|en|em|à|a|list|show)$/u.test(word);
