import { asLabel, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { PartId } from '../lexicon/Lexicon.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { telling } from '../lexicon/telling.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { viewWords } from '../lexicon/viewWords.js';
import type { Meaning, PartWish } from '../Meaning.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { withoutHead } from '../words/headOf.js';
import { describesRows } from './isOfThose.js';
import { begins, holds } from './saidWords.js';
import { placeOf } from '../words/placeOf.js';

/** Whether a text says no more than the name of a part, or what it is by: `a schedule by therapist`. */
export function isBare(text: string, language: Language): boolean {
  const { mentions } = findMentions(text, language);
  const [first] = mentions;
  if (first?.start !== 0) return false;
  const by = mentions.find((mention) => mention.start > first.start && isGrammar(mention, 'by', 'with'));
  // `A form (name, day)`: its fields name no records.
  const own = text.slice(0, by?.start).replace(/\s?[(（][^()（）]*[)）]\s*$/u, '');
  const isNamed = first.end === own.trimEnd().length;
  return isNamed && (senseOf(first, 'part') !== undefined || isPlan(first));
}

/** Whether a text is the name of one of some parts and no more. */
export function isOnlyPart(text: string, parts: ReadonlySet<PartId>, language: Language): boolean {
  const [first] = findMentions(text, language).mentions;
  const part = first?.start === 0 && first.end === text.length ? senseOf(first, 'part') : undefined;
  return part !== undefined && parts.has(part.id as PartId) && senseOf(first!, 'entity') === undefined;
}

const isPlan = (mention: Mention): boolean =>
  senseOf(mention, 'tool')?.id === 'schedule' && senseOf(mention, 'entity') === undefined;

/** The words that say what is shown: without the part before them, and without what is said of it. */
export function nounText(text: string, language: Language): string {
  const { mentions } = findMentions(text, language);
  if (isBare(text, language)) return '';
  const isPart = (mention: Mention) => senseOf(mention, 'part') ?? senseOf(mention, 'tool');
  const first = mentions.find((mention) => isPart(mention) && !senseOf(mention, 'entity'));
  const link = (of: Mention) => isGrammar(of, 'of', 'for', 'to') && !senseOf(of, 'part');
  const of = first && mentions.find((mention) => mention.start >= first.end && link(mention));
  const isLed =
    of !== undefined && first!.start < longestLead && text.slice(first!.end, of.start).trim() === '';
  const start = isLed ? of.end : 0;
  const stop = mentions.find(
    (mention) =>
      mention.start > start + 1 &&
      isGrammar(
        mention,
        'by',
        'with',
        'has',
        'for',
        'in',
        'to',
        'over',
        'under',
        'until',
        'which',
        'overTime',
      ),
  );
  const mark = text.slice(start).search(/[(（[:：,，、]/u);
  const end = Math.min(stop?.start ?? text.length, mark < 0 ? text.length : start + mark);
  const noun = stripLead(text.slice(start, end), language);
  if (isDense(noun)) return denseNoun(noun, language);
  const { unsettled, overdue } = viewWords[language];
  const { still } = pieceWords[language];
  const words = `${unsettled}|${overdue}|${still}`.split('|').filter(Boolean);
  return withoutHead(withoutPartBehind(noun, language), words)?.rest ?? withoutPartBehind(noun, language);
}

/** `Waiting list table` is a table of a waiting list. */
function withoutPartBehind(noun: string, language: Language): string {
  const last = findMentions(noun, language).mentions.at(-1);
  const isPart = last?.end === noun.length && senseOf(last, 'part') !== undefined && !senseOf(last, 'entity');
  return isPart && last.start > 1 ? noun.slice(0, last.start).trimEnd() : noun;
}

/** 来客数 of 月別の来客数のグラフ: without when it is seen, and without the part. */
function denseNoun(noun: string, language: Language): string {
  const { mentions } = findMentions(noun, language);
  const first = mentions.find((mention) => mention.start === 0 && isGrammar(mention, 'overTime'));
  const last = mentions.findLast((mention) => mention.end === noun.length && senseOf(mention, 'part'));
  const own = noun.slice(first?.end ?? 0, last && last.start > 0 ? last.start : noun.length);
  return own.replace(/^[のを的]+|(?:[をはがと的]|(?<!も)の)+$/gu, '') || noun;
}

/** Up to a word before that for the part: `reminder list of leases`. */
const longestLead = 16;

const longestTitle = 60;

/** What a part is called: the person's words up to the details, without the word for the part itself. */
export function titleOf(meaning: Meaning, { part }: PartWish, text: string): string {
  const { language } = meaning;
  const whole =
    part === 'progress'
      ? countedBehind(meaning, text) || beforeTarget(meaning, text)
      : (saidRecords(meaning, text) ?? headText(text, language));
  const named =
    part === 'form' ? whole : withoutPart(whole, findMentions(whole, language).mentions, language);
  return asLabel(named.length <= longestTitle ? named : meaning.title);
}

/** `Repairs come in every day: customer, bike, price` are repairs: what each has stands behind a sentence, and no name. */
function saidRecords({ entity, columns, language }: Meaning, text: string): string | undefined {
  const [head = ''] = /^[^:：]*(?=[:：])/u.exec(text) ?? [];
  const isSentence = !isDense(text) && columns.length > 1 && holds(head, telling[language].each);
  return isSentence && entity && head.includes(entity.text) ? entity.text : undefined;
}

/** A piece without what stands in brackets, behind a colon, or as fields behind `with`. */
export function headText(text: string, language: Language): string {
  const details = text.search(/\s?[(（[:：]|\s[-–—]\s/u);
  const own = withoutAs(details > (isDense(text) ? 1 : 3) ? text.slice(0, details) : text, language);
  const { mentions } = findMentions(own, language);
  // `Samples with less than 50 left` are not all samples.
  const isBound = ({ end }: Mention) =>
    mentions.some((next) => next.start - end === 1 && isGrammar(next, 'over', 'under'));
  // `How many have said yes` has no fields, and neither have `those who have not paid`.
  const isCounted =
    (mentions[0]?.start === 0 && isGrammar(mentions[0], 'count')) || describesRows(own, language);
  const fields = mentions.find(
    (mention) =>
      mention.start > 2 &&
      (isGrammar(mention, 'with') || (isGrammar(mention, 'has') && !isCounted)) &&
      !isBound(mention),
  );
  const split = isDense(own) ? -1 : own.search(splitPattern(language));
  const purpose = isDense(own) ? -1 : own.search(purposePattern(language));
  const ends = [
    fields?.start ?? own.length,
    split < 3 ? own.length : split,
    purpose < 3 ? own.length : purpose,
  ];
  // 订单表要有…: what leads on to the fields is no part of the name.
  return own.slice(0, Math.min(...ends)).replace(/(?:[\s,，、]+|(?<=\p{Script=Han})(?:需要|要|应该))+$/u, '');
}

/** `Tasks split between Oliver and Hanna` are tasks. */
const splitPattern = perLanguage((language) => {
  const { between } = lexicons[language].grammar;
  return new RegExp(
    String.raw`\s(?:${alternatives(telling[language].split)})(?<=\s(?:${alternatives(between)}))\s`,
    'iu',
  );
});

/** `A form so that people can add a repair` is a form. */
const purposePattern = perLanguage(
  (language) => new RegExp(String.raw`,?\s(?:${alternatives(pieceWords[language].soThat)})\s`, 'iu'),
);

/** `Sales as a bar chart` are sales, however they are drawn. */
function withoutAs(text: string, language: Language): string {
  const { as } = pieceWords[language];
  const part = findMentions(text, language).mentions.findLast((mention) => senseOf(mention, 'part'));
  if (part?.end !== text.length || as === '') return text;
  // The words come from our own lexicon.
  const pattern = isDense(text) ? `(?:${as})$` : String.raw`\s(?:${alternatives(as)})\s$`;
  const lead = new RegExp(pattern, 'iu').exec(text.slice(0, part.start));
  return lead ? text.slice(0, lead.index) : text;
}

const shortestName = 3;

/** The hires of `progress bar towards 4 hires`: what the end of a bar is counted in. */
function countedBehind({ target, language }: Meaning, text: string): string {
  const [part] = findMentions(text, language).mentions;
  const at = target ? text.indexOf(target.words) : -1;
  const isBar = part?.start === 0 && senseOf(part, 'part')?.id === 'progress';
  if (!isBar || at < 0 || /[,:;(（，：]/u.test(text.slice(0, at))) return '';
  return /^\s*(?:\p{L}+['’ -]?){1,3}/u.exec(text.slice(at + target!.words.length))?.[0].trim() ?? '';
}

/** `Donations` of `donations towards a goal of 35,000 €`; where the number stands first, what is said up to the next comma. */
function beforeTarget({ target, goalNoun, language }: Meaning, text: string): string {
  const { aim } = telling[language];
  const bare = text.replace(
    new RegExp(`^(?:${alternatives(aim)})(?:\\s(?:${telling[language].are})\\s|\\s*[:：]\\s*|\\s)`, 'iu'),
    '',
  );
  const words = bare.slice(0, target ? Math.max(0, bare.indexOf(target.words)) : undefined);
  const { mentions } = findMentions(words, language);
  const link = mentions.find(
    (mention) =>
      mention.start > 2 &&
      (mention.senses.every(({ kind }) => kind === 'grammar') || isGrammar(mention, 'from')) &&
      isGrammar(mention, 'target', 'to', 'until', 'from', 'over', 'under', 'with'),
  );
  const versus = placeOf(words, viewWords[language].versus.split('|').filter(Boolean));
  const [verb] = mentions;
  if (verb?.start === 0 && isGrammar(verb, 'grow', 'reduce') && goalNoun !== '') return goalNoun;
  const name = words
    .slice(0, Math.min(link?.start ?? words.length, versus < 0 ? words.length : versus))
    .trim()
    .replace(/\s?[:：]$/u, '');
  // `Objectif de 20 000 €` says no more than that it is the goal.
  if (/^\D{0,4}\d/u.test(bare) && bare !== text) return text.slice(0, text.length - bare.length).trim();
  return name.length >= shortestName ? name : (/^[^,，、(（]+/u.exec(bare)?.[0] ?? bare).trim();
}

/** `chart of visits per week` is a chart of just that. */
function withoutPart(title: string, mentions: readonly Mention[], language: Language): string {
  const [part, of] = mentions;
  // 看板管理缺陷 is a board of bugs.
  const leads = (mention: Mention) => senseOf(mention, 'part') ?? senseOf(mention, 'tool');
  const subject = mentions.find((mention) => !leads(mention));
  if (isDense(title) && part?.start === 0 && leads(part) && subject && senseOf(subject, 'entity'))
    return title.slice(subject.start);
  const isLed =
    part?.start === 0 &&
    senseOf(part, 'part') !== undefined &&
    of !== undefined &&
    isGrammar(of, 'of') &&
    title.slice(part.end, of.start).trim() === '';
  if (!isLed) return title;
  const subjectWords = title.slice(of.end).trim();
  // `Those who owe us` are called so.
  if (begins(subjectWords, pieceWords[language].those)) return subjectWords;
  return stripLead(subjectWords, language) || title;
}
