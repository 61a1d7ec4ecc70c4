import { fold, isDense } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { senseIndexOf } from '../lexicon/senses.js';
import { clausesOf, isOfComparison } from '../lists/lists.js';
import { findMentions, isGrammar, type Mention } from '../words/mentions.js';
import { asking, madeFor } from '../lexicon/asking.js';
import { alternatives } from '../words/alternatives.js';
import { placeOf } from '../words/placeOf.js';
import { supposedAt } from '../sentence/suppose.js';

const longest = 72;

/** A text without the words at its start that ask for the thing and are no part of its name. */
export function withoutAsking(text: string, language: Language): string {
  const { lead, article } = lexicons[language].grammar;
  const words = [
    ...new Set([...lead.split('|'), ...article.split('|'), ...lexicons.en.grammar.lead.split('|')]),
  ]
    .map(fold)
    .toSorted((a, b) => b.length - a.length);
  let rest = language === 'zh' ? text.trim().replace(madeFor, '$<whose>') : text.trim();
  let before = rest;
  for (let changed = true; changed;) {
    changed = false;
    for (const word of words) {
      const isDense = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word);
      // 请假 is leave: the 请 in it asks for nothing.
      const starts = isDense
        ? rest.startsWith(word) && !beginsLongerWord(rest, word, language)
        : fold(rest).startsWith(`${word} `);
      if (starts && rest.length > word.length + 1) {
        before = rest;
        rest = rest.slice(word.length).trim();
        changed = true;
        break;
      }
    }
  }
  // `Plan de lancement`, `plan d'action`: what would leave a preposition behind is no asking.
  const isLink =
    language !== 'ja' &&
    language !== 'zh' &&
    (new RegExp(`^(?:${lexicons[language].grammar.of})\\s`, 'iu').test(rest) || /^d['’]/iu.test(rest));
  // The plan of `plan for paying off debt` is one.
  const [first = ''] = /^\S+/u.exec(rest) ?? [];
  const isOfTool = senseIndexOf(language)
    .get(fold(`${before.slice(0, before.length - rest.length)}${first}`))
    ?.some(({ kind }) => kind === 'tool');
  const goesOn = asking[language].goesOn;
  const isQuestion = goesOn !== '' && new RegExp(`^(?:${goesOn})\\s`, 'iu').test(rest);
  return isLink || isQuestion || isOfTool ? before : rest;
}

function beginsLongerWord(text: string, word: string, language: Language): boolean {
  const index = senseIndexOf(language);
  return [1, 2, 3].some((more) => index.has(text.slice(0, word.length + more)));
}

/** Whose style it is to have is no part of its name: `Notion-style`. */
const likeAnother = /^[\p{L}\p{N}.]+-(?:style|like)\s+/iu;

/** `Asset register please`. */
const courtesy = /[\s,]+(?:please|bitte|por favor|svp|s'il (?:te|vous) plaît)$/iu;

/** 予約一覧を見たいです, `Kunden verwalten`: in Japanese and German one asks at the end. */
export function withoutRequest(text: string, language: Language): string {
  const { behind } = asking[language];
  const verbs = new RegExp(String.raw`(?<=\p{Lu}[\p{L}-]+)\s(?:${alternatives(behind)})$`, 'u');
  return (behind === '' ? text : text.replace(verbs, '')).replace(askedBehind, '');
}

const askedBehind =
  /(?:を[一1]つの(?:ページ|画面)で)?[をが]?(計算して|計算する|作って|作成して|作りたい|作成したい|管理したい|記録したい|まとめたい|見たい|知りたい|表示したい|表示し|表示する|置いて|並べて|載せて|入れて|付けて|つけて|欲しい|ほしい|必要|ください|お願い)+.*$/u;

/** What the page is called: the person's own words, without the asking and without the details. */
export function titleOf(prompt: string, mentions: readonly Mention[], language: Language): Title {
  const [clause = { start: 0, end: prompt.length }] = clausesOf(prompt);
  const details = mentions.find(
    (mention) =>
      mention.start > clause.start + 2 &&
      mention.end <= clause.end &&
      (isGrammar(mention, 'with', 'without') ||
        (isGrammar(mention, 'has') && !asksWho(prompt.slice(clause.start, mention.start), language)) ||
        isOfComparison(prompt, clause, mention, mentions) ||
        asksBehind(prompt, mention, mentions)),
  );
  const text = prompt.slice(clause.start, clause.end);
  const isShort =
    text.length <= longest &&
    mentions.some((mention) => mention.start > clause.start && isGrammar(mention, 'and'));
  const found = text.search(/[:：（(]|[,，、](?!\d)/u);
  const mark = isShort && /[,，、]/u.test(text[found] ?? '') ? -1 : found;
  const end = Math.min(details?.start ?? clause.end, mark < 4 ? clause.end : clause.start + mark, clause.end);
  const whole = prompt.slice(clause.start, end).replace(/[\s,，、.?？\-–]+$/u, '');
  const own =
    withoutRequest(
      withoutAsking(withoutAsking(whole, language).replace(likeAnother, ''), language),
      language,
    ) || whole;
  const supposed = supposedAt(own, language);
  const asked = own.replace(courtesy, '') || own;
  const named =
    supposed > 8 && /\d/u.test(own.slice(supposed)) ? own.slice(0, supposed).replace(/[\s,]+$/u, '') : asked;
  const title = named.length > longest ? beforeNumber(named, language) : named;
  return {
    text: capital(title.length > longest ? `${cutAtWord(title)}…` : title),
    isSentence: title.length > longest || startsWithSelf(title, language) || isCutShort(named, title),
    isBare: isBareTool(title, language),
  };
}

/** `Repairs waiting` of `repairs waiting, in progress, done`: the first stage is no part of the name. */
export function withoutStage(title: Title, [first]: readonly string[]): Title {
  const isLast = first !== undefined && fold(title.text).endsWith(` ${fold(first)}`);
  return isLast ? { ...title, text: title.text.slice(0, -first.length).trim() } : title;
}

/** `A bakery and want to see …`: behind the conjunction one goes on asking. */
const asksBehind = (prompt: string, and: Mention, mentions: readonly Mention[]) =>
  isGrammar(and, 'and') &&
  mentions.some(
    (mention) =>
      isGrammar(mention, 'lead') &&
      !isGrammar(mention, 'article') &&
      mention.senses.every(({ kind }) => kind === 'grammar') &&
      mention.start > and.end &&
      prompt.slice(and.end, mention.start).trim() === '',
  );

/** `Who in the club has paid`: what follows belongs to the question. */
const asksWho = (text: string, language: Language) =>
  placeOf(text, asking[language].who.split('|').filter(Boolean)) >= 0;

/** A long title without the numbers it goes on with: `Cut the response time` of `… from 9 hours to 2 hours`. */
function beforeNumber(title: string, language: Language): string {
  const { mentions } = findMentions(title, language);
  const cut = mentions.find(
    (mention) =>
      mention.start > 8 &&
      isGrammar(mention, 'from', 'to', 'current', 'until', 'by', 'of', 'with') &&
      /^\s*(?:the\s)?[$€£¥]?\d/u.test(title.slice(mention.end)),
  );
  const condition = /[\s,](?:if|when|wenn|falls|si|quand|se|quando|cuando)\s/iu.exec(title)?.index ?? -1;
  const end = Math.min(cut?.start ?? title.length, condition > 8 ? condition : title.length);
  return title.slice(0, end).replace(/[\s,]+$/u, '');
}

/** A name for a page, from the words of its prompt. */
interface Title {
  readonly text: string;
  /** Whether it is a piece of a sentence rather than a name: too long, or `I run a bakery`. */
  readonly isSentence: boolean;
  /** Whether it only says what kind of page it is. */
  readonly isBare: boolean;
}

/** Whether a title was cut before a condition, so that what is left is the sentence it stood in. */
const isCutShort = (own: string, title: string) =>
  own.length > title.length && !/^[\s,]*\p{L}*\s*(?:the\s)?[$€£¥]?\d/u.test(own.slice(title.length));

/** `Dashboard`: what kind of page it is, and not what about. */
const isBareTool = (title: string, language: Language): boolean =>
  (['dashboard', 'report'] as const).some((id) =>
    lexicons[language].tools[id].split('|').map(fold).includes(fold(title)),
  );

function startsWithSelf(title: string, language: Language): boolean {
  const words = lexicons[language].grammar.self.split('|').map(fold);
  return words.some((word) => (isDense(word) ? title.startsWith(word) : fold(title).startsWith(`${word} `)));
}

function cutAtWord(title: string): string {
  const cut = title.slice(0, longest - 1);
  return (cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut).replace(/[\s,]+$/u, '');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
