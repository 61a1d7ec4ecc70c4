import { alternatives } from '../words/alternatives.js';
import { stripLead } from '../columns/columns.js';
import { fold, isDense } from '../words/fold.js';
import { telling } from '../lexicon/telling.js';
import { findMentions } from '../words/mentions.js';
import { lexicons, type Language } from '../lexicon/index.js';

/** Who does what: `Ana owns design`. */
export interface Duty {
  readonly who: string;
  readonly what: string;
}

/** A duty and where it stands. */
export interface ToldDuty extends Duty {
  readonly start: number;
  readonly end: number;
}

const person = String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`;
const densePerson = String.raw`[\p{Script=Han}\p{Script=Katakana}]{1,4}?`;
const mostWords = 5;

/** The duties that sentences tell by a verb, and those that carry on behind one without it. */
export function dutiesIn(text: string, language: Language): ToldDuty[] {
  const { does } = telling[language];
  return does === '' ? [] : duties(text, does, language, true);
}

/** The duties of a list behind the word for those who are responsible: `Ana for design, Tom (beta)`. */
export const listedDuties = (text: string, language: Language): ToldDuty[] =>
  duties(text, telling[language].of, language, false);

function duties(text: string, verbs: string, language: Language, isTold: boolean): ToldDuty[] {
  // The words come from our own lexicon and hold letters, spaces and marks only.
  const and = alternatives(lexicons[language].grammar.and);
  const pattern = isDense(text)
    ? new RegExp(
        `(?<=^|[，、。；：（(\\s])(${densePerson})(?:${alternatives(verbs)})([^，、。；）)が]{1,12})`,
        'gu',
      )
    : new RegExp(
        `(?<=^\\s*|[,;:(.–-]\\s*|\\s(?:${and})\\s)(${person})(?:\\s?\\(|\\s*(?:${isTold ? '' : ':|'}\\s(?:${alternatives(verbs)})\\s))([^,;:.()]+?)(?=\\)|\\s(?:${and})\\s${person}|\\s?[,;:.)]|$)`,
        'gu',
      );
  return [...text.matchAll(pattern)].flatMap((match): ToldDuty[] => {
    const [all, first = '', second = ''] = match;
    // 開発が佐藤: in Japanese what is theirs comes first.
    const [who, what] = language === 'ja' ? [second.trim(), first] : [first, second.trim()];
    const isShort = what !== '' && (isDense(what) || what.split(/\s+/u).length <= mostWords);
    // A bracket behind a name says what is theirs only in a list of people.
    const isBracket = isTold && all.includes('(');
    if (!isShort || isBracket || /\d/u.test(what) || isWord(who, language)) return [];
    return [{ who, what: stripLead(what, language), start: match.index, end: match.index + all.length }];
  });
}

/** `What does it cost` asks, and names nobody. */
const isWord = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.some(
    (mention) =>
      mention.start === 0 &&
      !mention.isTypo &&
      mention.senses.some(({ kind }) => ['grammar', 'tool', 'part', 'unit'].includes(kind)),
  );

const fewestLetters = 4;

/** Who does what a name speaks of: one word in common is enough. */
export function whoDoes(name: string, told: readonly Duty[]): string | undefined {
  const said = fold(name);
  const words = said.split(/\s+/u);
  return told.find(({ what }) => {
    const own = fold(what);
    if (isDense(own)) return said.includes(own) || own.includes(said);
    return own
      .split(/\s+/u)
      .some((word) => words.includes(word) && (word.length >= fewestLetters || words.length === 1));
  })?.who;
}
