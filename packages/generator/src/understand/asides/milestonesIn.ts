import { telling } from '../lexicon/telling.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { Span } from '../lists/lists.js';
import { readAmounts, type Amount } from '../numbers/amounts.js';
import { alternatives } from '../words/alternatives.js';
import { findMentions, senseOf, type Mention } from '../words/mentions.js';
import { within } from '../pieces/pieceSpans.js';
import type { Taken } from './Asides.js';

/** `Milestones at 100k, 150k and 200k`: marks on the way to what the page aims at, and no records. */
export function milestonesIn(prompt: string, clause: Span, language: Language): Taken<readonly Amount[]>[] {
  const amounts = readAmounts(prompt, language, []);
  return within(findMentions(prompt, language).mentions, clause)
    .filter((mention) => senseOf(mention, 'entity')?.id === 'milestone')
    .flatMap((mention) => {
      const marks = listedBehind(prompt, mention, clause, amounts, language);
      const end = marks.at(-1)?.end ?? mention.end;
      // `Milestones: 3 workshops` are so many of something else.
      const isOfNumbers = /^\s*(?:[.,;:)，。、；）]|$)/u.test(prompt.slice(end, clause.end));
      return marks.length > 0 && isOfNumbers
        ? [{ start: startOf(prompt, mention, clause, language), end, thing: marks }]
        : [];
    });
}

const longestLead = 6;

/** The numbers that follow a word one after the other. */
function listedBehind(
  prompt: string,
  { end: behind }: Mention,
  clause: Span,
  amounts: readonly Amount[],
  language: Language,
): Amount[] {
  const { and } = lexicons[language].grammar;
  const link = new RegExp(String.raw`^\s*(?:[,;、，；]\s*)?(?:${alternatives(and)})?\s*$`, 'iu');
  const listed: Amount[] = [];
  for (const amount of amounts.filter(({ start, end }) => start >= behind && end <= clause.end)) {
    const last = listed.at(-1);
    const between = prompt.slice(last?.end ?? behind, amount.start);
    const isNext = last
      ? link.test(between)
      : !/[\d,;、，；]/u.test(between) && between.length <= longestLead;
    if (!isNext) break;
    listed.push(amount);
  }
  return listed;
}

/** Where a stretch begins with what joins it to the words before: `, and with milestones`. */
function startOf(prompt: string, { start }: Mention, clause: Span, language: Language): number {
  const { and, with: fields } = lexicons[language].grammar;
  const words = alternatives(`${and}|${fields}|${telling[language].also}`);
  const [lead = ''] =
    new RegExp(String.raw`(?:\s*[,;、，；])?(?:\s*(?<!\p{L})(?:${words})(?!\p{L}))*\s*$`, 'iu').exec(
      prompt.slice(clause.start, start),
    ) ?? [];
  return start - lead.length;
}
