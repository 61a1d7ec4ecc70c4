import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { fold } from './fold.js';

interface Spelling {
  readonly words: ReadonlySet<string>;
  readonly triples: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How a language spells, by the letters that follow one another in its own words, with and without accents. */
const spellingOf = perLanguage((language): Spelling => {
  const { entities, attributes, metrics, options, grammar, tools, parts } = lexicons[language];
  const { trades, records, columns } = tradeWordsOf(language);
  const kinds = [entities, attributes, metrics, options, grammar, tools, parts, trades, records, columns];
  const texts = kinds.flatMap((words) => Object.values(words));
  const words = new Set(texts.flatMap(wordsIn));
  const triples = new Map<string, number>();
  let total = 0;
  for (const word of new Set([...words].flatMap((word) => [word, fold(word)])))
    for (const triple of triplesOf(word)) {
      triples.set(triple, (triples.get(triple) ?? 0) + 1);
      total += 1;
    }
  return { words, triples, total };
});

/** The words of a text as they are spelled. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Whether a word is written as a language does, with its accents. */
export const isWord = (word: string, language: Language): boolean => spellingOf(language).words.has(word);

/** Three letters each; a word begins and ends with a gap. */
function triplesOf(word: string): string[] {
  const letters = [' ', ...word, ' '];
  return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
}

/** What a triple counts that no word of a language has. */
const unseen = 0.3;
const allTriples = 6000;

/** How likely each language is to spell words so; together they are 1. */
export function spelledAs(words: readonly string[], languages: readonly Language[]): number[] {
  const triples = words.flatMap(triplesOf);
  const logs = languages.map((language) => {
    const { triples: known, total } = spellingOf(language);
    return triples.reduce(
      (sum, triple) => sum + Math.log(((known.get(triple) ?? 0) + unseen) / (total + unseen * allTriples)),
      0,
    );
  });
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}
