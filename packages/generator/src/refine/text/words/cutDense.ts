import { isDense } from '../../../understand/words/fold.js';
import { plain } from './plain.js';
import type { Piece } from './readWords.js';

/** No known word of a language without spaces is longer. */
const longest = 14;

/** Cuts pieces of languages without spaces into the longest words that are known; what is between stays whole. */
export function cutDense(pieces: readonly Piece[], isKnown: (word: string) => boolean): Piece[] {
  return pieces.flatMap((piece) =>
    piece.isQuoted || piece.date !== undefined || !isDense(piece.text) ? [piece] : cut(piece, isKnown),
  );
}

function cut(piece: Piece, isKnown: (word: string) => boolean): Piece[] {
  const { text, start } = piece;
  const found: Piece[] = [];
  const push = (from: number, to: number): void => {
    const part = text.slice(from, to);
    found.push({ text: part, plain: plain(part), start: start + from, end: start + to, isQuoted: false });
  };
  let unknown = 0;
  for (let at = 0; at < text.length;) {
    const length = knownLength(text, at, isKnown);
    if (length === 0) {
      at += 1;
      continue;
    }
    if (unknown < at) push(unknown, at);
    push(at, at + length);
    at += length;
    unknown = at;
  }
  if (unknown < text.length) push(unknown, text.length);
  return found;
}

function knownLength(text: string, at: number, isKnown: (word: string) => boolean): number {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1)
    if (isKnown(plain(text.slice(at, at + length)))) return length;
  return 0;
}
