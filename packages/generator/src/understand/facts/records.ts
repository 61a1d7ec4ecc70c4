import { readColumn } from '../columns/columns.js';
import { columnNotes } from '../lexicon/columnNotes.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { asking } from '../lexicon/asking.js';
import { begins, endsWith, isOnly } from '../pieces/saidWords.js';
import { splitItems, type Span } from '../lists/lists.js';
import type { ColumnWish } from '../Meaning.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';

/** Records and what is kept about each of them, with where that is said. */
export interface KeptRecords extends Span {
  /** What they are called. */
  readonly noun: string;
  readonly columns: readonly ColumnWish[];
  /** Where the columns are named. */
  readonly fields: Span;
  /** Whether they begin the sentence, as a list besides does: `Volunteers: each with a task and a phone`. */
  readonly isApart: boolean;
}

const longestColumn = 40;
const fewest = 2;

/** `Each ticket has a client, a priority and an owner`, `生徒ごとに名前、点数を記録`; null for any other sentence. */
export function recordsIn(prompt: string, clause: Span, language: Language): KeptRecords | null {
  const text = prompt.slice(clause.start, clause.end);
  // What the prompt begins with names the page.
  if (prompt.slice(0, clause.start).trim() === '') return null;
  const match = patterns(text, language)
    .map((pattern) => pattern.exec(text))
    .find((found) => found?.groups);
  if (!match?.groups) return null;
  const { kept = '' } = match.groups;
  const said = match.groups['noun'] ?? '';
  // Each card is one of the records that are spoken of.
  const isRow = isOnly(said, telling[language].row);
  const noun = isRow ? '' : said;
  // `A checklist for each day: snack, homework` names no records.
  if (isPeriod(noun, language) || isPartAsked(noun, language) || begins(noun, asking[language].ask))
    return null;
  const start = clause.start + match[0].lastIndexOf(kept);
  const fields = { start, end: start + kept.length };
  const columns = columnsOf(prompt, fields, language);
  // `Columns: New, In progress, Done` names the lanes of a board.
  const isKnown = ({ attribute, entity, options }: ColumnWish) =>
    attribute !== undefined || entity !== undefined || options.length > 0;
  const fewestKnown = isDense(text) ? 1 : ((columns?.length ?? 0) + 1) / 2;
  const isLoose = noun === '' || match.groups['topic'] !== undefined;
  if (isLoose && !isRow && columns && columns.filter(isKnown).length < fewestKnown) return null;
  if (isLoose && !isRow && areStates(prompt, fields, language)) return null;
  return (
    columns && {
      noun: noun.trim(),
      columns,
      fields,
      isApart: noun !== '' && !isDense(text) && match[0].trimStart().startsWith(noun),
      ...clause,
    }
  );
}

/** `Columns To do, In progress, Done`: most of them are states that something can be in. */
function areStates(prompt: string, span: Span, language: Language): boolean {
  const items = splitItems(prompt, span, language);
  const states = items.filter(({ text }) =>
    findMentions(text, language).mentions.some(
      (mention) =>
        mention.start === 0 && mention.end === text.length && senseOf(mention, 'option') !== undefined,
    ),
  );
  return states.length > 1 && states.length * 2 >= items.length;
}

const isPeriod = (noun: string, language: Language): boolean =>
  findMentions(noun.trim(), language).mentions.some(
    (mention) => mention.end === noun.trim().length && senseOf(mention, 'unit') !== undefined,
  );

/** `Bitte ein Board mit …` asks for a part, whatever follows. */
function isPartAsked(noun: string, language: Language): boolean {
  // `Bitte eine Übersicht mit …`: a page, and no records.
  if (endsWith(noun.trim(), pieceWords[language].page)) return true;
  const { mentions } = findMentions(noun.trim(), language);
  const [first] = mentions;
  // `Board with Open, Resolved`: its lanes, and nothing that is kept of boards.
  const isPart =
    first?.start === 0 && first.end === noun.trim().length && senseOf(first, 'part')?.id === 'board';
  if (isPart) return true;
  return (
    mentions[0]?.start === 0 &&
    isGrammar(mentions[0], 'lead', 'article') &&
    mentions.some((mention) => senseOf(mention, 'part') !== undefined)
  );
}

/** What a list names as columns; null where an entry is none. */
export function columnsOf(prompt: string, span: Span, language: Language): ColumnWish[] | null {
  const columns = splitItems(prompt, span, language)
    .map(({ text, options }) => readColumn(withoutLast(text, language), language, options))
    .filter(({ label }) => label !== '' && !isDenial(label, language));
  const areColumns = columns.every(({ label }) => label.length <= longestColumn && !/\d{2}|^\d/u.test(label));
  return areColumns && columns.length >= fewest ? columns : null;
}

/** `done or not`, `paid yes or no`; a single letter can be a column. */
function isDenial(label: string, language: Language): boolean {
  const noes = columnNotes[language].yesNo.split('|').map((pair) => pair.split('/')[1]!);
  const words = [...lexicons[language].grammar.not.split('|'), ...noes.filter(({ length }) => length > 1)];
  return words.includes(label.toLowerCase());
}

/** `and the note too`. */
function withoutLast(text: string, language: Language): string {
  const { also, please } = telling[language];
  return text.replace(new RegExp(String.raw`\s+(?:${alternatives(`${also}|${please}`)})$`, 'iu'), '');
}

// The words come from our own lexicon and hold letters and marks only.
function patterns(text: string, language: Language): readonly RegExp[] {
  return isDense(text) ? densePatterns(language) : spacedPatterns(language);
}

function spacedPatterns(language: Language): readonly RegExp[] {
  const { each, keeps, listed, fields, also } = telling[language];
  const noun = String.raw`(?<noun>\p{L}[\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2}?)`;
  const before = alternatives(`${lexicons[language].grammar.and}|${also}`);
  const lead = String.raw`^\s*(?:(?:${before})\s+)?`;
  const all = alternatives(each);
  const kept = String.raw`\s*(?<kept>[^:]+)$`;
  return [
    String.raw`${lead}(?:${all})\s+${noun}(?:\s*:|\s*,?\s+(?:${alternatives(keeps)})(?=\s))${kept}`,
    // `I want stats per player: games, points`
    String.raw`^[^:,]*\s(?:${all})\s+${noun}\s*:${kept}`,
    // `columns invoice no, client, amount`: the records are those of the page.
    String.raw`${lead}(?:${alternatives(fields)})\s*[:\s]${kept}`,
    // `Members with name, rank. Trainings with date, trainer`
    String.raw`${lead}${noun}\s+(?:${alternatives(lexicons[language].grammar.with)})(?=\s)${kept}`,
    String.raw`${lead}${noun}\s*[:,]?\s+(?:(?:${all})\s+(?:${alternatives(keeps)})|${alternatives(listed)})(?=\s)${kept}`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}

function densePatterns(language: Language): readonly RegExp[] {
  const { each, keeps, keepsLead, fields, are } = telling[language];
  const ofEach =
    language === 'ja'
      ? `^\\s*(?<noun>[^、]{1,8}?)(?:${alternatives(each)})、?(?<kept>.+?)(?=(?:${alternatives(keeps)})|$)`
      : `^\\s*(?:${alternatives(each)})(?<noun>[^，、]{1,6}?)(?:${alternatives(keepsLead)})?(?:${alternatives(keeps)})(?<kept>.+)$`;
  // 項目は患者名、予約日です: the records are those of the page.
  const named = `^\\s*(?<noun>)(?:${alternatives(fields)})(?:${alternatives(are)}|:)(?<kept>.+?)(?:です)?$`;
  // 酒店要记录名称、城市
  const told = '^\\s*(?<noun>[^，、是有]{1,6}?)(?:要|需要|应该|都要)(?:记录|填写|包含|包括)(?<kept>.+、.+)$';
  // 選手は氏名、背番号、学年を表で
  const topic =
    '^\\s*(?<noun>[^、は]{1,8}?)(?<topic>は)(?<kept>[^、]+(?:、[^、]+){2,}?)(?:を(?:表|一覧|リスト)(?:で|に|として)[^、]*|です)?$';
  // 品名、数量、有効期限を表で
  const shown =
    '^\\s*(?<noun>)(?<kept>[^、は]+(?:、[^、は]+){2,}?)を(?:表|一覧|リスト)(?:で|に|として)[^、]*$';
  const own = language === 'zh' ? [told] : [topic, shown];
  return [ofEach, named, ...own].map((pattern) => new RegExp(pattern, 'u'));
}
