import { fold } from '../fold.js';
import { senseOf } from '../mentions.js';
import type { ReadCondition } from './conditions/readConditions.js';
import { stem } from './columnWords.js';
import { isCommon } from './lexicon/commonWords.js';
import type { Note } from './Question.js';
import { namesAt, smallNumber, type Reading } from './Reading.js';

/** What the words of a question were taken for, besides columns, values and periods. */
interface Taken {
  readonly conditions: readonly ReadCondition[];
  readonly limit: number | null;
  /** What the table is called. */
  readonly title: string;
}

/** What nothing was made of: numbers, and words that are neither of the table nor of the grammar of questions. */
export function ignoredWords(reading: Reading, taken: Taken): Note[] {
  const { tokens, text } = reading;
  const lost = tokens.map((_, at) => isLost(reading, at, taken));
  return tokens.flatMap(({ start }, at): Note[] => {
    if (!lost[at] || lost[at - 1]) return [];
    // What is counted is told with its number.
    let last = /^\d/.test(tokens[at]!.folded) && isFree(reading, at + 1, taken) ? at + 1 : at;
    while (lost[last + 1] && text.slice(tokens[last]!.end, tokens[last + 1]!.start).trim() === '') last += 1;
    return [
      {
        kind: 'missing',
        text: `what "${text.slice(start, tokens[last]!.end)}" asks for was not understood, so it limits nothing`,
        from: 'the prompt',
      },
    ];
  });
}

/** Whether a word is neither a column or value nor in a condition or period. */
function isFree({ tokens, columns, values, periods, explained }: Reading, at: number, { conditions }: Taken) {
  const token = tokens[at];
  return (
    token !== undefined &&
    !explained.has(at) &&
    ![...columns, ...values, ...conditions].some(({ from, to }) => at >= from && at < to) &&
    !periods.some((period) => token.start < period.end && token.end > period.start)
  );
}

function isLost(reading: Reading, at: number, taken: Taken): boolean {
  const { limit, title } = taken;
  const { folded } = reading.tokens[at]!;
  if (!isFree(reading, at, taken)) return false;
  if (/^\d/.test(folded)) return smallNumber(folded) !== limit;
  if (smallNumber(folded) >= 0) return false;
  if (namesAt(reading, at).length > 0 || isCommon(folded, reading.language)) return false;
  return !isOfPage(reading, at) && !isTheRows(reading, at, title);
}

/** Whether a word names a part of a page or a unit of time. */
const isOfPage = ({ mentions, tokens }: Reading, at: number) =>
  mentions.some(
    (mention) =>
      mention.start <= tokens[at]!.start &&
      mention.end >= tokens[at]!.end &&
      (['part', 'tool', 'unit'] as const).some((kind) => senseOf(mention, kind)),
  );

/** Whether a word says what rows are: as the table is called, or what is counted. */
function isTheRows(reading: Reading, at: number, title: string): boolean {
  const { mentions, tokens } = reading;
  const { folded, start, end } = tokens[at]!;
  const words = fold(title)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const isTitle = words.some(
    (word) =>
      stem(word) === stem(folded) ||
      (folded.length > 4 && (word.startsWith(folded.slice(0, -2)) || stem(word).endsWith(stem(folded)))) ||
      (folded.length > 1 && /\p{Script=Han}/u.test(folded) && word.includes(folded)),
  );
  const isEntity = mentions.some(
    (mention) => mention.start <= start && mention.end >= end && senseOf(mention, 'entity') !== undefined,
  );
  return isTitle || isEntity;
}
