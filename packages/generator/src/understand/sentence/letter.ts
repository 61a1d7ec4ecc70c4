import { asking } from '../lexicon/asking.js';
import type { Language } from '../lexicon/index.js';
import { clausesOf } from '../lists/lists.js';
import { alternatives } from '../words/alternatives.js';
import { fold, isDense } from '../words/fold.js';

const longestClosing = 40;
/** Words between a greeting and its comma: `Dear Mr Miller and team,`. */
const mostGreeted = 4;

/** A prompt without what makes it a letter, its subject's mark, greeting and closing; blanks stand at the start, so that places stay the same. */
export function withoutLetter(prompt: string, language: Language): string {
  return withoutGreeting(withoutMark(withoutClosing(prompt, language), language), language);
}

const blanked = (prompt: string, start: number, end: number) =>
  prompt.slice(0, start) + prompt.slice(start, end).replace(/[^\n]/gu, ' ') + prompt.slice(end);

/** `Subject: weekly report`: what the letter is about says what to make. */
function withoutMark(prompt: string, language: Language): string {
  // The words come from our own lexicon.
  const [mark = ''] = new RegExp(`^\\s*(?:${asking[language].about})\\s*[:：]`, 'iu').exec(prompt) ?? [];
  return blanked(prompt, 0, mark.length);
}

function withoutGreeting(prompt: string, language: Language): string {
  const words = alternatives(asking[language].open);
  // A greeting with those greeted ends with a mark; one without it is the bare word.
  const name = String.raw`[\p{L}.'’-]+`;
  const pattern = isDense(words)
    ? new RegExp(`(?<=^|\\n)\\s*(?:${words})[^。，、！\\n]{0,8}[。，、！\\n]+`, 'u')
    : new RegExp(
        String.raw`(?<=^|\n)\s*(?:${words})(?:(?:\s+${name}){0,${mostGreeted}}\s*(?:[,!.:…–-]+|\n)|(?=\s+\p{Ll}))`,
        'iu',
      );
  const match = pattern.exec(prompt);
  // Only a subject may stand before it.
  const isFirst = match !== null && clausesOf(prompt.slice(0, match.index)).length < 2;
  return match && isFirst ? blanked(prompt, match.index, match.index + match[0].length) : prompt;
}

/** Thanks and regards at the end ask for nothing. */
function withoutClosing(prompt: string, language: Language): string {
  const closings = asking[language].close.split('|').map(fold);
  const clauses = clausesOf(prompt);
  const last = clauses.findIndex(({ start, end }, index) => {
    const text = fold(prompt.slice(start, end)).replace(/^[^\p{L}]+/u, '');
    return (
      index > 0 &&
      closings.some(
        (word) =>
          text.startsWith(word) &&
          !/^\p{L}/u.test(text.slice(word.length)) &&
          text.length < word.length + longestClosing,
      )
    );
  });
  return last < 0 ? prompt : prompt.slice(0, clauses[last]!.start).trimEnd();
}
