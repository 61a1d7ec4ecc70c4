import { fold } from '../words/fold.js';
import { abbreviated, ordinal, shortened } from '../lexicon/abbreviations.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { colonChoices } from './colonChoices.js';
import { stripLead } from '../columns/columns.js';
import { isGrammar, type Mention } from '../words/mentions.js';
import { nominative } from '../words/nominative.js';

/** One entry of a list in the prompt. */
export interface ListItem {
  readonly text: string;
  /** What stands in brackets behind it. */
  readonly options: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A list in the prompt: what stands before it, and its entries. */
export interface PromptList {
  readonly opener: 'with' | 'has' | 'stages' | 'colon' | 'bracket' | 'bare';
  readonly head: string;
  readonly items: readonly ListItem[];
  /** How many more there were that ask for views. */
  readonly viewCount?: number;
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Sentences and their parts, cut where a list can not go on. */
export function clausesOf(prompt: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of prompt.matchAll(/[.!?](?=\s|$)|[\n。；;！？]/gu)) {
    if (isWithin(prompt, match.index)) continue;
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  clauses.push({ start, end: prompt.length });
  return clauses.filter(({ start: from, end }) => prompt.slice(from, end).trim() !== '');
}

/** `12. März`, `M. Lefèvre`, `im 2. Quartal`: the stop belongs to the number or the name, and ends no sentence. */
export function isWithin(prompt: string, at: number): boolean {
  if (prompt[at] !== '.') return false;
  const [before, behind] = [prompt.slice(0, at), prompt.slice(at)];
  if (shortened.test(before) && /^\.[^\S\n]\p{Lu}/u.test(behind)) return true;
  if (abbreviated.test(before)) return /^\.\s+[\p{Ll}\p{N}\p{Sc}(]/u.test(behind);
  const [, word = ''] = /^\.\s(\p{L}+)/u.exec(behind) ?? [];
  if (word === '' || !/(?<!\d)\d{1,2}$/u.test(before)) return false;
  return monthNames.has(fold(word)) || ordinal.test(before);
}

const monthNames: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ months }) => months.split('|').map(fold)),
);

const bracketed = /[(（]([^()（）]*)[)）]/gu;

/** Entries between commas and before the last `and`; brackets belong to the entry before them. */
export function splitItems(prompt: string, span: Span, language: Language): ListItem[] {
  const text = prompt.slice(span.start, span.end);
  // Brackets are blanked out so that commas inside them do not cut.
  const flat = text.replace(bracketed, (all) => ' '.repeat(all.length));
  const items: ListItem[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const options = [...raw.matchAll(bracketed)].flatMap(([, inner = '']) =>
      inner.split(/[,，、・;|/]|\s(?:and|or|und|oder|y|o|et|ou|e)\s/u).map((option) => option.trim()),
    );
    const own = stripLead(raw.replace(bracketed, ' '), language);
    if (own !== '')
      items.push({
        text: own,
        options: options.filter(Boolean),
        start: span.start + from,
        end: span.start + to,
      });
  };
  for (const match of flat.matchAll(separatorOf(language))) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return items;
}

function separatorOf(language: Language): RegExp {
  const words = [
    ...lexicons[language].grammar.and.split('|'),
    ...lexicons[language].grammar.sequence.split('|'),
  ];
  const dense = words.filter((word) => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word));
  const spaced = words.filter((word) => !dense.includes(word));
  // The words come from our own lexicon and hold letters and spaces only.
  // 0,35 is a number.
  const parts = [String.raw`,(?!\d)|(?<!\d),|[，、;；]`];
  if (spaced.length > 0) parts.push(String.raw`\s(?:${spaced.join('|')})\s`);
  if (dense.length > 0) parts.push(dense.join('|'));
  return new RegExp(parts.join('|'), 'giu');
}

/** The lists of a prompt: after `with`, `has`, a colon or a bracket, or merely with commas. */
export function readLists(prompt: string, mentions: readonly Mention[], language: Language): PromptList[] {
  return clausesOf(prompt).flatMap((clause) => listsOf(prompt, clause, mentions, language));
}

function listsOf(
  prompt: string,
  clause: Span,
  mentions: readonly Mention[],
  language: Language,
): PromptList[] {
  const openers = openersIn(prompt, clause, mentions);
  const lists = openers.map(({ opener, start, end }, index): PromptList => {
    const next = openers.slice(index + 1).find((other) => other.opener !== 'bracket');
    const to = next ? beforeHead(prompt, end, next) : clause.end;
    const span = { start: end, end: opener === 'bracket' ? closing(prompt, end, clause.end) : to };
    const split = splitItems(prompt, span, language);
    const items = opener === 'bracket' ? colonChoices(split, language) : split;
    // Behind `mit` nouns are in the dative.
    const isDative = opener === 'with' && language === 'de';
    return {
      opener,
      head: prompt.slice(clause.start, start),
      items: isDative ? items.map((item) => ({ ...item, text: nominative(item.text) })) : items,
      ...span,
    };
  });
  if (lists.length > 0) return lists;
  const items = splitItems(prompt, clause, language);
  const hasComma = /,(?!\d)|[，、]/u.test(prompt.slice(clause.start, clause.end));
  return items.length > 1 && hasComma ? [bareList(prompt, clause, items, mentions)] : [];
}

/** `Q1: move, Q2: fair`: a list ends before the quarter or month that heads the next. */
function beforeHead(prompt: string, from: number, { opener, start }: Opener): number {
  const mark = Math.max(
    ...[',', ';', '，', '、', '；', '\n'].map((sign) => prompt.lastIndexOf(sign, start - 1)),
  );
  // `Roadmap 2027: Q1: move`
  if (opener === 'colon' && periodHead.test(prompt.slice(from, start))) return from;
  const isOfTime = opener === 'colon' && mark > from && periodHead.test(prompt.slice(mark + 1, start));
  return isOfTime ? mark : start;
}

const periodHead = /^\s*(?:[QTH][1-4]|20\d\d|第?[1-4一二三四](?:季度|四半期))(?:\s20\d\d)?\s*$/iu;

function closing(prompt: string, from: number, to: number): number {
  const at = prompt.slice(from, to).search(/[)）]/u);
  return at < 0 ? to : from + at;
}

/** Whether a colon belongs to a time or to a number of its own: 10:30 and `Objective 1:` open no list, `Q1:` does. */
const isNumbered = (before: string, behind: string) =>
  /(?<!\d)\d{1,2}$/u.test(before) &&
  (/^\d{2}/u.test(behind) || /(?:^|[:,;.])\s*(?!\p{L}\d$)\p{L}+\s?\d{1,2}$/u.test(before));

interface Opener extends Span {
  readonly opener: PromptList['opener'];
}

function openersIn(prompt: string, clause: Span, mentions: readonly Mention[]): Opener[] {
  const found: Opener[] = [];
  for (const match of prompt.slice(clause.start, clause.end).matchAll(/[:：]/gu)) {
    const start = clause.start + match.index;
    if (isNumbered(prompt.slice(clause.start, start), prompt.slice(start + 1))) continue;
    // `(owner: Priya)` says more of one entry.
    if (/[(（][^)）]*$/u.test(prompt.slice(clause.start, start))) continue;
    // `Goal: 200 members` is one thing.
    const isOne = /^\s?\d[^,，、;；]*$/u.test(prompt.slice(start + 1, clause.end));
    if (isOne) continue;
    // `Clinic: track patients with name, …`: the list is the one that `with` opens.
    const comma = prompt.slice(start, clause.end).search(/[,，、]/u);
    const isSentence = mentions.some(
      (mention) =>
        mention.start > start &&
        mention.end < start + (comma < 0 ? 0 : comma) &&
        isGrammar(mention, 'with', 'has'),
    );
    if (isSentence) continue;
    found.push({ opener: 'colon', start, end: start + 1 });
  }
  const isList = (start: number) => found.every((other) => other.opener !== 'colon' || start < other.start);
  for (const mention of mentions) {
    if (mention.start < clause.start || mention.end > clause.end || !isList(mention.start)) continue;
    if (isGrammar(mention, 'with')) found.push({ opener: 'with', start: mention.start, end: mention.end });
    else if (
      (isGrammar(mention, 'has') && !isRelative(prompt, clause, mention, mentions)) ||
      isOfComparison(prompt, clause, mention, mentions)
    )
      found.push({ opener: 'has', start: mention.start, end: mention.end });
  }
  const first = Math.min(...found.map(({ start }) => start));
  const bracket = /[（(]/u.exec(prompt.slice(clause.start, clause.end));
  if (bracket && clause.start + bracket.index < first) {
    const start = clause.start + bracket.index;
    found.push({ opener: 'bracket', start, end: start + 1 });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** `…, and which patients have unpaid bills`: an entry of the list it stands in. */
function isRelative(prompt: string, clause: Span, has: Mention, mentions: readonly Mention[]): boolean {
  const which = mentions.findLast(
    ({ start, end, ...rest }) =>
      end < has.start && start > clause.start && isGrammar({ start, end, ...rest }, 'which'),
  );
  const that = mentions.find(
    ({ start, end, senses }) =>
      end < has.start &&
      prompt.slice(end, has.start).trim() === '' &&
      start > clause.start &&
      senses.some(({ kind, id }) => kind === 'grammar' && (id === 'rest' || id === 'which')),
  );
  if (that) return /[,，、]/u.test(prompt.slice(clause.start, that.start));
  const before = which ? prompt.slice(clause.start, which.start) : '';
  return (
    which !== undefined && /[,，、]/u.test(before) && !/[,，、]/u.test(prompt.slice(which.end, has.start))
  );
}

/** `compare vendors by price, quality and delivery time`: what is compared is kept about each. */
export function isOfComparison(
  prompt: string,
  clause: Span,
  mention: Mention,
  mentions: readonly Mention[],
): boolean {
  const isCompared = mentions.some(
    (other) =>
      other.start >= clause.start &&
      other.end < mention.start &&
      isGrammar(other, 'compare') &&
      // `Costs vs budget, donors by country`: another entry.
      !/[,，、]/u.test(prompt.slice(other.end, mention.start)),
  );
  return isCompared && isGrammar(mention, 'by') && /[,，、]/u.test(prompt.slice(mention.end, clause.end));
}

/** `goals for marketing, sales and support`: the first entry starts behind the last preposition. */
function bareList(
  prompt: string,
  clause: Span,
  all: readonly ListItem[],
  mentions: readonly Mention[],
): PromptList {
  // `…, per room` says by what it is, and is no entry.
  const isMeasure = ({ start, text }: ListItem) =>
    mentions.some(
      (mention) =>
        isGrammar(mention, 'by') && prompt.slice(start, mention.end).trim() === mention.text && text !== '',
    );
  const items = all.filter((item, index) => index === 0 || !isMeasure(item));
  const [first, ...rest] = items;
  const preposition = mentions.findLast(
    (mention) =>
      mention.start > clause.start &&
      mention.end < first!.end &&
      isGrammar(mention, 'for', 'to', 'of', 'current'),
  );
  if (!preposition) return { opener: 'bare', head: '', items, ...clause };
  const start = preposition.end;
  const item = { ...first!, text: stripLeadless(prompt.slice(start, first!.end)), start };
  return {
    opener: 'bare',
    head: prompt.slice(clause.start, preposition.start),
    items: [item, ...rest],
    start,
    end: clause.end,
  };
}

const stripLeadless = (text: string) => text.trim().replace(/^[,\s]+|[,\s]+$/gu, '');
