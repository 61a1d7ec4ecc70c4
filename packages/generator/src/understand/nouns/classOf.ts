import type { ClassId } from '../../nouns/classes/index.js';
import { deeds as deedsById, type Deed, type DeedId } from '../../nouns/deeds.js';
import { asLabel } from '../columns/columns.js';
import { headFirst } from '../columns/headMention.js';
import type { Language } from '../lexicon/index.js';
import { nounWords } from '../lexicon/nouns/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { fold, isDense } from '../words/fold.js';
import { formsOf } from '../words/mentions.js';
import { agreeing, numbersOf } from '../words/plural.js';

/** A noun that stands for a kind of thing. */
export interface KnownNoun {
  readonly id: ClassId;
  readonly one: string;
  readonly many: string;
  /** The word of it that names the kind: the card of a key card. */
  readonly head: string;
}

interface Entry {
  readonly id: ClassId;
  readonly one: string;
  readonly many?: string;
  /** Whether it ends no compound: there is no time in a lifetime. */
  readonly isWhole: boolean;
}

interface NounIndex {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly endings: readonly (readonly [string, ClassId])[];
  readonly deeds: ReadonlyMap<string, DeedId>;
  /** Those that mean nothing where no form is asked for left out. */
  readonly deedsWithoutForm: ReadonlyMap<string, DeedId>;
}

export const nounIndexOf = perLanguage((language): NounIndex => {
  const { classes, deeds } = nounWords[language];
  const entries = new Map<string, Entry>();
  const endings: [string, ClassId][] = [];
  const put = (key: string, entry: Entry) => {
    if (!entries.has(key)) entries.set(key, entry);
  };
  for (const [id, words] of Object.entries(classes) as [ClassId, string][])
    for (const word of words.split('|')) {
      const isWhole = word.startsWith('+');
      const [one = '', many] = (isWhole ? word.slice(1) : word).split('/');
      if (one.startsWith('-')) endings.push([fold(one.slice(1)), id]);
      else
        for (const form of many ? [one, many] : [one])
          put(fold(form), { id, one, ...(many && { many }), isWhole });
    }
  const done = Object.entries(deeds) as [DeedId, string][];
  const named = done.flatMap(([id, words]) => words.split('|').map((word) => [fold(word), id] as const));
  const isOfForm = (id: DeedId) => (deedsById[id] as Deed).by === 'form';
  return {
    entries,
    endings,
    deeds: new Map(named),
    deedsWithoutForm: new Map(named.filter(([, id]) => !isOfForm(id))),
  };
});

/** The words of nouns, and of what is done with them. */
export const nounVocabularyOf = perLanguage((language): ReadonlySet<string> => {
  const { entries, deeds } = nounIndexOf(language);
  return new Set([...entries.keys(), ...deeds.keys()].flatMap((phrase) => phrase.split(/[ ']/)));
});

/** The fewest letters of a word that may end another, so that no car stands in a scar. */
const fewestLetters: Readonly<Partial<Record<Language, number>>> = { en: 4, de: 3, zh: 1, ja: 1 };
const fewestBefore = 3;

/** The kind of thing that a noun phrase stands for, by its last word; in Romance languages by its first. */
export function classOf(phrase: string, language: Language): KnownNoun | null {
  if (isDense(phrase)) return byEnding(phrase, phrase, language);
  const words = phrase.split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const named = headFirst.has(language) ? words.slice(0, count) : words.slice(-count);
    const found = entryOf(named.join(' '), language);
    if (found)
      return named.length === words.length
        ? numbered(phrase, found, language)
        : inside(phrase, found, named, language);
  }
  const head = headFirst.has(language) ? words[0]! : words.at(-1)!;
  return byEnding(phrase, head, language) ?? ofFirst(words, language);
}

/** Of German nouns side by side the first is the head: `Rundenzeiten Leichtathletik`. */
function ofFirst(words: readonly string[], language: Language): KnownNoun | null {
  const [first = '', ...rest] = words;
  const isApart = language === 'de' && rest.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
  const found = isApart ? classOf(first, language) : null;
  return found && { ...found, many: asLabel(words.join(' ')) };
}

function entryOf(text: string, language: Language): Entry | undefined {
  const { entries } = nounIndexOf(language);
  const forms = [...formsOf(fold(text), language), fold(numbersOf(text, language).one)];
  return forms.map((form) => entries.get(form)).find(Boolean);
}

/** The noun for one and for many, whichever was written. */
function numbered(phrase: string, { id, one, many }: Entry, language: Language): KnownNoun {
  const isOne = fold(phrase) === fold(one);
  const more = many ?? (isOne ? numbersOf(phrase, language).many : phrase);
  return { id, one: asLabel(isOne ? phrase : one), many: asLabel(more), head: phrase };
}

/** A known noun with what qualifies it. */
function inside(phrase: string, entry: Entry, named: readonly string[], language: Language): KnownNoun {
  const head = named.join(' ');
  const { one, many } = numbered(head, entry, language);
  const isOne = fold(head) === fold(entry.one);
  const rest = phrase.slice(head.length).trim();
  const restOfOne = isOne || rest === '' ? rest : agreeing(rest.split(' '), language).join(' ');
  const put = (word: string) => {
    const at = headFirst.has(language) ? 0 : phrase.length - head.length;
    const written = language === 'de' ? word : word.toLowerCase() === word ? word : lowerFirst(word);
    return asLabel(`${phrase.slice(0, at)}${written}${phrase.slice(at + head.length)}`);
  };
  const oneOfMany = headFirst.has(language) && !isOne ? asLabel(`${one} ${restOfOne}`) : put(one);
  return { id: entry.id, one: oneOfMany, many: put(many), head };
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** A noun whose end is known: the rope of a Kletterseil, the 器 of a 測定器. */
function byEnding(phrase: string, head: string, language: Language): KnownNoun | null {
  const fewest = fewestLetters[language];
  const folded = fold(head);
  const first = isDense(head) ? 0 : fewestBefore;
  if (fewest !== undefined)
    for (let at = first; at <= folded.length - fewest; at += 1) {
      const entry = entryOf(folded.slice(at), language);
      if (entry && !entry.isWhole) return compound(phrase, head, at, entry, language);
    }
  const forms = [folded, fold(numbersOf(head, language).one), ...formsOf(folded, language)];
  const ending = nounIndexOf(language).endings.find(([end]) =>
    forms.some((form) => form.endsWith(end) && form.length > end.length + fewestBefore),
  );
  return ending ? { id: ending[1], ...writtenBoth(phrase, language), head } : null;
}

function compound(phrase: string, head: string, at: number, entry: Entry, language: Language): KnownNoun {
  const { id, one } = entry;
  if (language !== 'de' || fold(head).length !== head.length)
    return { id, ...writtenBoth(phrase, language), head };
  const before = phrase.slice(0, phrase.length - head.length) + head.slice(0, at);
  return { id, one: asLabel(before + one), many: asLabel(phrase), head };
}

function writtenBoth(phrase: string, language: Language) {
  const { one, many } = numbersOf(phrase, language);
  return { one: asLabel(one), many: asLabel(many) };
}
