import { senseOf } from '../words/mentions.js';
import type { ReadCondition } from './conditions/readConditions.js';
import { isCommon } from './lexicon/commonWords.js';
import { isNumeric } from './columns/columnRoles.js';
import { saysSummed } from './lexicon/implied.js';
import { isUnitWord } from './groups/unitWords.js';
import { unitNamed } from './lexicon/measureUnits.js';
import { isOthers } from './lexicon/others.js';
import type { Note } from './Question.js';
import { isKindWord, leads, namesAt, type Reading } from './Reading.js';
import { saysRanking } from '../lexicon/rankWords.js';
import { smallNumber } from './lexicon/smallNumbers.js';
import { isRowNoun } from './rowNoun.js';

/** What the words of a question were taken for, besides columns, values and periods. */
interface Taken {
  readonly conditions: readonly ReadCondition[];
  readonly limit: number | null;
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
        text: `what "${text.slice(start, tokens[last]!.end)}" asks for was not understood, so it limits nothing${nearestTo(reading, tokens[at]!.folded)}`,
        from: 'the prompt',
      },
    ];
  });
}

/** The column whose name is the most like a word, letter by letter. */
function nearestTo({ headings }: Reading, word: string): string {
  const likeness = (own: string) => {
    const pairs = pairsOf(own);
    return (2 * pairsOf(word).filter((pair) => pairs.includes(pair)).length) / (pairs.length + word.length);
  };
  const [best] = headings
    .map(({ column, words }) => ({ column, score: Math.max(0, ...words.map(likeness)) }))
    .toSorted((a, b) => b.score - a.score);
  return best && /^\p{L}/u.test(word) ? `; the nearest column is ${best.column.label}` : '';
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));

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
  const { folded } = reading.tokens[at]!;
  if (!isFree(reading, at, taken)) return false;
  // `R$ 500`
  if (/^[$€£¥]/u.test(reading.text.slice(reading.tokens[at]!.end))) return false;
  // `2回以上` says that somebody came again.
  if (namesAt(reading, at).includes('duplicate')) return false;
  // `初回返信時間` of a column of minutes.
  if (isUnitOfColumn(reading, at)) return false;
  // `1日あたり`
  if (namesAt(reading, at).some((name) => calendarSigns.has(name))) return false;
  if (/^\d/.test(folded)) return smallNumber(folded) !== taken.limit;
  if (smallNumber(folded) >= 0) return false;
  // `how many days …` asks for no number of rows.
  if (namesAt(reading, at - 1).includes('count') && isUnitWord(folded)) return true;
  if (leads(reading, at, 'count') && isLikeHeading(reading, folded)) return false;
  if (namesAt(reading, at).length > 0 || isCommon(folded, reading.language)) return false;
  if ((taken.limit !== null || reading.contrast) && isOthers(folded)) return false;
  if (isKindWord(reading, at) || saysRanking(folded)) return false;
  if (saysSummed(folded) && reading.columns.some(({ columns }) => columns.some(isNumeric))) return false;
  return !isOfPage(reading, at) && !isRowNoun(reading, at);
}

const isUnitOfColumn = ({ columns, headings, tokens }: Reading, at: number): boolean =>
  columns.some(
    ({ to, columns: [column] }) =>
      to === at &&
      headings.some(
        (heading) =>
          heading.column === column && heading.unit?.dimension === unitNamed(tokens[at]!.folded)?.dimension,
      ) &&
      unitNamed(tokens[at]!.folded) !== undefined,
  );

const calendarSigns: ReadonlySet<string> = new Set(['day', 'week', 'month']);

/** How many letters words have in common at least that are of one stem. */
const stemLength = 5;

/** `wie viele Ablesungen` of rows with an `Ablesedatum`: what is counted are the rows. */
const isLikeHeading = ({ headings }: Reading, word: string): boolean =>
  word.length > stemLength &&
  headings.some(({ words }) => words.some((own) => own.startsWith(word.slice(0, stemLength))));

/** Whether a word names a part of a page or a unit of time. */
const isOfPage = ({ mentions, tokens }: Reading, at: number) =>
  mentions.some(
    (mention) =>
      mention.start <= tokens[at]!.start &&
      mention.end >= tokens[at]!.end &&
      (['part', 'tool', 'unit'] as const).some((kind) => senseOf(mention, kind)),
  );
