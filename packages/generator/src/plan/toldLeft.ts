import { asLabel } from '../understand/columns/columns.js';
import { asking } from '../understand/lexicon/asking.js';
import type { Language } from '../understand/lexicon/index.js';
import { pieceWords } from '../understand/lexicon/pieceWords.js';
import { clausesOf } from '../understand/lists/lists.js';
import type { Meaning } from '../understand/Meaning.js';
import { isRefusal } from '../understand/pieces/askedClause.js';
import { holds } from '../understand/pieces/saidWords.js';
import { isDense } from '../understand/words/fold.js';
import { findMentions, isGrammar, senseOf } from '../understand/words/mentions.js';

/** Sentences that only tell something, of which the page shows a number, a day or a name nowhere, in the person's words. */
export function toldLeft({ prompt, language, amounts, dates, tool }: Meaning, shown: string): string[] {
  if (tool?.id === 'calculator') return [];
  const numbers = new Set(shown.match(/\d+(?:\.\d+)?/g));
  const isShown = ({ value, isPercent, words }: Meaning['amounts'][number]) =>
    shown.includes(words) || numbers.has(String(value)) || (isPercent && numbers.has(String(value * 100)));
  const [, ...later] = clausesOf(prompt);
  return later.flatMap((clause) => {
    const isHere = ({ start, end }: { readonly start: number; readonly end: number }) =>
      start >= clause.start && end <= clause.end;
    const text = prompt.slice(clause.start, clause.end).trim();
    if (!isTelling(text, language)) return [];
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

/** Whether a sentence asks for nothing, and refuses nothing. */
function isTelling(text: string, language: Language): boolean {
  const { mentions } = findMentions(text, language);
  const hasPart = mentions.some(
    (mention) =>
      !mention.isTypo &&
      (senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined &&
      !isGrammar(mention, 'target'),
  );
  const isLed = mentions[0]?.start === 0 && isGrammar(mentions[0], 'lead', 'monitor');
  return (
    !isLed &&
    !hasPart &&
    !isRefusal(text, language) &&
    !holds(text, `${asking[language].ask}|${pieceWords[language].keep}`)
  );
}

/** Names inside a sentence; in German any noun has a capital. */
const namesIn = (text: string, language: Language): string[] =>
  language === 'de' || isDense(text)
    ? []
    : [...text.matchAll(/(?<=\p{L}\s|,\s)\p{Lu}\p{Ll}+/gu)].map(([name]) => name);
