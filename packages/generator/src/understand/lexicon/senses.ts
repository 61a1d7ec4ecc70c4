import { foldWord } from '../words/fold.js';
import { lexicons, type Language } from './index.js';
import { perLanguage } from './perLanguage.js';
import { productTools } from './productTools.js';
import { tradeWordsOf } from './trades/index.js';

/** What a word can stand for. */
export interface Sense {
  readonly kind:
    | 'entity'
    | 'attribute'
    | 'metric'
    | 'tool'
    | 'part'
    | 'grammar'
    | 'unit'
    | 'option'
    | 'month'
    | 'trade'
    | 'record';
  readonly id: string;
  /** A word that only hints at it: `clinic` at patients. */
  readonly isWeak: boolean;
}

/** Senses by folded phrase. */
export type SenseIndex = ReadonlyMap<string, readonly Sense[]>;

type Words = Readonly<Record<string, string>>;

function indexOf(kinds: readonly (readonly [Sense['kind'], Words])[]): SenseIndex {
  const index = new Map<string, Sense[]>();
  const put = (kind: Sense['kind'], words: Words) => {
    for (const [id, phrases] of Object.entries(words))
      for (const phrase of phrases.split('|')) {
        const isWeak = phrase.startsWith('~');
        const key = foldWord(isWeak ? phrase.slice(1) : phrase);
        const senses = index.get(key) ?? [];
        if (!senses.some((sense) => sense.kind === kind && sense.id === id))
          senses.push({ kind, id, isWeak });
        index.set(key, senses);
      }
  };
  for (const [kind, words] of kinds) put(kind, words);
  return index;
}

/** The index of a language. */
export const senseIndexOf = perLanguage((language) => {
  const lexicon = lexicons[language];
  return indexOf([
    ['part', lexicon.parts],
    ['tool', lexicon.tools],
    ['tool', productTools],
    ['entity', lexicon.entities],
    ['metric', lexicon.metrics],
    ['attribute', lexicon.attributes],
    ['unit', lexicon.units],
    ['grammar', lexicon.grammar],
    ['option', lexicon.options],
    ['month', Object.fromEntries(lexicon.months.split('|').map((month, at) => [at, month]))],
  ]);
});

/** What trades and their records are called; looked for only where nothing more specific is said. */
export const tradeIndexOf = perLanguage((language) => {
  const { trades, records } = tradeWordsOf(language);
  return indexOf([
    ['trade', trades],
    ['record', records],
  ]);
});

/** The words that the names of trades are made of. */
export const tradeVocabularyOf = perLanguage(
  (language): ReadonlySet<string> =>
    new Set([...tradeIndexOf(language).keys()].flatMap((phrase) => phrase.split(/[ ']/))),
);

/** The label of something in a language: the first of its words, of records the second for many. */
export function labelIn(
  language: Language,
  kind: 'entities' | 'attributes' | 'metrics' | 'options',
  id: string,
  many = false,
): string {
  const words: Readonly<Record<string, string>> = lexicons[language][kind];
  const [one = id, more] = (Object.hasOwn(words, id) ? words[id]! : id).split('|');
  const label = (many ? (more ?? one) : one).replace('~', '');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A sentence of the page, with what it is about put in. */
export function phraseIn(
  language: Language,
  id: keyof (typeof lexicons)['en']['phrases'],
  values: { readonly x?: string; readonly y?: string } = {},
): string {
  const text = lexicons[language].phrases[id];
  const said = text
    .replace('{x}', () => values.x ?? '')
    .replace('{y}', () => values.y ?? '')
    .trim();
  // What a sentence begins with may have come in small letters.
  return text.startsWith('{') ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}
