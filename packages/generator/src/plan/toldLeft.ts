import { asLabel } from '../understand/columns/columns.js';
import type { Language } from '../understand/lexicon/index.js';
import { clausesOf, type Span } from '../understand/lists/lists.js';
import type { Meaning } from '../understand/Meaning.js';
import { within, type Said } from '../understand/pieces/pieceSpans.js';
import { deedOf } from '../understand/sentence/deed.js';
import { isDense } from '../understand/words/fold.js';
import { findMentions, isGrammar, senseOf } from '../understand/words/mentions.js';

/** Sentences that only tell something, of which the page shows a number, a day or a name nowhere, in the person's words. */
export function toldLeft(
  { prompt, language, amounts, dates, tool, pieces }: Meaning,
  shown: string,
): string[] {
  if (tool?.id === 'calculator') return [];
  const numbers = new Set(shown.match(/\d+(?:\.\d+)?/g));
  const isShown = ({ value, isPercent, words }: Meaning['amounts'][number]) =>
    shown.includes(words) || numbers.has(String(value)) || (isPercent && numbers.has(String(value * 100)));
  const said: Said = { prompt, language, mentions: findMentions(prompt, language).mentions };
  // What a page of one thing begins with is what it is about.
  const told = clausesOf(prompt).slice(pieces.length > 0 ? 0 : 1);
  return told.flatMap((clause) => {
    const isHere = ({ start, end }: { readonly start: number; readonly end: number }) =>
      start >= clause.start && end <= clause.end;
    const text = prompt.slice(clause.start, clause.end).trim();
    if (!isTelling(said, clause)) return [];
    const isNumberLeft = amounts.some((amount) => isHere(amount) && !isShown(amount));
    const isDayLeft = dates.some(
      (day) =>
        isHere(day) &&
        day.precision === 'day' &&
        ![day.date, day.first, day.words].some((each) => shown.includes(each)),
    );
    return isNumberLeft || isDayLeft || namesIn(text, language).some((each) => !shown.includes(each))
      ? [`${asLabel(text)}${isDense(text) ? '。' : '.'}`]
      : [];
  });
}

/** Whether a sentence asks for nothing, and refuses nothing; what it lists may be a part of the page. */
function isTelling(said: Said, clause: Span): boolean {
  const deed = deedOf(said, clause);
  if (deed !== 'lists') return deed === 'tells';
  const here = within(said.mentions, clause);
  const isLed = here[0]?.start === clause.start && isGrammar(here[0], 'lead', 'monitor');
  const hasPart = here.some(
    (mention) =>
      !mention.isTypo &&
      (senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined &&
      !isGrammar(mention, 'target'),
  );
  return !isLed && !hasPart;
}

/** Names inside a sentence; in German any noun has a capital. */
const namesIn = (text: string, language: Language): string[] =>
  language === 'de' || isDense(text)
    ? []
    : [...text.matchAll(/(?<=\p{L}\s|,\s)\p{Lu}\p{Ll}+/gu)].map(([name]) => name);
