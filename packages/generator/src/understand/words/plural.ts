import type { Language } from '../lexicon/index.js';
import { isDense } from './fold.js';

/** Endings of nouns for many, with that for one; the first that fits is taken. */
const endings: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  en: [
    [/(?<=\p{L}{2})ies$/iu, 'y'],
    [/(?<=(?:s|x|z|ch|sh))es$/iu, ''],
    [/(?<=\p{L}{2}(?<![sui]))s$/iu, ''],
  ],
  es: [
    [/(?<=\p{L})ces$/iu, 'z'],
    [/iones$/iu, 'ión'],
    [/(?<=[bst])les$/iu, 'le'],
    [/(?<=[lrdnjs])es$/iu, ''],
    [/(?<=\p{L}[aeiouáéíóú])s$/iu, ''],
  ],
  pt: [
    [/ões$/iu, 'ão'],
    [/(?<=[aeo])is$/iu, 'l'],
    [/(?<=[rz])es$/iu, ''],
    [/(?<=\p{L}[aeiouãéê])s$/iu, ''],
  ],
  fr: [
    [/(?<=eau|eu)x$/iu, ''],
    [/(?<=\p{L}{2}[^su])s$/iu, ''],
  ],
};

/** What makes one into many, where no ending says that it is many already. */
const plurals: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  en: [
    [/(?<=[^aeiou])y$/iu, 'ies'],
    [/(?<=s|x|z|ch|sh)$/iu, 'es'],
    [/$/u, 's'],
  ],
  es: [
    [/z$/iu, 'ces'],
    [/ión$/iu, 'iones'],
    [/(?<=[aeiouáéíóú])$/iu, 's'],
    [/$/u, 'es'],
  ],
  pt: [
    [/ão$/iu, 'ões'],
    [/(?<=[aeo])l$/iu, 'is'],
    [/(?<=[rz])$/iu, 'es'],
    [/$/u, 's'],
  ],
  fr: [
    [/(?<=eau|eu)$/iu, 'x'],
    [/(?<=[sxz])$/iu, ''],
    [/$/u, 's'],
  ],
};

/** Languages in which what qualifies a noun follows it, so that its first word is the one to inflect. */
const isHeadFirst = (language: Language) => language !== ('en' as Language);

const fewestLetters = 5;

/** The words behind a noun that are inflected as it is, for one: `musicais` of `instrumentos musicais`, up to a preposition. */
export function agreeing(words: readonly string[], language: Language): string[] {
  const one: string[] = [];
  for (const [at, word] of words.entries()) {
    const ending = endings[language]?.find(([pattern]) => pattern.test(word));
    if (!ending || word.length < fewestLetters) return [...one, ...words.slice(at)];
    one.push(word.replace(...ending));
  }
  return one;
}

/** A noun for one and for many, whichever of them was written. Languages without such endings keep the word. */
export function numbersOf(noun: string, language: Language): { readonly one: string; readonly many: string } {
  const words = noun.split(' ');
  const at = isHeadFirst(language) ? 0 : words.length - 1;
  const head = words[at]!;
  const put = (word: string) => words.map((other, index) => (index === at ? word : other)).join(' ');
  const ending = endings[language]?.find(([pattern]) => pattern.test(head));
  if (ending) {
    const rest = isHeadFirst(language) ? agreeing(words.slice(1), language) : words.slice(0, -1);
    const one = head.replace(...ending);
    return { one: (isHeadFirst(language) ? [one, ...rest] : [...rest, one]).join(' '), many: noun };
  }
  const plural = plurals[language]?.find(([pattern]) => pattern.test(head));
  return { one: noun, many: plural ? put(head.replace(...plural)) : noun };
}

/** Endings of German nouns for many; some nouns for one have them as well. */
const germanMany = /(?:e|e?n|er|s)$/u;

/** Whether a noun may have been written for many; Chinese and Japanese write it alike. */
export function isForMany(noun: string, language: Language): boolean {
  if (isDense(noun)) return true;
  return language === 'de' ? germanMany.test(noun) : numbersOf(noun, language).one !== noun;
}
