import type { Token } from '../words/tokens.js';
import { moneyEndings } from './lexicon/money.js';

/** How joined German words begin that say how to reduce, and the word that says so alone. */
const beginnings: readonly (readonly [string, string])[] = [
  ['durchschnitts', 'durchschnitt'],
  ['gesamt', 'gesamt'],
  ['hochst', 'hochste'],
  ['maximal', 'hochste'],
  ['mindest', 'niedrigste'],
  ['minimal', 'niedrigste'],
];
/** How they end that ask for a part of the whole, or for how it is made up. */
const endings = ['anteil', 'quote', 'verteilung'];
const shortest = 4;
const shortestValue = 3;

/** Words that a table has. */
interface TableWords {
  /** Whether a word is a value, or one of a column's name. */
  readonly isWhole: (word: string) => boolean;
  readonly isValue: (word: string) => boolean;
}

/** `Durchschnittstemperatur`, `Frauenanteil` and `Stromverbrauch` as two words, unless the table has the whole one. */
export function cutJoined(token: Token, { isWhole, isValue }: TableWords): readonly Token[] {
  const { text, folded, start, end } = token;
  // Folding may change how many letters there are.
  if (folded.length !== text.length || isWhole(folded)) return [token];
  const cut = (at: number, first: string, second: string): Token[] => [
    { text: text.slice(0, at), folded: first, start, end: start + at },
    { text: text.slice(at), folded: second, start: start + at, end },
  ];
  for (const [beginning, word] of beginnings) {
    const rest = folded.slice(beginning.length);
    if (folded.startsWith(beginning) && rest.length >= shortest) return cut(beginning.length, word, rest);
  }
  for (const ending of endings) {
    const rest = folded.slice(0, -ending.length);
    // `Notenverteilung` of a column _Note_.
    const own = [rest, rest.replace(/e?n$/u, ''), rest.replace(/n$/u, ''), rest.replace(/s$/u, '')].find(
      isWhole,
    );
    if (folded.endsWith(ending) && rest.length >= shortest) return cut(rest.length, own ?? rest, ending);
  }
  // `Fluktuationsrate`, but not `Apparate`.
  if (folded.endsWith('srate') && folded.length > 2 * shortest)
    return cut(folded.length - 4, folded.slice(0, -4), 'rate');
  for (let at = shortestValue; at <= folded.length - shortest; at += 1) {
    const [first, second] = [folded.slice(0, at), folded.slice(at)];
    const value = [first, first.replace(/s$/u, ''), first.replace(/n$/u, ''), first.replace(/en$/u, '')].find(
      isValue,
    );
    if (value && (isWhole(second) || moneyEndings.includes(second))) return cut(at, value, second);
  }
  return [token];
}
