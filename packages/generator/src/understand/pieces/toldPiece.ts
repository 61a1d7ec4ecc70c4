import type { PartId } from '../lexicon/Lexicon.js';
import type { Meaning, NamedEntity, Topic } from '../Meaning.js';
import type { Piece } from './Piece.js';

/** What a told piece is called, where it was told, and what shows it. */
interface Told {
  readonly title: string;
  readonly start: number;
  readonly part: PartId;
  readonly records: NamedEntity | null;
}

/** A piece made of what was told: it says no more than that, and the rest of the prompt asks nothing of it. */
export function toldPiece(
  { title, start, part, records }: Told,
  whole: Meaning,
  own: Partial<Meaning> = {},
): Piece {
  const topic: Topic = {
    entities: records ? [records] : [],
    metrics: [],
    dimensions: [],
    orders: [],
    unit: null,
    isOverTime: false,
    states: [],
    words: title,
  };
  return {
    meaning: {
      ...whole,
      tool: null,
      entity: records,
      others: [],
      noun: records?.noun ?? null,
      trade: null,
      thing: null,
      columns: [],
      stages: [],
      values: null,
      choices: [],
      items: [],
      topic,
      parts: [],
      views: [],
      sections: [],
      pieces: [],
      target: undefined,
      current: undefined,
      ...own,
    },
    records,
    figure: null,
    wish: { part, topic, words: title, start, title },
  };
}

/** Pieces with another one where it was told. */
export function placed(pieces: readonly Piece[], own: Piece): Piece[] {
  const at = pieces.findIndex(({ wish }) => wish.start > own.wish.start);
  return at < 0 ? [...pieces, own] : [...pieces.slice(0, at), own, ...pieces.slice(at)];
}
