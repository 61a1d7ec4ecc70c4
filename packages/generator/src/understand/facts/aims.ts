import { asLabel, stripLead } from '../columns/columns.js';
import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { telling } from '../lexicon/telling.js';
import { clausesOf, splitItems, type Span } from '../lists/lists.js';
import type { NamedDate } from '../dates/deadline.js';
import type { Amount } from '../numbers/amounts.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { aimName } from './aimName.js';
import { aimsBeside } from './aimsBeside.js';
import { blanked } from '../words/blanked.js';
import { isPart } from '../words/namesPart.js';
import { alternatives } from '../words/alternatives.js';
import { begins, holds } from '../pieces/saidWords.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { withoutAsking } from '../subject/title.js';
import { isDense } from '../words/fold.js';

/** What something should come to or stay below, said in a sentence of its own. */
export interface Aim {
  /** The person's words: `Adoptions should reach 40 a month`. */
  readonly text: string;
  /** What it is about, without the number and the words for a goal. */
  readonly about: string;
  /** What that is called; empty where the sentence names nothing. */
  readonly name: string;
  readonly amount: Amount;
  /** Where it is today. */
  readonly current?: Amount;
  /** The measure right behind the number, as written: hours. */
  readonly unit: string;
  readonly isLower: boolean;
  /** The last day for it, where one is named. */
  readonly due?: string;
  /** Whether it is a sum to be spent: `Budget is 45,000`. */
  readonly isBudget: boolean;
}

/** The numbers and days of a prompt. */
export interface Numbers {
  readonly amounts: readonly Amount[];
  readonly dates: readonly NamedDate[];
}

/** The aims of some sentences, and these as blanks. */
export interface TakenAims {
  readonly aims: readonly Aim[];
  readonly rest: string;
}

// The words come from our own lexicon.
const phrase = (words: string) =>
  isDense(words)
    ? new RegExp(alternatives(words), 'gu')
    : new RegExp(String.raw`(?<!\p{L})(?:${alternatives(words)})(?!\p{L})`, 'giu');

/** Whether a text says that its number is aimed at; who wants something else than a number asks for it. */
function saysAim(text: string, language: Language): boolean {
  const { aim, want, look } = telling[language];
  if (phrase(aim).test(text) || isCompound(text, language)) return true;
  // The words come from our own lexicon.
  const wanted = new RegExp(
    String.raw`(?<!\p{L})(?:${alternatives(want)})\s((?:\p{L}+\s){0,4}?)\D?\s?\d`,
    'iu',
  ).exec(text);
  return want !== '' && wanted !== null && !phrase(look).test(wanted[1] ?? '');
}

/** `Unser Spendenziel`. */
const isCompound = (text: string, language: Language): boolean =>
  language === 'de' &&
  new RegExp(String.raw`\p{L}(?:${alternatives(telling.de.goal)})(?!\p{L})`, 'iu').test(text);

/** Takes the sentences behind the first that say no more than what is aimed at: `Adoptions should reach 40 a month`, `Budget: 45,000 €`; and what others say of it at the things they ask for. */
export function takeAims(prompt: string, { amounts, dates }: Numbers, language: Language): TakenAims {
  const aims: Aim[] = [];
  let rest = prompt;
  const clauses = clausesOf(prompt);
  for (const [at, clause] of clauses.entries()) {
    const here = dates.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    // What the page itself should come to is said at its beginning.
    const beside = aimsBeside(prompt, clause, amounts, language).filter(
      ({ start, end }) => at > 0 || /^\s?[(（]/u.test(prompt.slice(start, end)),
    );
    for (const { entry, amount } of beside) {
      const aim = aimOf(prompt, { ...entry, amount, isBudget: false }, language);
      const days = here.filter(({ start, end }) => start >= entry.start && end <= entry.end);
      aims.push({ ...aim, ...dueOf(aim, [aim], days) });
    }
    rest = blanked(rest, beside);
    if (at === 0 || beside.length > 0) continue;
    for (const span of aimSpans(prompt, clause, language)) {
      const own = aimsIn(prompt, span, amounts, language);
      if (own.length === 0) continue;
      const days = here.filter((date) => !isOfCurrent(prompt, date, own));
      aims.push(...own.map((aim) => ({ ...aim, ...dueOf(aim, own, days) })));
      rest = blanked(rest, [span]);
    }
  }
  return { aims, rest };
}

/** `Our target is 120, in October we had 96`: when something stood there is no day to reach it by. */
function isOfCurrent(prompt: string, { start, end, isDeadline }: NamedDate, aims: readonly Aim[]): boolean {
  const isApart = (amount: Amount) =>
    /[,;，、；(（]/u.test(
      prompt.slice(Math.min(end, amount.end), Math.max(start, amount.start)).replace(/\d[.,]\d/gu, ''),
    );
  return (
    !isDeadline &&
    aims.some(({ amount, current }) => current !== undefined && isApart(amount) && !isApart(current))
  );
}

/** The day of an aim: of several the one between its number and the next, else one behind all of them. */
function dueOf({ amount }: Aim, all: readonly Aim[], dates: readonly NamedDate[]): Pick<Aim, 'due'> {
  const starts = all.map((aim) => aim.amount.start);
  const next = Math.min(...starts.filter((start) => start > amount.start));
  const own = dates.find(({ start }) => start > amount.start && start < next);
  const last = dates.find(({ start }) => start > Math.max(...starts));
  const only = dates.find(({ isDeadline }) => isDeadline) ?? dates[0];
  const due = (all.length === 1 ? only : (own ?? last))?.date;
  return due ? { due } : {};
}

/** Where a sentence aims at something: all of it, or, where it asks for other things as well, the entries that do. */
function aimSpans(prompt: string, clause: Span, language: Language): Span[] {
  const text = prompt.slice(clause.start, clause.end);
  const items = splitItems(prompt, clause, language);
  const aimed = items.filter((item) => saysAim(prompt.slice(item.start, item.end), language));
  // `12 wins this quarter, 5 so far` says of one thing how far it is.
  const isOneThing =
    items.length === 2 && items.every((item) => /\d/u.test(prompt.slice(item.start, item.end)));
  const headed = behindPage(prompt, clause, language);
  if (headed) return [headed];
  const isAmongOthers =
    begins(text.trim(), asking[language].ask) && items.length > 1 && aimed.length === 1 && !isOneThing;
  return isAmongOthers ? aimed.map(({ start, end }) => ({ start, end })) : [clause];
}

/** `A weekly page for the team: MRR is 42k and should be 100k, …`: what stands behind the name of the page. */
function behindPage(prompt: string, { start, end }: Span, language: Language): Span | undefined {
  const text = prompt.slice(start, end);
  const colon = text.search(/[:：]\s/u);
  const head = text.slice(0, Math.max(0, colon));
  const isPage = holds(head, pieceWords[language].page) && !/\d/u.test(head);
  const items = splitItems(prompt, { start: start + colon + 1, end }, language);
  const areAims =
    items.length >= fewestHeaded && items.every((item) => /\d/u.test(prompt.slice(item.start, item.end)));
  return isPage && areAims ? { start: start + colon + 1, end } : undefined;
}

const fewestHeaded = 2;

const longestAim = 160;

function aimsIn(prompt: string, clause: Span, amounts: readonly Amount[], language: Language): Aim[] {
  const text = prompt.slice(clause.start, clause.end);
  const here = amounts.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const isBudget = isBudgetLine(text, language);
  const isAim = isBudget || saysAim(text, language) || (isFromTo(here) && changes(text, language));
  if (here.length === 0 || !isAim || asksForPart(text, language)) return [];
  const items = joined(prompt, splitItems(prompt, clause, language), language).map((item) => ({
    ...item,
    own: here.filter(({ start, end }) => start >= item.start && end <= item.end),
  }));
  const isEach = items.length > 1 && items.every(({ own }) => own.length > 0);
  if ((isEach ? items : [clause]).some(({ start, end }) => end - start > longestAim)) return [];
  // `Budget: rent 900, food 400` names what a budget is for.
  const isSpent = items.some(({ start, end }) => holds(prompt.slice(start, end), telling[language].spent));
  if (isBudget && isEach && !isSpent) return [];
  const [only] = items;
  const whole = { ...clause, own: here, ...(items.length === 1 && { joined: only!.joined }) };
  const spans = (isEach ? items : [whole]).map((span) => ({
    ...span,
    isSaid: saysAim(prompt.slice(span.start, span.end), language) || isFromTo(span.own),
  }));
  // `Revenue last month was 3,200 and I want 5,000`: beside one that is aimed at, the other is where it stands.
  const isHeaded = spans[0]!.isSaid || isBudget;
  const standing = isEach
    ? spans.filter(
        ({ isSaid, own, start, end }) =>
          holds(prompt.slice(start, end), telling[language].spent) ||
          (!isSaid && (own[0]!.role === 'current' || !isHeaded)),
      )
    : [];
  const aims = spans.filter((span) => !standing.includes(span));
  return aims.map((span, at): Aim => {
    const [amount, beside] = aimed(span.own, span.joined ?? fromTo(prompt, span.own, language));
    const stands = beside || at > 0 ? undefined : standing[0];
    const current = beside ?? stands?.own[0];
    const isAlike = current?.isPercent === amount.isPercent;
    // Who says where it stands says what it is as well: `no-shows are at 11% and should be below 6%`.
    const said =
      stands && isAlike
        ? { start: Math.min(stands.start, span.start), end: Math.max(stands.end, span.end) }
        : span;
    return aimOf(
      prompt,
      { start: said.start, end: said.end, amount, ...(current && isAlike && { current }), isBudget },
      language,
    );
  });
}

interface JoinedSpan extends Span {
  /** What the second of two numbers says. */
  readonly joined?: 'aim' | 'standing';
}

/** 5.2%から3%に: in dense scripts the words for both ends stand between the numbers. */
function fromTo(prompt: string, [first, second]: readonly Amount[], language: Language): 'aim' | undefined {
  if (!first || !second || !isDense(prompt)) return undefined;
  const { from, to } = lexicons[language].grammar;
  return begins(
    prompt.slice(first.end, second.start),
    language === 'ja' ? from : `${to}|${telling[language].aim}`,
  )
    ? 'aim'
    : undefined;
}

/** Whether something is said to grow or to shrink. */
const changes = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.some((mention) => isGrammar(mention, 'grow', 'reduce'));

/** `Activation from 31% to 45%`: both where it stands and where it should be. */
const isFromTo = (own: readonly Amount[]): boolean =>
  own.some(({ role }) => role === 'current') && own.some(({ role }) => role === 'target');

/** `MRR is $42,800 and should be $100k`: who says only what should become of it goes on with what stands before. */
function joined(prompt: string, items: readonly Span[], language: Language): JoinedSpan[] {
  const goesOn = new RegExp(
    isDense(prompt)
      ? `^(?:${alternatives(telling[language].aim)})`
      : String.raw`^(?:${alternatives(`${telling[language].aim}|${telling[language].want}`)})\s`,
    'iu',
  );
  const stands = new RegExp(`^(?:${alternatives(telling[language].stands)})`, 'iu');
  return items.reduce<JoinedSpan[]>((all, { start, end }) => {
    const before = all.at(-1);
    const text = stripLead(prompt.slice(start, end), language);
    if (before && isDense(prompt) && stands.test(text) && /\d/u.test(text))
      return [...all.slice(0, -1), { start: before.start, end, joined: 'standing' }];
    const isRest = before && goesOn.test(text) && /\d/u.test(prompt.slice(before.start, before.end));
    return isRest
      ? [...all.slice(0, -1), { start: before.start, end, joined: 'aim' as const }]
      : [...all, { start, end }];
  }, []);
}

/** The number to come to, and the one where it stands: `from 4.5% to 3%`. */
function aimed(own: readonly Amount[], joined?: JoinedSpan['joined']): [Amount, Amount?] {
  const [first, second, ...others] = own;
  if (joined && second && others.length === 0 && first!.isPercent === second.isPercent)
    return joined === 'aim' ? [second, first] : [first!, second];
  const [share, ...shares] = own.filter(({ isPercent, role }) => isPercent && role !== 'current');
  const target =
    own.find(({ role }) => role === 'target') ??
    // `95% of tickets within 4 hours`: a share of those that keep to a limit.
    (shares.length === 0 ? share : undefined) ??
    own.findLast(({ role }) => role !== 'current');
  const amount = target ?? own[0]!;
  // `Donations were $18,400 against a target of $22,000`: beside the target, the other one is where it stands.
  const isOther = (each: Amount) =>
    each.role === 'current' ||
    (own.length === 2 &&
      amount.role === 'target' &&
      each.currency === amount.currency &&
      each.end < amount.start);
  const current = own.find((each) => each !== amount && isOther(each) && each.isPercent === amount.isPercent);
  return current ? [amount, current] : [amount];
}

interface ReadAim extends Span, Pick<Aim, 'amount' | 'current' | 'isBudget'> {}

function aimOf(prompt: string, { start, end, ...aim }: ReadAim, language: Language): Aim {
  const { amount, current } = aim;
  const words = prompt.slice(start, end);
  const { mentions } = findMentions(words, language);
  const without = [amount, ...(current ? [current] : [])].reduce(
    (text, { start: from, end: to }) =>
      text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start),
    words,
  );
  const text = stripLead(words.replace(/^\s*[-*•]\s*/u, ''), language);
  return {
    ...aim,
    text: asLabel(withoutWant(withoutHead(text, language), language)),
    about: without.replace(phrase(`${telling[language].aim}|${telling[language].want}`), ' ').trim(),
    name: aimName(
      prompt,
      { start: start + words.length - withoutAsking(words, language).length, end },
      current ? [amount, current] : [amount],
      language,
    ),
    unit: /^\s?(\p{L}+)/u.exec(prompt.slice(amount.end, end))?.[1] ?? '',
    isLower: current
      ? amount.value < current.value
      : aim.isBudget ||
        mentions.some((mention) => isGrammar(mention, 'under', 'reduce')) ||
        isDenied(words, language),
  };
}

/** `Goal: 300 visits`: what stands behind the mark says it all. */
const withoutHead = (text: string, language: Language) =>
  text.replace(new RegExp(`^(?:${alternatives(telling[language].aim)})\\s*[:：]\\s*`, 'iu'), '');

/** `We want to answer 95% of tickets`, `Goal is 120 households`: who wants it, and that it is a goal, says nothing more. */
function withoutWant(text: string, language: Language): string {
  const { aim, are, want } = telling[language];
  const { to } = lexicons[language].grammar;
  if (isDense(text)) return text;
  const lead = new RegExp(
    String.raw`^(?:(?:${alternatives(want)})(?:\s(?:${alternatives(to)}))?|(?:${alternatives(aim)})\s(?:${alternatives(are)})(?:\s(?:${alternatives(to)}))?)\s`,
    'iu',
  );
  const rest = text.replace(lead, '');
  return rest.length >= shortestAim ? rest : text;
}

const shortestAim = 6;

/** `must not exceed`, `no debe superar`. */
const isDenied = (text: string, language: Language) =>
  phrase(telling[language].denied).test(text) ||
  (!isDense(text) && findMentions(text, language).mentions.some((mention) => isGrammar(mention, 'without')));

/** `Budget is 45,000 €`, `- Budget total 320 000 €`: a sum that begins its sentence. */
const isBudgetLine = (text: string, language: Language) =>
  new RegExp(
    String.raw`^\s*(?:\p{L}{1,6}\s+){0,1}(?:${alternatives(telling[language].budget)})(?!\p{L})`,
    'iu',
  ).test(text);

/** A sentence that asks for a part or another kind of tool says what to make. */
const asksForPart = (text: string, language: Language) =>
  findMentions(text, language).mentions.some((mention) => isPart(mention) && !isGrammar(mention, 'target'));

/** Whether a page is about goals, so that those in it are its entries. */
export const isOfGoals = (mention: Mention): boolean =>
  !mention.isTypo && senseOf(mention, 'tool')?.id === 'goals' && !isGrammar(mention, 'target');

/** Whether what a mention asks for keeps rows or shows figures, so that a goal is only told besides. */
export const isOwnPage = (mention: Mention): boolean => {
  const tool = senseOf(mention, 'tool')?.id;
  const part = senseOf(mention, 'part')?.id;
  return (
    (tool !== undefined && !['goals', 'calculator', 'tracker'].includes(tool)) ||
    (part !== undefined && part !== 'progress' && part !== 'metric')
  );
};
