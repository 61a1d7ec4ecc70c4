import { isDay } from '../columns/attributeKind.js';
import { columnKind } from '../columns/columnKind.js';
import type { Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { ColumnWish, Meaning, NamedEntity } from '../Meaning.js';
import { rowParts } from '../views/rowParts.js';
import { alternatives } from '../words/alternatives.js';
import { fold, isDense } from '../words/fold.js';
import { holdsStems } from '../words/stems.js';
import { numbersOf } from '../words/plural.js';
import { kindOf, type Piece } from './Piece.js';

/**
 * Pieces that mean the same records by other words, with the same ones:
 *   another number of the word    `each order has …` beside `a board for orders`, `a form for new referrals`
 *   a day that is kept of some    `a timeline of end dates` beside projects that have an end date
 *   nothing but lanes             `pipeline: applied, hired` beside candidates by stage
 */
export function withSharedRecords(pieces: readonly Piece[], whole: Meaning): Piece[] {
  return pieces.map((piece, at) => {
    const others = pieces.filter((other) => other !== piece && other.records);
    const shared =
      sameWord(piece, pieces.slice(0, at), whole.language) ??
      keepingDay(piece, others, whole.language) ??
      ofLanes(piece, others, whole);
    return shared ? withRecords(piece, shared) : piece;
  });
}

const withRecords = (piece: Piece, records: NamedEntity): Piece => ({
  ...piece,
  records,
  wish: { ...piece.wish, topic: { ...piece.wish.topic, entities: [records] } },
});

/** The records of an earlier piece that are called by the same word. */
function sameWord({ records }: Piece, before: readonly Piece[], language: Language): NamedEntity | undefined {
  if (!records) return undefined;
  const word = wordOf(records, language);
  const same = before.find(
    (other) =>
      other.records && kindOf(other.records) !== kindOf(records) && wordOf(other.records, language) === word,
  );
  return word === '' ? undefined : (same?.records ?? undefined);
}

/** What one of some records is called, without what says that it is new. */
function wordOf({ noun, text }: NamedEntity, language: Language): string {
  const said = noun?.one ?? text;
  // The words come from our own lexicon.
  const lead = `^(?:${alternatives(pieceWords[language].fresh)})${isDense(said) ? '' : String.raw`\s+`}`;
  const own = said.replace(new RegExp(lead, 'iu'), '');
  return fold(isDense(own) ? own : numbersOf(own.toLowerCase(), language).one);
}

/** The records with a day that a piece is named after, which keeps nothing itself. */
function keepingDay(
  { records, wish, meaning }: Piece,
  others: readonly Piece[],
  language: Language,
): NamedEntity | undefined {
  const isOfOwnNoun = records?.id === 'own' && meaning.columns.length === 0 && rowParts.has(wish.part);
  if (!isOfOwnNoun) return undefined;
  const said = wish.title ?? wish.words;
  const days = others.flatMap(({ records: kept, meaning: { columns } }) =>
    columns
      .filter((column) => isDayColumn(column, language) && holdsStems(said, column.label))
      .map(({ label }) => ({ kept, label })),
  );
  // `Date` is in every `end date`.
  const [day] = days.toSorted((a, b) => b.label.length - a.label.length);
  return day?.kept ?? undefined;
}

const isDayColumn = ({ attribute, label }: ColumnWish, language: Language): boolean =>
  attribute === undefined ? columnKind(label, language) === 'date' : isDay(attribute);

/** What the page is about, where a board has no more than lanes and these are the stages of that. */
function ofLanes(
  { records, wish, meaning }: Piece,
  others: readonly Piece[],
  { entity }: Meaning,
): NamedEntity | undefined {
  const isOnlyLanes =
    wish.part === 'board' &&
    meaning.stages.length > 1 &&
    fold(records?.text ?? '') === fold(wish.title ?? '');
  const host = others.find(
    (other) => other.records!.id === entity?.id && entity.id !== records?.id && hasStages(other),
  );
  return isOnlyLanes ? (host?.records ?? undefined) : undefined;
}

const hasStages = ({ wish, meaning }: Piece): boolean =>
  [...wish.topic.dimensions, ...meaning.columns].some(
    ({ attribute }) => attribute === 'stage' || attribute === 'status',
  );
