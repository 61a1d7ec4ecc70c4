import type { Filling } from '../facts/fillings.js';
import { labelIn } from '../lexicon/senses.js';
import type { Meaning, NamedEntity } from '../Meaning.js';
import type { Piece } from './Piece.js';
import { placed, toldPiece } from './toldPiece.js';

/** A form for each occasion on which somebody fills something in, where it was told of: over the rows that it brings, else over rows of its own. */
export const withFillings = (
  pieces: readonly Piece[],
  fillings: readonly Filling[],
  whole: Meaning,
): Piece[] => fillings.reduce<Piece[]>((all, filling) => placed(all, formOf(filling, whole)), [...pieces]);

function formOf({ title, columns, brings, start }: Filling, whole: Meaning): Piece {
  const records: NamedEntity = brings
    ? { ...brings, isWeak: false, start }
    : {
        id: 'own',
        text: title,
        isWeak: false,
        start,
        noun: { one: labelIn(whole.language, 'entities', 'thing'), many: title, isMany: true, isMass: false },
      };
  return toldPiece({ title, start, part: 'form', records }, whole, { columns });
}
