import type { Filling } from '../facts/fillings.js';
import { labelIn } from '../lexicon/senses.js';
import type { Meaning, NamedEntity, Topic } from '../Meaning.js';
import type { Piece } from './Piece.js';

/** A form for each occasion on which somebody fills something in, where it was told of: over the rows that it brings, else over rows of its own. */
export function withFillings(
  pieces: readonly Piece[],
  fillings: readonly Filling[],
  whole: Meaning,
): Piece[] {
  return fillings.reduce<Piece[]>(
    (all, filling) => {
      const at = all.findIndex(({ wish }) => wish.start > filling.start);
      const own = formOf(filling, whole);
      return at < 0 ? [...all, own] : [...all.slice(0, at), own, ...all.slice(at)];
    },
    [...pieces],
  );
}

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
  const topic: Topic = {
    entities: [records],
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
      noun: records.noun ?? null,
      trade: null,
      thing: null,
      columns,
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
    },
    records,
    figure: null,
    wish: { part: 'form', topic, words: title, start, title },
  };
}
