import { clausesOf } from '../lists/lists.js';
import type { Meaning } from '../Meaning.js';
import { namesPart } from '../words/namesPart.js';
import type { PieceText } from './PieceText.js';

/**
 * Whether a prompt tells where something should come to and where it stands, and then only names what that is made of:
 * `goal $250,000 by 30 June, $96,400 raised so far, major gifts, events and grants`. These are no tables.
 */
export function isOfAim(
  { prompt, language, target, current }: Meaning,
  texts: readonly PieceText[],
): boolean {
  const [first] = texts;
  if (!first || !target || !current || clausesOf(prompt).length > 1) return false;
  return (
    target.start >= first.start &&
    target.end <= first.end &&
    texts.every(({ text, kept, lanes, steps }) => !kept && !lanes && !steps && !namesPart(text, language))
  );
}
