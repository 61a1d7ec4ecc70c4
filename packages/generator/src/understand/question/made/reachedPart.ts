import { reached } from '../../tables/lexicon/points.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import { says, saysGrammar, type Reading } from '../Reading.js';

/** `percent of max points`, `score in percent`: what part of the most was reached, where points do not limit rows. */
export function reachedPart(reading: Reading, used: ReadonlySet<ColumnMatch>): ColumnProfile | undefined {
  const part = reading.headings.find(({ column }) => column.isPart)?.column;
  const isShare = says(reading, 'share') || saysGrammar(reading, 'share');
  const isNamed = reading.tokens.some(
    ({ folded }, at) => reached.test(folded) && ![...used].some(({ from, to }) => at >= from && at < to),
  );
  return isShare && isNamed ? part : undefined;
}
