import { foldWord } from '../words/fold.js';
import { lexicons, type Language } from './index.js';

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
    | 'month';
  readonly id: string;
  /** A word that only hints at it: `clinic` at patients. */
  readonly isWeak: boolean;
}

/** Senses by folded phrase. */
export type SenseIndex = ReadonlyMap<string, readonly Sense[]>;

function indexOf(language: Language): SenseIndex {
  const lexicon = lexicons[language];
  const index = new Map<string, Sense[]>();
  const put = (kind: Sense['kind'], words: Readonly<Record<string, string>>) => {
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
  put('part', lexicon.parts);
  put('tool', lexicon.tools);
  put('entity', lexicon.entities);
  put('metric', lexicon.metrics);
  put('attribute', lexicon.attributes);
  put('unit', lexicon.units);
  put('grammar', lexicon.grammar);
  put('option', lexicon.options);
  lexicon.months.split('|').forEach((month, index_) => put('month', { [index_]: month }));
  return index;
}

/** The index of every language. */
export const senseIndexes: Readonly<Record<Language, SenseIndex>> = Object.fromEntries(
  (Object.keys(lexicons) as Language[]).map((language) => [language, indexOf(language)]),
) as Record<Language, SenseIndex>;

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
