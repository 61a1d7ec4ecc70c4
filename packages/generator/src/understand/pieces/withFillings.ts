import { groupValues } from '../../samples/groupValues.js';
import type { Filling } from '../facts/fillings.js';
import type { UnitId } from '../lexicon/Lexicon.js';
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

/** A piece of rows that come as often as that, so that samples lie close together. */
const withUnit = (piece: Piece, unit: UnitId): Piece => ({
  ...piece,
  wish: { ...piece.wish, topic: { ...piece.wish.topic, unit } },
});

const fewGroups = 4;

function formOf({ title, columns, brings, by, start }: Filling, whole: Meaning): Piece {
  const records: NamedEntity = brings
    ? { ...brings, isWeak: false, start }
    : {
        id: 'own',
        text: title,
        isWeak: false,
        start,
        noun: { one: labelIn(whole.language, 'entities', 'thing'), many: title, isMany: true, isMass: false },
      };
  const choices = by ? [{ column: by, values: groupValues(by.label, whole.language, fewGroups) }] : [];
  const piece = toldPiece({ title, start, part: 'form', records }, whole, { columns, choices });
  return by ? withUnit(piece, 'week') : piece;
}
