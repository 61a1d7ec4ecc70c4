import { asLabel, stripLead } from '../columns/columns.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { telling } from '../lexicon/telling.js';
import type { PartId } from '../lexicon/Lexicon.js';
import { readLists, type Span } from '../lists/lists.js';
import type { ColumnWish } from '../Meaning.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import { columnsOf } from './records.js';

/** A table or form with columns of its own, besides what the page is about. */
export interface OwnTable extends Span {
  readonly part: PartId;
  /** The records, in the person's words: vaccinations. */
  readonly title: string;
  readonly columns: readonly ColumnWish[];
}

const rowParts: ReadonlySet<string> = new Set(['table', 'list', 'form']);
const longestTitle = 48;

/**
 * `And a list of vaccinations with animal, vaccine and due date`: a part with rows of its own. Where nothing else is
 * asked for before it, it is what the page is about, and none of these.
 */
export function ownTablesIn(
  prompt: string,
  clauses: readonly Span[],
  mentions: readonly Mention[],
  language: Language,
): OwnTable[] {
  const parts = mentions.filter((mention) => rowParts.has(senseOf(mention, 'part')?.id ?? ''));
  return clauses.flatMap((clause, index): OwnTable[] => {
    const here = parts.filter(
      (part) =>
        part.start >= clause.start &&
        part.end <= clause.end &&
        !isLastField(prompt, clause, part, mentions, language),
    );
    const starts = here.map(({ start }) => startOfPhrase(prompt, clause, start, mentions, language));
    return here.flatMap((part, at): OwnTable[] => {
      const start = starts[at]!;
      const asked = mentions.filter(({ end }) => end <= start);
      const isApart = index > 0 || isAdded(prompt, clause.start, start, language);
      if (!isBesides(asked, isApart)) return [];
      const end = starts.slice(at + 1).find((next) => next > part.end) ?? clause.end;
      const table = tableIn(prompt, { start, end }, part, mentions, language);
      return table ? [table] : [];
    });
  });
}

/** `A table of guests with name, diet and table`: where they sit, and no table of its own. */
function isLastField(
  prompt: string,
  { start, end }: Span,
  part: Mention,
  mentions: readonly Mention[],
  language: Language,
): boolean {
  const { and } = lexicons[language].grammar;
  const isLast = prompt.slice(part.end, end).trim() === '';
  const isLed = new RegExp(String.raw`\s(?:${alternatives(and)})\s$`, 'iu').test(
    prompt.slice(start, part.start),
  );
  const isOpen = mentions.some(
    (mention) => mention.start > start && mention.end < part.start && isGrammar(mention, 'with', 'has'),
  );
  return isLast && isLed && isOpen;
}

/** Tools that say no more than that something is kept. */
const vague: ReadonlySet<string> = new Set(['tracker', 'list']);

/** Whether something else was asked for before. */
const isBesides = (asked: readonly Mention[], isApart: boolean): boolean =>
  isApart &&
  asked.some((mention) => {
    const tool = senseOf(mention, 'tool')?.id;
    return (
      (tool !== undefined && !vague.has(tool)) ||
      ['part', 'metric'].some((kind) => senseOf(mention, kind as 'part')) ||
      isGrammar(mention, 'with', 'stages')
    );
  });

/** Where the words begin that lead to a part, `and also a` among them. */
function startOfPhrase(
  prompt: string,
  { start: from }: Span,
  at: number,
  mentions: readonly Mention[],
  language: Language,
): number {
  const isDenseText = isDense(prompt.slice(from, at));
  const text = prompt.slice(from, at);
  // In Chinese and Japanese what the rows are stands before the word for the part.
  if (isDenseText) return from + Math.max(0, text.search(/[^，、,]*$/u));
  const cut = [...text.matchAll(/[,;]\s|\s[-–+&]\s/gu)].at(-1);
  const and = mentions.findLast(
    (mention) => mention.start >= from && mention.end <= at && isGrammar(mention, 'and', 'sequence'),
  );
  const near = Math.max(cut ? from + cut.index : from, and?.start ?? from);
  // Names may stand between: `Donors list`, but no whole sentence.
  return stripLead(prompt.slice(near, at), language).split(/\s+/u).length <= mostLeadWords ? near : at;
}

const mostLeadWords = 6;

/** Whether a part is added to what stands before it in its sentence. */
function isAdded(prompt: string, from: number, start: number, language: Language): boolean {
  const lead = prompt.slice(start).trimStart();
  const ands = lexicons[language].grammar.and.split('|');
  return start > from && (/^[,;+&–-]/u.test(lead) || ands.some((and) => lead.toLowerCase().startsWith(and)));
}

function tableIn(
  prompt: string,
  span: Span,
  part: Mention,
  mentions: readonly Mention[],
  language: Language,
): OwnTable | null {
  const here = mentions.filter(({ start, end }) => start >= part.end && end <= span.end);
  const text = prompt.slice(0, span.end);
  const list = readLists(text, here, language).find(
    ({ opener, start, items }) =>
      start >= part.end && ['with', 'has', 'colon', 'bracket'].includes(opener) && items.length > 1,
  );
  const columns = list && columnsOf(prompt, { start: list.start, end: list.end }, language);
  if (!list || !columns) return null;
  const opener = here.findLast(({ end }) => end <= list.start)?.start ?? list.start;
  const isMarked = list.opener === 'colon' || list.opener === 'bracket';
  const behind = prompt.slice(part.end, isMarked ? list.start - 1 : opener);
  // `A list with the status: open, closed` names what a column holds.
  if (here.some((mention) => mention.end < list.start - 1 && isGrammar(mention, 'with', 'has'))) return null;
  const title =
    nounIn(behind, language) || nounIn(prompt.slice(span.start, part.start), language) || compoundOf(part);
  if (title === '' || title.length > longestTitle) return null;
  return { part: senseOf(part, 'part')!.id as PartId, title: asLabel(title), columns, ...span };
}

/** `Einkaufsliste` says what its rows are, `Liste` does not. */
const compoundOf = ({ text }: Mention) => (text.length >= shortestCompound ? text : '');

const shortestCompound = 10;

/** The noun of `of all the vaccinations`, `para registrar nuevos socios`. */
function nounIn(text: string, language: Language): string {
  const { of, for: aim, to, lead, article } = lexicons[language].grammar;
  const words = isDense(text) ? [] : [of, aim, to, lead].flatMap((each) => each.split('|'));
  let rest = withoutAlso(stripLead(beforePreposition(text, language), language), language);
  for (let changed = true; changed;) {
    const word = words.find((each) => rest.toLowerCase().startsWith(`${each} `));
    changed = word !== undefined;
    if (word) rest = stripLead(rest.slice(word.length), language);
  }
  const noun = rest.replace(/[\s:：(（,，、]+$/u, '');
  const isArticle = article.split('|').includes(noun.toLowerCase());
  return isArticle ? '' : noun;
}

/** 另外需要一个投诉列表 is a list of complaints. */
function withoutAlso(text: string, language: Language): string {
  const { also, please } = telling[language];
  return isDense(text)
    ? text.replace(new RegExp(`^(?:${alternatives(`${also}|${please}`)})+`, 'u'), '')
    : text;
}

/** `Risiken bitte in einer eigenen`: the noun ends where words lead on to the part. */
function beforePreposition(text: string, language: Language): string {
  if (isDense(text)) return text;
  const trimmed = text.trimStart();
  const stop = findMentions(trimmed, language).mentions.find(
    (mention) => mention.start > 2 && isGrammar(mention, 'in', 'lead') && !isGrammar(mention, 'of', 'for'),
  );
  return trimmed.slice(0, stop?.start);
}
