import type { ReadCondition } from './conditions/readConditions.js';
import type { Note } from './Question.js';
import { namesAt, smallNumber, type Reading } from './Reading.js';

/** What nothing was made of: numbers, and words behind `in`, `from` and `with` that are nothing of the table. */
export function ignoredWords(
  reading: Reading,
  conditions: readonly ReadCondition[],
  limit: number | null,
): Note[] {
  const { tokens, columns, values, periods, text } = reading;
  const isTaken = (at: number) =>
    [...columns, ...values, ...conditions].some(({ from, to }) => at >= from && at < to) ||
    periods.some(({ start, end }) => tokens[at]!.start < end && tokens[at]!.end > start);
  return tokens.flatMap(({ folded, start, end }, at): Note[] => {
    if (isTaken(at)) return [];
    const isNumber = /^\d/.test(folded);
    const isLost = isNumber ? smallNumber(folded) !== limit : isNameLost(reading, at);
    if (!isLost) return [];
    const words =
      isNumber && !isTaken(Math.min(at + 1, tokens.length - 1))
        ? text.slice(start, tokens[at + 1]?.end ?? end)
        : text.slice(start, end);
    return [
      {
        kind: 'missing',
        text: `what "${words}" asks for was not understood, so it limits nothing`,
        from: 'the prompt',
      },
    ];
  });
}

/** A name that no grammar explains, right behind a word that limits: `sales in Atlantis`, `red cars` is not seen. */
function isNameLost(reading: Reading, at: number): boolean {
  const { tokens, mentions } = reading;
  const { text, start, end, folded } = tokens[at]!;
  const isKnown =
    mentions.some((mention) => mention.start <= start && mention.end >= end) ||
    namesAt(reading, at).length > 0;
  if (isKnown || folded.length < 3) return false;
  const isName = /^\p{Lu}/u.test(text) && reading.language !== 'de' && at > 0;
  const isBehind = namesAt(reading, at - 1).some((name) =>
    ['in', 'from', 'except', 'without', 'only'].includes(name),
  );
  return isName || isBehind;
}
