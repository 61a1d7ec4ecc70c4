import { isDense } from '../../../understand/words/fold.js';
import { glossary } from '../../../understand/question/lexicon/glossary.js';
import { closeWords } from '../../lexicon/closeWords.js';
import { lexicons } from '../../../understand/lexicon/index.js';
import { plainWords } from '../words/plain.js';
import type { Piece } from '../words/readWords.js';

const tables = ['entities', 'attributes', 'metrics', 'options'] as const;

/** Words of all languages that mean one thing, thing by thing; the planner's words are these too. */
function* meanings(): Generator<string[]> {
  for (const forms of [...closeWords, ...glossary]) yield [...forms];
  for (const table of tables)
    for (const id of Object.keys(lexicons.en[table]))
      yield Object.values(lexicons).flatMap((lexicon) => {
        const forms = (lexicon[table] as Readonly<Record<string, string>>)[id] ?? '';
        return forms.split('|').filter((form) => form !== '' && !form.startsWith('~'));
      });
}

/** `On plan` has the word `on`, but no day. */
const saysMuch = (words: readonly string[]): boolean => {
  const text = words.join('');
  return text.length > 2 || isDense(text);
};

/** A phrase has so many words at most. */
const longest = 4;

/** What words of other languages are called on a page: `citas` are its `appointments`. */
export class Translations {
  readonly #byPhrase = new Map<string, readonly string[]>();

  /** @param pageWords Every plain word that stands in a name of the page. */
  constructor(pageWords: ReadonlySet<string>) {
    for (const forms of meanings()) {
      const phrases = forms.map(plainWords).filter(({ length }) => length > 0 && length <= longest);
      const own = phrases.find((words) => words.every((word) => pageWords.has(word)) && saysMuch(words));
      if (!own) continue;
      for (const phrase of phrases) {
        const key = phrase.join(' ');
        if (!pageWords.has(key) && !this.#byPhrase.has(key)) this.#byPhrase.set(key, own);
      }
    }
  }

  /** The phrases that are known, for cutting up sentences without spaces. */
  get phrases(): IterableIterator<string> {
    return this.#byPhrase.keys();
  }

  /** The page's words for the longest phrase that starts at a piece. */
  match(
    pieces: readonly Piece[],
    at: number,
  ): { readonly length: number; readonly words: readonly string[] } | null {
    for (let length = longest; length > 0; length -= 1) {
      const own = pieces.slice(at, at + length);
      if (own.length < length || own.some(({ isQuoted }) => isQuoted)) continue;
      const words = this.#byPhrase.get(own.map(({ plain }) => plain).join(' '));
      if (words) return { length, words };
    }
    return null;
  }
}
