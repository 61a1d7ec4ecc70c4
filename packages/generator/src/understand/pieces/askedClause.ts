import { weekdayNamesOf } from '../dates/deadline.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { personName } from '../facts/headed.js';
import { refusedBehind } from '../lexicon/refusing.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { clausesOf, type Span } from '../lists/lists.js';
import { fold, isDense } from '../words/fold.js';
import { isGrammar, senseOf } from '../words/mentions.js';
import type { Said } from './pieceSpans.js';
import { begins, holds, withoutAlso } from './saidWords.js';
import { entriesIn, separatorsIn } from './separators.js';

/** Whether a sentence asks for something, or lists it; what is not wanted and what is only told is no matter of the page. */
export function isAsked(said: Said, clause: Span): boolean {
  const { prompt, language } = said;
  const text = prompt.slice(clause.start, clause.end).trim();
  // `Three therapists:` named those who are told of.
  if (!/\p{L}/u.test(text) || /[:：]$/u.test(text)) return false;
  const { self } = lexicons[language].grammar;
  const plain = withoutAlso(text, language);
  // `I don't want a calendar`
  const behindSelf = begins(plain, self) ? plain.replace(/^\S+\s/u, '') : plain;
  if ([plain, behindSelf].some((each) => isRefusal(each, language)) || areRates(said, clause)) return false;
  if (speaksOfSomebody(said, clause) || isFactSheet(said, clause)) return false;
  const { told, keep, manner } = pieceWords[language];
  if (begins(text, manner)) return false;
  if (holds(text, `${asking[language].ask}|${keep}`)) return true;
  const isAlone = separatorsIn(prompt, clause, language).length === 0;
  if (isDense(text)) return !holds(text, asking[language].close) && !(isAlone && ends(text, told));
  // `Last winter we ran out of volunteers` lists nothing.
  if (isAlone && holds(text, self)) return false;
  const firstEnd = separatorsIn(prompt, clause, language)[0]?.start ?? clause.end;
  // `We are a clinic: appointments, patients …` lists what is asked for.
  if (begins(text, self)) return /[:：][^:：]*[,，、;]/u.test(text);
  return !holds(prompt.slice(clause.start, firstEnd), told);
}

/**
 * `180 guests at 15 tables, ticket price €120`, `Demolition ends 12 December, plastering 20 March`: numbers and days of what
 * another sentence asks for. What asks itself, or names a part, is none.
 */
function isFactSheet({ prompt, mentions, language }: Said, { start, end }: Span): boolean {
  const { keep } = pieceWords[language];
  const asks = `${asking[language].ask}|${keep}`;
  const text = prompt.slice(start, end);
  const isAskedElsewhere = clausesOf(prompt).some(
    (other) => other.start !== start && holds(prompt.slice(other.start, other.end), asks),
  );
  if (!isAskedElsewhere || holds(text, asks) || /[:：]/u.test(text)) return false;
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const [first] = here;
  const isLed =
    first !== undefined &&
    isGrammar(first, 'lead', 'monitor') &&
    text.slice(0, first.start - start).trim() === '';
  const hasPart = here.some(
    (mention) =>
      !mention.isTypo &&
      !/\d\s*$/u.test(prompt.slice(0, mention.start)) &&
      (senseOf(mention, 'part') !== undefined || isGrammar(mention, 'by', 'overTime')),
  );
  const entries = entriesIn(prompt, { start, end }, language).map(({ span }) =>
    prompt.slice(span.start, span.end),
  );
  return (
    !isLed && !hasPart && entries.filter((entry) => tellsWhen(entry, language)).length * 3 >= entries.length
  );
}

/** A number, or days of the week: `training on Tuesdays`. */
const tellsWhen = (text: string, language: Language): boolean =>
  /\d/u.test(text) || weekdayNamesOf(language).some((day) => fold(text).includes(day));

/** `Dr. Holm and Nurse Adaeze approve orders`: names before what these do. */
function speaksOfSomebody({ prompt, mentions, language }: Said, { start, end }: Span): boolean {
  const text = prompt.slice(start, end).trim();
  const isFirst = prompt.slice(0, start).trim() === '';
  if (isFirst || language === 'de' || isDense(text) || /[,;:(\d]/u.test(text)) return false;
  const [name = ''] = /^\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]*(?=\s)/u.exec(text) ?? [];
  const from = start + prompt.slice(start).indexOf(name);
  const isKnown = mentions.some((mention) => {
    const isLast = mention.end === from + name.length && mention.isTypo !== true;
    const hasPart = mention.start >= start && mention.end <= end && senseOf(mention, 'part') !== undefined;
    return isLast || hasPart;
  });
  return name !== '' && !isKnown && /\s\p{Ll}/u.test(text);
}

/** 小さなカフェを経営しています */
const ends = (text: string, words: string): boolean => words.split('|').some((word) => text.endsWith(word));

/** `我们是一家公司，需要…`: what somebody says of themselves before they ask. */
export function isTold({ prompt, language }: Said, { start, end }: Span): boolean {
  const text = prompt.slice(start, end).trim();
  const { ask } = asking[language];
  return begins(text, lexicons[language].grammar.self) && !holds(text, `${ask}|${pieceWords[language].keep}`);
}

/** What is not wanted: `no calculators`; in Japanese that is said at the end: グラフは要りません. */
export const isRefusal = (text: string, language: Language): boolean =>
  isRefusedBehind(text, language) || refusesFirst(text, language);

const refusedAtEnd = new RegExp(`(?:は|が|も|を)(?:${refusedBehind})(?:です|ので)?$`, 'u');

const isRefusedBehind = (text: string, language: Language): boolean =>
  (language === 'ja' || language === 'zh') && refusedAtEnd.test(text.trim());

const refusesFirst = (text: string, language: Language): boolean =>
  language !== 'ja' &&
  [lexicons[language].grammar.without, lexicons[language].grammar.not].some((words) =>
    // 未缴 is unpaid: one sign alone denies no sentence.
    begins(
      text,
      words
        .split('|')
        .filter((word) => !isDense(word) || word.length > 1)
        .join('|'),
    ),
  );

/** `Rates: seniors at $140, juniors at $95`, `Vets: Claire, Hugo` behind the first sentence say what is, and ask for nothing. */
function areRates(said: Said, clause: Span): boolean {
  const { prompt, mentions, language } = said;
  const text = prompt.slice(clause.start, clause.end);
  const isFirst = prompt.slice(0, clause.start).trim() === '';
  const colon = text.search(/[:：]/u);
  if (isFirst || colon < 0) return false;
  const list = { start: clause.start + colon + 1, end: clause.end };
  const hasPart = mentions.some(
    (mention) =>
      mention.start >= clause.start &&
      mention.end <= clause.start + colon &&
      (senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined,
  );
  const entries = entriesIn(prompt, list, language).map(({ span }) =>
    prompt.slice(span.start, span.end).trim(),
  );
  const areNames =
    language !== 'de' && entries.length > 1 && entries.every((entry) => personName.test(entry));
  return areNames || (!hasPart && entries.every((entry) => /\d/u.test(entry)));
}
