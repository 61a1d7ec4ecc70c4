import { fold } from '../words/fold.js';
import { columnNotes } from '../lexicon/columnNotes.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { readAmounts, type Amount } from '../numbers/amounts.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import { scaleBehind, type Scale } from './scales.js';

/** What stands beside the name of a column. */
export interface ColumnNotes {
  readonly name: string;
  readonly options: readonly string[];
  /** Whether it is answered by yes or no: `driving licence yes/no`. */
  readonly isSwitch: boolean;
  /** The number that is usual for all: `rent (180 € a year)`. */
  readonly usual?: Amount;
  readonly scale?: Scale;
  readonly isRequired?: boolean;
}

/** `home/away`: one of a few words. */
const eitherOr = /^\p{Ll}{3,}(?:\/\p{Ll}{3,})+$/u;

const mostSteps = 12;

/** Tells the choices in the brackets behind a column from a number for all, a limit, steps, a scale, yes or no, and whether it must be filled in. */
export function readNotes(phrase: string, all: readonly string[], language: Language): ColumnNotes {
  const { required, optional } = duties(language);
  const isRequired = all.some((note) => required.has(fold(note)));
  const given = all.filter((note) => !required.has(fold(note)) && !optional.has(fold(note)));
  return { ...choicesIn(phrase, given, language), ...(isRequired && { isRequired }) };
}

/** What says that a field must be filled in, and that it need not. */
const duties = perLanguage((language) => {
  const { required, optional } = columnNotes[language];
  return {
    required: new Set(required.split('|').map(fold)),
    optional: new Set(optional.split('|').map(fold)),
  };
});

function choicesIn(phrase: string, given: readonly string[], language: Language): ColumnNotes {
  const pairs = columnNotes[language].yesNo.split('|').map((pair) => pair.split('/').map(fold));
  const said = fold(phrase).split(' ');
  const isPair = (words: readonly string[]) =>
    pairs.some(
      (pair) => pair.length === words.length && pair.every((word) => words.map(fold).includes(word)),
    );
  if (isPair(given)) return { name: phrase, options: [], isSwitch: true };
  if (given.length === 0 && said.length > 2 && isPair(said.slice(-2)))
    return { name: phrase.replace(/\s*\S+$/u, ''), options: [], isSwitch: true };
  if (given.length === 0 && eitherOr.test(phrase))
    return { name: phrase, options: phrase.split('/'), isSwitch: false };
  const [only] = given.length === 1 ? given : [];
  const rated = given.length < 2 ? scaleBehind([phrase, ...given].join(' '), language) : null;
  if (rated) return { ...rated, options: [], isSwitch: false };
  if (only === undefined || !/\d/u.test(only)) return { name: phrase, options: given, isSwitch: false };
  const steps = stepsOf(only, language);
  if (steps) return { name: phrase, options: steps, isSwitch: false };
  const [usual] = readAmounts(only, language);
  const isLimit = findMentions(only, language).mentions.some((mention) =>
    isGrammar(mention, 'over', 'under', 'max', 'min', 'reduce'),
  );
  return { name: phrase, options: [], isSwitch: false, ...(usual && !isLimit && { usual }) };
}

/** `week 1 to 4`: each of them. */
function stepsOf(text: string, language: Language): string[] | null {
  const { to } = lexicons[language].grammar;
  // The words come from our own lexicon.
  const match = new RegExp(
    `^\\s*(\\p{L}*?)\\s*(\\d{1,2})\\s*(?:[-–~〜]|${to}|bis|到|から)\\s*(\\d{1,2})\\s*$`,
    'iu',
  ).exec(text);
  if (!match) return null;
  const [, word = '', first, last] = match;
  const [from, until] = [Number(first), Number(last)];
  if (until <= from || until - from >= mostSteps) return null;
  return Array.from({ length: until - from + 1 }, (_, at) => `${word} ${from + at}`.trim());
}
