import type { NamedDate } from '../dates/deadline.js';
import type { Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { asLabel, stripLead } from '../columns/columns.js';
import { itemOf } from '../lists/listedItem.js';
import { clausesOf, splitItems, type ListItem, type Span } from '../lists/lists.js';
import type { NamedItem } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';
import { holds } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { namesPart } from '../words/namesPart.js';
import type { Numbers } from './aims.js';

/** What a sentence tells one by one, each with a sum or a day of its own. */
export interface ToldList extends Span {
  readonly kind: 'sums' | 'days';
  /** What stands before the list; empty where nothing does. */
  readonly head: string;
  readonly items: readonly NamedItem[];
  /** What the sums are of, where that was told. */
  readonly whole?: Amount;
  /** How much of that is gone: `We have spent $74,300 until now`. */
  readonly spent?: Amount;
}

const fewest = 2;
const longestHead = 40;
const longestName = 60;

/**
 * `Budget is £48,000: movers £9,500, furniture £6,000 and the rest is contingency`, `Key dates: sign the lease on 4 January,
 * move in on 1 March`: lists that sentences behind the first one tell, and that no part of the page is asked for with.
 */
export function toldListsIn(prompt: string, numbers: Numbers, language: Language): ToldList[] {
  const clauses = clausesOf(prompt);
  const lists = clauses.flatMap((clause, at): ToldList[] => {
    if (at === 0 && clauses.length > 1 && asksForPart(prompt, clause, language)) return [];
    const { head, items: listed } = listIn(prompt, clause, language);
    if (listed.length < fewest || head.length > longestHead) return [];
    // `Termine: Sommerfest am 19. Juni, …` is called by a part, and asks for none.
    const isHead = head !== '' && !/\s/u.test(head);
    if (asksForPart(prompt, isHead ? { start: listed[0]!.start, end: clause.end } : clause, language))
      return [];
    const before = at > 0 ? clauses[at - 1]! : clause;
    return (
      sumsOf(prompt, { clause, before, head, listed }, numbers, language) ??
      daysOf(prompt, { clause, head, listed }, numbers, language) ??
      []
    );
  });
  return clauses.length > 1
    ? withDays(lists).map((list) => withSpent(list, { prompt, clauses, lists, numbers, language }))
    : [];
}

/** The only sum that another sentence tells to be gone. */
function withSpent(
  list: ToldList,
  around: {
    readonly prompt: string;
    readonly clauses: readonly Span[];
    readonly lists: readonly ToldList[];
    readonly numbers: Numbers;
    readonly language: Language;
  },
): ToldList {
  if (!list.whole) return list;
  const { prompt, clauses, lists, numbers, language } = around;
  const [spent, ...others] = clauses
    .filter((clause) => lists.every(({ start }) => start !== clause.start))
    .filter((clause) => holds(prompt.slice(clause.start, clause.end), telling[language].spent))
    .map((clause) => amountsIn(numbers.amounts, clause));
  const [amount] = spent ?? [];
  return amount && spent!.length === 1 && others.length === 0 && amount.value <= list.whole.value
    ? { ...list, spent: { ...amount, role: 'current' } }
    : list;
}

interface Listed {
  readonly clause: Span;
  readonly head: string;
  readonly listed: readonly ListItem[];
}

/** The entries behind a colon, else those of the whole sentence. */
function listIn(prompt: string, clause: Span, language: Language): { head: string; items: ListItem[] } {
  const text = prompt.slice(clause.start, clause.end);
  const { are, ofWhich } = telling[language];
  const opener = isDense(text)
    ? (/^(?:[^:：]*[，,])?(?<head>[^，,:：]{1,16})[:：]/u.exec(text) ??
      new RegExp(`^(?<head>[^,，、:：]{1,12}?)(?:${alternatives(are)})[、，]?`, 'u').exec(text))
    : (/^(?<head>[^:：]*)[:：]/u.exec(text) ??
      new RegExp(
        String.raw`^(?:[^]*,\s)?(?<head>[^,]*\d[^,]*?),?\s(?:${alternatives(ofWhich)})\s`,
        'iu',
      ).exec(text));
  const lead = opener?.[0] ?? '';
  const entries = splitItems(prompt, { start: clause.start + lead.length, end: clause.end }, language);
  const items = entries.reduceRight<ListItem[]>((all, item) => {
    const [next, ...others] = all;
    // `Dress and suit 3,000 €` is one of them.
    const isHalf =
      next !== undefined &&
      !/\d/u.test(item.text) &&
      /\d/u.test(next.text) &&
      restOf(item.text, language) === null;
    return isHalf && /^\s*\p{L}+\s*$/u.test(prompt.slice(item.end, next.start))
      ? [{ ...item, text: prompt.slice(item.start, next.end).trim(), end: next.end }, ...others]
      : [item, ...all];
  }, []);
  return { head: (opener?.groups?.head ?? '').replace(/\s*[:：、，]+$/u, '').trim(), items };
}

/** Entries that each have one sum, with what is left of the whole for the last one. */
function sumsOf(
  prompt: string,
  { clause, before, head, listed }: Listed & { readonly before: Span },
  { amounts, dates }: Numbers,
  language: Language,
): ToldList[] | null {
  // `The goal is 5,000, and we are at 3,200` says where something stands.
  if (head === '' || holds(prompt.slice(clause.start, clause.end), telling[language].aim)) return null;
  const around = {
    prompt,
    language,
    tool: null,
    mentions: [],
    amounts: amounts.map(plain),
    dates,
    areStagesNamed: false,
  };
  const rest = listed.findIndex((item) => restOf(item.text, language) !== null);
  const own = listed.filter((_, at) => at !== rest);
  const items = own.map((item) => itemOf(item, around));
  const sums = items.flatMap(({ amount }) => amount ?? []);
  const isMoney = sums.some(({ currency }) => currency !== null) || holds(head, telling[language].budget);
  if (items.length < fewest || sums.length < items.length || !isMoney) return null;
  if (own.some((item) => amountsIn(amounts, item).length !== 1) || sums.some(({ isPercent }) => isPercent))
    return null;
  if (items.some(({ name }) => !isName(name))) return null;
  const start = listed[0]!.start;
  const whole = amounts.findLast(
    (amount) => amount.start >= before.start && amount.end <= start && amount.value >= sumOf(sums),
  );
  const left = rest >= 0 && whole ? whole.value - sumOf(sums) : 0;
  const last = rest >= 0 ? restOf(listed[rest]!.text, language) : null;
  return [
    {
      ...clause,
      kind: 'sums',
      head: headOf(head, amounts, clause, prompt, language),
      ...(whole && { whole }),
      items: [
        ...items,
        ...(left > 0 && last
          ? [{ name: last, amount: { ...whole!, value: left, role: 'other' as const } }]
          : []),
      ],
    },
  ];
}

/** Entries that each have a day. */
function daysOf(
  prompt: string,
  { clause, head: lead, listed: behind }: Listed,
  { dates }: Numbers,
  language: Language,
): ToldList[] | null {
  const days = dates.filter(({ precision }) => precision === 'day');
  // 12月24日有圣诞活动: what stands before the verb is the first day, and heads no list.
  const isHead = days.every(({ start, end }) => end <= clause.start || start >= behind[0]!.start);
  const head = isHead ? lead : '';
  const listed = isHead ? behind : splitItems(prompt, clause, language);
  const items = listed.flatMap((item): NamedItem[] => {
    const [date] = days.filter(({ start, end }) => start >= item.start && end <= item.end);
    if (!date) return [];
    const { name } = itemOf(
      item,
      { prompt, language, tool: null, mentions: [], amounts: [], dates: days, areStagesNamed: false },
      true,
    );
    return [{ name: asLabel(withoutVerb(name, language)), date }];
  });
  const isEach = items.length === listed.length && items.every(({ name }) => isName(name));
  return isEach ? [{ ...clause, kind: 'days', head, items }] : null;
}

/** The lists of days as one, in the order of the days. */
function withDays(lists: readonly ToldList[]): ToldList[] {
  return lists.map((list) =>
    list.kind === 'days'
      ? { ...list, items: list.items.toSorted((a, b) => dayOf(a.date).localeCompare(dayOf(b.date))) }
      : list,
  );
}

const dayOf = (date: NamedDate | undefined): string => date?.date ?? '';

const plain = (amount: Amount): Amount => ({ ...amount, role: 'other' });

const amountsIn = (amounts: readonly Amount[], { start, end }: Span): Amount[] =>
  amounts.filter((amount) => amount.start >= start && amount.end <= end);

const sumOf = (amounts: readonly Amount[]): number => amounts.reduce((sum, { value }) => sum + value, 0);

const isName = (text: string): boolean => /\p{L}/u.test(text) && text.length <= longestName;

/** The head without its own number and the verb before that: `Budget is £48,000`. */
function headOf(
  head: string,
  amounts: readonly Amount[],
  { start }: Span,
  prompt: string,
  language: Language,
): string {
  const from = prompt.indexOf(head, start);
  const [own] = amountsIn(amounts, { start: from, end: from + head.length });
  const words = stripLead(own ? head.slice(0, own.start - from).trim() : head, language);
  const { are, came } = telling[language];
  return isDense(words)
    ? words.replace(new RegExp(`(?:${alternatives(are)})$`, 'u'), '')
    : words.replace(
        new RegExp(String.raw`\s(?:${alternatives(`${came}|${are}`)})(?:\s\p{L}{1,3})?$`, 'iu'),
        '',
      );
}

/** `The cup match is on 12 December` is the cup match. */
const withoutVerb = (name: string, language: Language): string =>
  isDense(name)
    ? name.replace(/^(?:有|是|は|に)|(?:です|があります|があり)$/gu, '')
    : name.replace(
        new RegExp(
          String.raw`\s(?:${alternatives(`${telling[language].are}|${pieceWords[language].told}`)})$`,
          'iu',
        ),
        '',
      );

/** What the rest of a sum is for: `the rest is contingency`. */
function restOf(text: string, language: Language): string | null {
  const { rest } = telling[language];
  const { are } = telling[language];
  const pattern = isDense(text)
    ? new RegExp(`^(?:${alternatives(rest)})(?:${alternatives(are)})?(?<name>.+?)(?:です)?$`, 'u')
    : new RegExp(
        String.raw`^(?:${alternatives(rest)})\s(?:(?:${alternatives(are)})\s)?(?:\p{L}{1,5}\s)*?(?<name>(?:\p{Lu}\p{L}{2,}|\p{L}{4,})[^:]*)$`,
        'iu',
      );
  const name = pattern.exec(text)?.groups?.name;
  return name ? asLabel(name.trim()) : null;
}

/** A sentence that names a part asks for it. */
const asksForPart = (prompt: string, { start, end }: Span, language: Language): boolean =>
  namesPart(prompt.slice(start, end), language);
