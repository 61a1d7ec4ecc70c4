import type { Amount } from '../numbers/amounts.js';
import { endOf, isoDay } from '../dates/calendar.js';
import { deadlineOf, type NamedDate } from '../dates/deadline.js';
import { fold, isDense } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { placeOf } from '../words/placeOf.js';

/** What is to be reached, from where and until when. */
export interface Goal {
  readonly target?: Amount;
  readonly current?: Amount;
  readonly deadline?: NamedDate;
  /** What one means to bring each month or week. */
  readonly pace?: PlannedPace;
  /** The word right behind the target: what is counted, or its unit. */
  readonly noun: string;
  /** Whether the sentence says nothing but that. */
  readonly isWhole: boolean;
}

interface Sentence {
  readonly prompt: string;
  readonly language: Language;
  readonly now: number;
  /** The known words of what is asked for, and of the whole prompt. */
  readonly mentions: readonly Mention[];
  readonly told: readonly Mention[];
  readonly amounts: readonly Amount[];
  readonly dates: readonly NamedDate[];
}

/** More numbers make a list of goals, or a calculation. */
const mostAmounts = 2;
/** Words between what one does and how much of it: `grow our weekly newsletter from 2,000`. */
const mostApart = 5;
/** Words between `I've` and a number. */
const mostBetween = 2;

/**
 * The goal of a sentence such as `read 50 books this year, I've read 12`: someone does something, up to an amount, and
 * says where they are or until when.
 */
export function readGoal(sentence: Sentence): Goal {
  const { amounts, dates, mentions } = sentence;
  const current = amounts.find((amount) => amount.role === 'current' || isHeld(sentence, amount));
  const deadline = deadlineOf(dates) ?? endOfThis(sentence);
  const pace = plannedPace(sentence);
  const others = amounts.filter((amount) => amount !== current && amount !== pace?.amount);
  const said = others.find(({ role }) => role === 'target');
  const isBounded = current !== undefined || deadline !== undefined;
  // `2000 followers by May` begins with the number, and ends with the day.
  const isBare = (amount: Amount) =>
    deadlineOf(dates) !== undefined && sentence.prompt.slice(0, amount.start).trim() === '';
  const isStriving = (amount: Amount) =>
    (current !== undefined && deadline !== undefined) || isBare(amount) || isStrivenFor(sentence, amount);
  const [only] = others.length === 1 && isBounded ? others : [];
  const target = said ?? (only && isAlike(only, current) && isStriving(only) ? only : undefined);
  const isAlone =
    others.length + (current ? 1 : 0) <= mostAmounts &&
    !mentions.some((mention) => isOtherTool(mention) || senseOf(mention, 'part'));
  return {
    ...(target && { target }),
    ...(current && { current }),
    ...(deadline && { deadline }),
    ...(pace && { pace }),
    noun: (target && nounBehind(sentence, target)) || (current && nounBehind(sentence, current)) || '',
    isWhole:
      !isAsked(sentence.prompt, target) &&
      isBounded &&
      isAlone &&
      target !== undefined &&
      [target, ...(current ? [current] : [])].some(isStriving),
  };
}

/** What would be is asked, and not striven for; another sentence may well ask how to get there. */
const isAsked = (prompt: string, target: Amount | undefined): boolean =>
  target !== undefined && /^[^.!。！\n]*[?？]/u.test(prompt.slice(target.end));

/** A sum that comes again with each month or week. */
export interface PlannedPace {
  readonly amount: Amount;
  readonly unit: 'month' | 'week';
}

/** `$400 a month`, `50 € pro Woche`: what comes again and again is neither the goal nor what is there. */
function plannedPace({ prompt, amounts, mentions }: Sentence): PlannedPace | undefined {
  for (const amount of amounts) {
    const unit = mentions.find((mention) => {
      const between = prompt.slice(amount.end, mention.start);
      return mention.start >= amount.end && senseOf(mention, 'unit') && /^\s*\p{L}{0,5}\s*$/u.test(between);
    });
    const id = unit && senseOf(unit, 'unit')?.id;
    const isRepeated = unit && unit.start > amount.end + 1;
    if (isRepeated && (id === 'month' || id === 'week')) return { amount, unit: id };
  }
  return undefined;
}

/** A goal is what all is about, and no tool besides. */
const isOtherTool = (mention: Mention) => {
  const tool = senseOf(mention, 'tool');
  return tool !== undefined && !(tool.id === 'goals' && isGrammar(mention, 'target'));
};

const isAlike = (target: Amount, current: Amount | undefined): boolean =>
  !current ||
  (target.isPercent === current.isPercent &&
    (current.currency === null || current.currency === target.currency));

/** Whether what one does stands near a number, before it or, as in German, behind it. */
function isStrivenFor({ prompt, language }: Sentence, { start, end }: Amount): boolean {
  const verbs = lexicons[language].goals.attain.split('|');
  const [before = ''] = /[^.;:!?。！？]*$/u.exec(prompt.slice(0, start)) ?? [];
  const [after = ''] = /^[^,.;:!?，。、！？]*/u.exec(prompt.slice(end)) ?? [];
  const [lead, tail] = isDense(prompt)
    ? [before, after]
    : [wordsOf(before).slice(-mostApart).join(' '), wordsOf(after).slice(0, mostApart).join(' ')];
  return placeOf(lead, verbs) >= 0 || placeOf(tail, verbs) >= 0;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** `I've read 12`, `120 sold so far`: it is said to be there already. */
function isHeld({ prompt, language }: Sentence, { start, end, role }: Amount): boolean {
  if (role !== 'other') return false;
  const { goals, grammar } = lexicons[language];
  const [before = ''] = /[^,.;:，。、]*$/u.exec(prompt.slice(0, start)) ?? [];
  const [after = ''] = /^[^,.;:，。、]*/u.exec(prompt.slice(end)) ?? [];
  // Dense scripts tell no words apart: so many signs may stand between.
  const lead = isDense(before) ? [...before.trim()] : wordsOf(before);
  const glue = isDense(before) ? '' : ' ';
  const tail = wordsOf(after);
  const dropped = Array.from({ length: mostBetween + 1 }, (_, count) => count);
  return (
    dropped.some((count) =>
      lastPhrase(lead.slice(0, Math.max(0, lead.length - count)).join(glue), goals.have),
    ) || dropped.some((count) => startsWithAny(tail.slice(count).join(' '), grammar.soFar))
  );
}

const foldedPhrases = (list: string): string[] => list.split('|').map(fold);

/** The phrase of a list that a text ends with. */
const lastPhrase = (text: string, list: string): string | undefined =>
  foldedPhrases(list).find(
    (phrase) => text === phrase || text.endsWith(isDense(phrase) ? phrase : ` ${phrase}`),
  );

const startsWithAny = (text: string, list: string): boolean =>
  foldedPhrases(list).some(
    (phrase) => text === phrase || text.startsWith(isDense(phrase) ? phrase : `${phrase} `),
  );

const units = ['month', 'quarter', 'year'] as const;

/** `this year` ends with the year. */
function endOfThis({ prompt, language, now, mentions }: Sentence): NamedDate | undefined {
  const today = isoDay(now);
  for (const mention of mentions) {
    const unit = units.find((each) => each === senseOf(mention, 'unit')?.id);
    const lead = fold(prompt.slice(0, mention.start)).trimEnd();
    const word = lastPhrase(lead, lexicons[language].goals.thisUnit);
    if (unit === undefined || word === undefined) continue;
    const start = Math.max(0, lead.length - word.length);
    return {
      first: today,
      date: endOf(today, unit),
      precision: unit,
      isDeadline: true,
      words: prompt.slice(start, mention.end),
      start,
      end: mention.end,
    };
  }
  return undefined;
}

const mostNounWords = 3;

/** `50 books`, `42k monthly visitors`: the few words between the number and what follows; dense scripts tell no words apart. */
function nounBehind(
  { prompt, told: mentions, language }: Sentence,
  { end, currency, isPercent }: Amount,
): string {
  if (currency !== null || isPercent || isDense(prompt)) return '';
  const [all = ''] = /^(?:\s?\p{L}+)+/u.exec(prompt.slice(end)) ?? [];
  const stop = mentions.find(
    (mention) =>
      mention.start >= end &&
      mention.start < end + all.length &&
      mention.senses.some(({ kind, id }) => kind === 'grammar' && id !== 'overTime'),
  );
  const words = prompt
    .slice(end, stop?.start ?? end + all.length)
    .split(/\s+/u)
    .filter(Boolean);
  const until = words.findIndex((_, at) =>
    startsWithAny(wordsOf(words.slice(at).join(' ')).join(' '), lexicons[language].goals.thisUnit),
  );
  const noun = until < 0 ? words : words.slice(0, until);
  return noun.length <= mostNounWords ? noun.join(' ') : '';
}
