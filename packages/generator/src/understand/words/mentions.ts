import { lexicons, type Language } from '../lexicon/index.js';
import { senseIndexOf, type Sense, type SenseIndex } from '../lexicon/senses.js';
import { tokenize, type Known, type Token } from './tokens.js';
import { isTypoOf } from './typos.js';

/** A word or phrase of the prompt that means something to the planner. */
export interface Mention {
  readonly senses: readonly Sense[];
  /** As the person wrote it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it was understood in spite of a typing error. */
  readonly isTypo?: boolean;
}

const longestPhrase = 5;

/** A word and the forms it could be an inflection of. */
export function formsOf(word: string, language: Language): string[] {
  const forms = [word];
  const drop = (ending: string, put = '') => {
    if (word.length > ending.length + 2 && word.endsWith(ending))
      forms.push(word.slice(0, -ending.length) + put);
  };
  drop('s');
  drop('es');
  drop('ies', 'y');
  drop('x');
  if (language === 'de') for (const ending of ['en', 'n', 'e', 'er', 'innen', 'in']) drop(ending);
  drop("'s");
  return forms;
}

/** Known words that a German compound is made of: its head, and what stands before. */
export function splitCompound(
  word: string,
  index: SenseIndex,
): { at: number; senses: readonly Sense[] } | null {
  for (let at = 3; at <= word.length - 4; at += 1) {
    const senses = index.get(word.slice(at))?.filter(({ kind }) => kind !== 'grammar' && kind !== 'option');
    if (senses?.length) return { at, senses };
  }
  return null;
}

function correct(word: string, index: SenseIndex): readonly Sense[] | undefined {
  let best: readonly Sense[] | undefined;
  let least = Infinity;
  for (const [known, senses] of index) {
    if (known.includes(' ') || !isTypoOf(word, known)) continue;
    const useful = senses.filter(({ kind }) => kind !== 'grammar' && kind !== 'option');
    // Of several the one nearest in length, and of those the longer.
    const distance = Math.abs(known.length - word.length) - known.length / 100;
    if (useful.length > 0 && distance < least) {
      best = useful;
      least = distance;
    }
  }
  return best;
}

/**
 * Everything in a text that an index of the language knows, longest phrases first, typing errors allowed; a text
 * without spaces is cut at the words of `known`.
 */
export function findMentions(
  text: string,
  language: Language,
  known?: Known,
  index: SenseIndex = senseIndexOf(language),
): { mentions: Mention[]; tokens: Token[] } {
  const tokens = tokenize(text, known ?? index);
  const mentions: Mention[] = [];
  const add = (start: number, end: number, senses: readonly Sense[]) =>
    mentions.push({ senses, text: text.slice(start, end), start, end });
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(tokens, at, text, language, index);
    if (found) {
      const { start } = tokens[at]!;
      const last = tokens[at + found.count - 1]!;
      const isHalf = isFirstHalf(text, last.end, tokens[at + found.count], index);
      const known = isHalf
        ? withoutRecords(found.senses)
        : verbOrNoun(found.senses, text, { start, end: last.end }, language);
      const isInside = isInsideWord(text, start) || isLedIn(text, last.end, found.count);
      const senses = isInside ? withoutGrammar(known) : known;
      if (senses.length > 0) add(start, tokens[at + found.count - 1]!.end, senses);
      at += found.count;
      continue;
    }
    const token = tokens[at]!;
    const compound = language === 'de' ? splitCompound(token.folded, index) : null;
    if (compound) {
      const before = token.folded.slice(0, compound.at);
      const senses = formsOf(before, language)
        .map((form) => index.get(form))
        .find(Boolean);
      // A Mitgliederliste lists members, and is no number of them.
      const isList = compound.senses.some(({ kind, id }) => kind === 'part' && id === 'list');
      const isRecord = senses?.some(({ kind }) => kind === 'entity') === true;
      if (senses)
        add(
          token.start,
          token.end,
          senses.filter(({ kind }) => kind !== 'grammar' && !(kind === 'metric' && isList && isRecord)),
        );
      add(token.start, token.end, compound.senses);
    } else {
      const senses = correct(token.folded, index);
      if (senses)
        mentions.push({ senses, text: token.text, start: token.start, end: token.end, isTypo: true });
    }
    at += 1;
  }
  return { mentions, tokens };
}

/** Behind a hyphen no preposition leads to anything: a sign-in. */
const isInsideWord = (text: string, start: number) => /\p{L}[-‐]$/u.test(text.slice(0, start));

/** The on of an on-time rate leads to no time. */
const isLedIn = (text: string, end: number, count: number) =>
  count === 1 && /^[-‐]\p{Ll}/u.test(text.slice(end));

/** Before a hyphen and an unknown word nothing is named: a post-mortem is no post. */
const isFirstHalf = (text: string, end: number, next: Token | undefined, index: SenseIndex) =>
  /^[-‐]\p{L}/u.test(text.slice(end)) && next !== undefined && !index.has(next.folded);

/** `Muestra las ventas` is a verb, and the muestras of a laboratory are nouns: one that begins a sentence asks, unless it is of something. */
function verbOrNoun(
  senses: readonly Sense[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): readonly Sense[] {
  const isLead = ({ kind, id }: Sense) => kind === 'grammar' && id === 'lead';
  if (!senses.some(isLead) || !senses.some(({ kind }) => kind === 'entity')) return senses;
  const behind = text.slice(end);
  const isOf = new RegExp(String.raw`^\s+(?:${lexicons[language].grammar.of})\s`, 'iu').test(behind);
  const isVerb = /(?:^|[.;:!?\n])\s*$/u.test(text.slice(0, start)) && /^\s+\p{L}/u.test(behind) && !isOf;
  return isVerb ? withoutRecords(senses) : senses.filter((sense) => !isLead(sense));
}

const withoutRecords = (senses: readonly Sense[]) => senses.filter(({ kind }) => kind !== 'entity');

const withoutGrammar = (senses: readonly Sense[]) => senses.filter(({ kind }) => kind !== 'grammar');

function phraseAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  language: Language,
  index: SenseIndex,
): { senses: readonly Sense[]; count: number } | null {
  for (let count = Math.min(longestPhrase, tokens.length - at); count > 0; count -= 1) {
    const words = tokens.slice(at, at + count);
    if (words.some((word, n) => n > 0 && !/^[\s\-‐–_/’']*$/.test(text.slice(words[n - 1]!.end, word.start))))
      continue;
    const head = words.slice(0, -1).map(({ folded }) => folded);
    const last = words.at(-1)!.folded;
    for (const form of formsOf(last, language)) {
      const senses = index.get([...head, form].join(' '));
      if (senses) return { senses, count };
    }
  }
  return null;
}

/** The sense of a kind that a mention has. */
export function senseOf(mention: Mention, kind: Sense['kind']): Sense | undefined {
  return mention.senses.find((sense) => sense.kind === kind);
}

/** Whether a mention has a grammar sense of one of these names. */
export function isGrammar(mention: Mention, ...ids: readonly string[]): boolean {
  return mention.senses.some(({ kind, id }) => kind === 'grammar' && ids.includes(id));
}
