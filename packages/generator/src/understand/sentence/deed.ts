import { weekdayNamesOf } from '../dates/deadline.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { personName } from '../facts/headed.js';
import { refusedBehind } from '../lexicon/refusing.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { clausesOf, type Span } from '../lists/lists.js';
import { fold, isDense } from '../words/fold.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { within, type Said } from '../pieces/pieceSpans.js';
import { isOfThose } from '../pieces/isOfThose.js';
import { begins, holds, withoutAlso } from '../pieces/saidWords.js';
import { entriesIn, separatorsIn } from '../pieces/separators.js';

/**
 * What a sentence of a prompt does:
 *   asks     for a part of the page, or for what it should show
 *   lists    what belongs on the page, without a word for asking
 *   tells    how things are, what some are called, or what is to be reached
 *   forbids  says what is not wanted
 */
export type Deed = 'asks' | 'lists' | 'tells' | 'forbids';

/** What a sentence does. All that reads a prompt sentence by sentence asks here. */
export function deedOf(said: Said, clause: Span): Deed {
  const { prompt, language } = said;
  const text = prompt.slice(clause.start, clause.end).trim();
  if (forbids(text, language)) return 'forbids';
  if (isToldBeforeAsking(said, clause)) return 'tells';
  if (asks(text, language)) return 'asks';
  return isToldWithoutAsking(said, clause) ? 'tells' : 'lists';
}

/** `I don't want a calendar`, `no charts`. */
function forbids(text: string, language: Language): boolean {
  const { self } = lexicons[language].grammar;
  const plain = withoutAlso(text, language);
  const behindSelf = begins(plain, self) ? plain.replace(/^\S+\s/u, '') : plain;
  return [plain, behindSelf].some((each) => isRefusal(each, language));
}

/** Whether words say that something is asked for, or kept. */
const asks = (text: string, language: Language): boolean =>
  holds(text, `${asking[language].ask}|${pieceWords[language].keep}`);

/** What only tells something, also with a word that asks in other sentences. */
function isToldBeforeAsking(said: Said, clause: Span): boolean {
  const { prompt, language } = said;
  const text = prompt.slice(clause.start, clause.end).trim();
  // `Three therapists:` named those who are told of.
  if (!/\p{L}/u.test(text) || /[:：]$/u.test(text)) return true;
  if (begins(withoutAlso(text, language), asking[language].ask))
    return begins(text, pieceWords[language].manner);
  return (
    areRates(said, clause) ||
    speaksOfSomebody(said, clause) ||
    isFactSheet(said, clause) ||
    begins(text, pieceWords[language].manner)
  );
}

/** What only tells something where no word asks: it is told of oneself, or has a verb and no list before it. */
function isToldWithoutAsking(said: Said, clause: Span): boolean {
  const { prompt, language } = said;
  const text = prompt.slice(clause.start, clause.end).trim();
  const { self } = lexicons[language].grammar;
  const { told } = pieceWords[language];
  const [separator] = separatorsIn(prompt, clause, language);
  const isAlone = separator === undefined;
  if (isAlone && opensStory(said, clause)) return true;
  if (isDense(text)) return holds(text, asking[language].close) || (isAlone && ends(text, told));
  // `Last winter we ran out of volunteers` lists nothing.
  if (isAlone && holds(text, self) && !namesPart(said, clause)) return true;
  // `We are a clinic: appointments, patients …` lists what is asked for.
  if (begins(text, self)) return !/[:：][^:：]*[,，、;]/u.test(text);
  // What `a list of volunteers who have not come` tells is which of them are meant.
  const { those } = pieceWords[language];
  const isOfSome = namesPart(said, clause) && holds(text, `${those}|${asking[language].who}`);
  if (isOfSome || isOfThose(withoutAlso(text, language), language)) return false;
  return holds(prompt.slice(clause.start, separator?.start ?? clause.end), told);
}

/** `A calculator: what would we earn …` begins with a part of the page. */
function namesPart({ prompt, mentions }: Said, clause: Span): boolean {
  const part = within(mentions, clause).find(
    (mention) => !mention.isTypo && (senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined,
  );
  const lead = prompt.slice(clause.start, part?.start).trim();
  return part !== undefined && lead.split(/\s+/u).length <= mostLeadWords;
}

const mostLeadWords = 2;

/** `Our school plans a science fair.`: what a prompt begins with before it asks, unless it names something to show. */
function opensStory({ prompt, mentions, language }: Said, clause: Span): boolean {
  const isFirst = prompt.slice(0, clause.start).trim() === '';
  const shows = (mention: Mention) =>
    !mention.isTypo &&
    ((senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined ||
      isGrammar(mention, 'lead', 'monitor', 'with', 'has', 'by', 'overTime'));
  return (
    isFirst &&
    isAskedElsewhere(prompt, clause.start, language) &&
    !within(mentions, clause).some((mention) => !isGrammar(mention, 'article') && shows(mention))
  );
}

/**
 * `180 guests at 15 tables, ticket price €120`, `Demolition ends 12 December, plastering 20 March`: numbers and days of what
 * another sentence asks for. What asks itself, or names a part, is none.
 */
function isFactSheet({ prompt, mentions, language }: Said, { start, end }: Span): boolean {
  const text = prompt.slice(start, end);
  if (!isAskedElsewhere(prompt, start, language) || asks(text, language) || /[:：]/u.test(text)) return false;
  if (isOfThose(text.trim(), language)) return false;
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

/** Whether another sentence than the one that starts here asks for something. */
const isAskedElsewhere = (prompt: string, start: number, language: Language): boolean =>
  clausesOf(prompt).some(
    (other) => other.start !== start && asks(prompt.slice(other.start, other.end), language),
  );

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

/**
 * `Rates: seniors at $140, juniors at $95`, `Vets: Claire, Hugo` say what is, and ask for nothing; neither does a first sentence such as
 * `Harbour Lofts: 3 buildings, 42 flats`, where another one asks.
 */
function areRates({ prompt, mentions, language }: Said, clause: Span): boolean {
  const text = prompt.slice(clause.start, clause.end);
  const isFirst = prompt.slice(0, clause.start).trim() === '';
  const colon = text.search(/[:：]/u);
  if (colon < 0 || (isFirst && !isAskedElsewhere(prompt, clause.start, language))) return false;
  const list = { start: clause.start + colon + 1, end: clause.end };
  const named = isFirst ? clause : { start: clause.start, end: list.start - 1 };
  const hasPart = mentions.some(
    (mention) =>
      mention.start >= named.start &&
      mention.end <= named.end &&
      (senseOf(mention, 'part') ?? senseOf(mention, 'tool')) !== undefined,
  );
  const entries = entriesIn(prompt, list, language).map(({ span }) =>
    prompt.slice(span.start, span.end).trim(),
  );
  const areNames =
    !isFirst && language !== 'de' && entries.length > 1 && entries.every((entry) => personName.test(entry));
  return areNames || (!hasPart && entries.every((entry) => /\d/u.test(entry)));
}
