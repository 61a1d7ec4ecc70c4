import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { fold } from './fold.js';

/** The words of a language as its lexicons write them. */
const lexiconWordsOf = perLanguage((language): ReadonlySet<string> => {
  const { entities, attributes, metrics, options, grammar, tools, parts, calculations } = lexicons[language];
  const { trades, records, columns } = tradeWordsOf(language);
  const kinds = [entities, attributes, metrics, options, grammar, tools, parts, trades, records, columns];
  const worked = Object.values(calculations).map(({ words }) => words);
  return new Set([...kinds.flatMap((words) => Object.values(words)), ...worked].flatMap(wordsIn));
});

interface Spelling {
  readonly triples: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How a language spells, by the letters that follow one another in its own words, with and without accents. */
const spellingOf = perLanguage((language): Spelling => {
  const triples = new Map<string, number>();
  let total = 0;
  for (const word of new Set([...lexiconWordsOf(language)].flatMap((word) => [word, fold(word)])))
    for (const triple of triplesOf(word)) {
      triples.set(triple, (triples.get(triple) ?? 0) + 1);
      total += 1;
    }
  return { triples, total };
});

/** The words of a text as they are spelled. */
export const wordsIn = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Whether a word is written as a language does, with its accents. */
export const isWord = (word: string, language: Language): boolean => lexiconWordsOf(language).has(word);

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
  if (words.length === 0) return languages.map(() => 1 / languages.length);
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
