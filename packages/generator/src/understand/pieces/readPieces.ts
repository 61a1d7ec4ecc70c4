import type { ColumnWish, Meaning } from '../Meaning.js';
import { kindOf, type Piece } from './Piece.js';
import { pieceOf } from './pieceOf.js';
import type { PieceText } from './pieceTexts.js';

const withoutPieces: ReadonlySet<string | undefined> = new Set(['calculator', 'checklist', 'goals']);
const fewest = 3;
const fewestKinds = 2;

/** The things that a long prompt asks for, where they are of several kinds of records; none of a prompt about one kind. */
export function readPieces(
  whole: Meaning,
  texts: readonly PieceText[],
  alone: (text: string) => Meaning,
  columns: readonly ColumnWish[] = [],
): Piece[] {
  const areOwn = texts.filter(({ isOwn }) => isOwn).length * 2 >= texts.length;
  if (texts.length < fewest || !areOwn || isOfOne(whole)) return [];
  const read = texts.flatMap((text) => piecesOf(alone(text.text), text, whole));
  const pieces = withColumns(withNeighbors(read), columns);
  const isMostlyKnown = pieces.length >= fewest && pieces.length * 4 >= texts.length * 3;
  const kinds = new Set(pieces.map(({ records }) => (records ? kindOf(records) : '')));
  return isMostlyKnown && kinds.size >= fewestKinds ? pieces : [];
}

/** Whether a prompt is about one thing whatever it lists: a calculation, goals, a budget with its entries. */
const isOfOne = ({ tool, items, isGoal, parts }: Meaning): boolean =>
  isGoal ||
  withoutPieces.has(tool?.id) ||
  (tool?.id === 'budget' && items.some(({ amount }) => amount)) ||
  // `Three cards: total, average and highest` are one list of numbers.
  parts.filter(({ part }) => part === 'metric').length > 1;

/** `Columns: title, borrower, due back`: columns without a word for their records are those of the first. */
function withColumns(pieces: readonly Piece[], columns: readonly ColumnWish[]): Piece[] {
  const first = pieces.findIndex(({ records, wish }) => records !== null && wish.part !== 'progress');
  if (columns.length === 0) return [...pieces];
  return pieces.map((piece, at) =>
    at === first
      ? { ...piece, meaning: { ...piece.meaning, columns: [...piece.meaning.columns, ...columns] } }
      : piece,
  );
}

/** What an entry asks for; a sum that is spent by something is seen as a whole and by that. */
function piecesOf(said: Meaning, text: PieceText, whole: Meaning): Piece[] {
  const piece = pieceOf(said, text, whole);
  if (!piece) return [];
  const isSplit = piece.wish.part === 'progress' && piece.meaning.topic.dimensions.length > 0;
  const { target: _, current: __, ...rest } = piece.meaning;
  const split = isSplit ? pieceOf({ ...rest, isGoal: false, tool: null }, text, whole) : null;
  return split ? [piece, split] : [piece];
}

/** `a timeline` names no records: it is of those that are spoken of before it, else behind. */
function withNeighbors(pieces: readonly Piece[]): Piece[] {
  const named = (found: readonly Piece[]) => found.find(({ records }) => records !== null)?.records ?? null;
  return pieces.flatMap((piece, at): Piece[] => {
    if (piece.records ?? piece.figure) return [piece];
    const records = named(pieces.slice(0, at).toReversed()) ?? named(pieces.slice(at + 1));
    return records ? [{ ...piece, records }] : [];
  });
}
