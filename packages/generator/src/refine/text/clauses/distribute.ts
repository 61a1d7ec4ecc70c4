import type { Clause } from './Clause.js';
import { readClause } from './readClauses.js';
import { means, type Word } from '../words/Word.js';

/** An order is read in so many ways at most. */
const mostCuts = 4;

/**
 * The ways in which an order may be two with one verb: `make the first card green and the second red`. The verb stands in
 * one of them and is meant in both.
 */
export function distribute({ told, verb, sentence }: Clause): [Clause, Clause][] {
  const cuts = told.flatMap((word, index) => {
    if (index === 0 || index === told.length - 1) return [];
    if (means(word, 'and')) return [{ left: told.slice(0, index), right: told.slice(index + 1) }];
    return word.isAfterComma ? [{ left: told.slice(0, index), right: told.slice(index) }] : [];
  });
  return cuts
    .slice(-mostCuts)
    .toReversed()
    .map(({ left, right }) => [
      readClause(withVerb(left, verb, 'last'), sentence),
      readClause(withVerb(right, verb, 'first'), sentence),
    ]);
}

function withVerb(words: readonly Word[], verb: Word | null, at: 'first' | 'last'): readonly Word[] {
  if (!verb || words.includes(verb)) return words;
  return at === 'first' ? [verb, ...words] : [...words, verb];
}
