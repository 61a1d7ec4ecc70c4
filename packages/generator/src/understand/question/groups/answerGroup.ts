import { flagOf } from '../conditions/flags.js';
import { asksForAnswers } from '../conditions/stateConditions.js';
import type { ColumnMatch } from '../columns/ColumnMatch.js';
import type { AskedGroup } from '../Question.js';
import type { Reading } from '../Reading.js';
import { isText } from './rankedGroup.js';

const mostAnswers = 7;

/** `would people recommend us?`, `do managers help, by team`: how many gave each answer. */
export function answerGroup(
  reading: Reading,
  used: ReadonlySet<ColumnMatch>,
  groups: readonly AskedGroup[],
): AskedGroup | undefined {
  const free = reading.columns.filter(
    ({ columns }) => !groups.some(({ column }) => columns.includes(column)),
  );
  const [match, ...others] = free;
  const isOfOthers = others.some(({ columns }) => columns[0] !== match!.columns[0]);
  if (!match || isOfOthers || used.has(match)) return undefined;
  const column = match.columns.find((one) => flagOf(one));
  if (column && groups.length === 0) return { column };
  // Of several answers in a cell each is counted.
  const several = match.columns.find(({ type }) => type === 'multiselect');
  if (several && groups.length < 2) return { column: several };
  const scale = match.columns.find(({ role, distinct }) => role === 'category' && distinct <= mostAnswers);
  // `satisfaction by plan` of a question with a scale of answers.
  const isQuestion = reading.headings.some(({ column: one, words }) => one === scale && words.length > 3);
  const isAsked = asksForAnswers(reading) || (isQuestion && groups.length === 1);
  return scale && isText(scale) && isAsked ? { column: scale } : undefined;
}
