import type { Column, Condition } from '@vitrine/schema';
import { columnsOfOpposite } from '../../understand/question/lexicon/opposites.js';
import { fold } from '../../understand/words/fold.js';
import { groupColumn, isCategory, isDate, isNumber } from '../build/showsOf.js';
import { lexicons } from '../lexicon/lexicons.js';
import { plain, plainWords } from '../text/words/plain.js';
import { isSameWord } from '../text/words/sameWord.js';
import { idleBeside, means, orderOf, type Word } from '../text/words/Word.js';
import { findColumns } from './findColumn.js';
import { numberOf } from './numberOf.js';
import { inCurrent } from './periods.js';
import { readDate } from './readDate.js';

/** The rows that conditions are about. */
export interface Rows {
  readonly columns: readonly Column[];
  readonly valuesOf: (column: Column) => readonly string[];
  /** Words that name the rows themselves: `deals`. */
  readonly names: readonly string[];
  /** The number that is meant where none is named. */
  readonly main?: string;
}

const comparators: readonly (readonly [string, Condition['op'], Condition['op']])[] = [
  ['atLeast', 'gte', 'lt'],
  ['atMost', 'lte', 'gt'],
  ['more', 'gt', 'lte'],
  ['less', 'lt', 'gte'],
];

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

class Reader {
  readonly left: Set<Word>;
  readonly conditions: Condition[] = [];

  constructor(
    readonly words: readonly Word[],
    readonly rows: Rows,
    readonly isNegated: boolean,
  ) {
    this.left = new Set(words);
  }

  find(...senses: readonly string[]): Word | undefined {
    return this.words.find((word) => this.left.has(word) && means(word, ...senses));
  }

  use(...words: readonly (Word | undefined)[]): void {
    for (const word of words) if (word) this.left.delete(word);
  }

  /** The column that the words still left name, if it suits. */
  column(suits: (column: Column) => boolean): Column | undefined {
    const named = findColumns([...this.left], this.rows.columns).find(
      ({ column, share }) => suits(column) && share > 0.3,
    );
    if (named) this.use(...named.used);
    return named?.column;
  }

  /** `due this week`: a word may be a part of what the column is called. */
  useStem({ key, label = key }: Column): void {
    const own = plainWords(label);
    const isStem = ({ plain }: Word): boolean =>
      plain.length >= 3 && own.some((part) => part.startsWith(plain));
    this.use(...[...this.left].filter(isStem));
  }

  add(condition: Condition): void {
    this.conditions.push(condition);
  }
}

/** The words that say a text, most words first. */
function wordsOf(text: string, words: readonly Word[]): Word[] | null {
  const wanted = plainWords(text);
  if (wanted.length === 0) return null;
  const name = words.find((word) => word.isName && plainWords(word.plain).join(' ') === wanted.join(' '));
  if (name) return [name];
  const found = wanted.map((part) =>
    words.find((word) => plainWords(word.plain).some((own) => isSameWord(own, part))),
  );
  return found.every((word) => word !== undefined) ? [...new Set(found)] : null;
}

function readTime(reader: Reader): void {
  if (readCurrent(reader)) return;
  const lead = reader.find('past', 'coming');
  const unit = units.find((name) => reader.find(name));
  if (!lead || !unit) return;
  const unitWord = reader.find(unit);
  const number = reader.words.find((word) => reader.left.has(word) && numberOf(word) !== null);
  const date = reader.rows.columns.find(isDate);
  if (!date) return;
  reader.use(lead, unitWord, number);
  const own = reader.column(isDate) ?? date;
  const count = (number && numberOf(number)?.value) ?? 1;
  const value = unit === 'quarter' ? { count: count * 3, unit: 'month' as const } : { count, unit };
  reader.useStem(own);
  reader.add({ key: own.key, op: means(lead, 'past') ? 'inLast' : 'inNext', value });
}

/** `this quarter`, `today`: the period that the page is opened in. */
function readCurrent(reader: Reader): boolean {
  const lead = reader.find('thisPeriod');
  const today = reader.find('today');
  const unit = today ? 'day' : lead && units.find((name) => reader.find(name));
  const date = reader.rows.columns.find(isDate);
  if (!unit || !date) return false;
  reader.use(today, today ? undefined : lead, today ? undefined : reader.find(unit));
  const own = reader.column(isDate) ?? date;
  reader.useStem(own);
  reader.add(inCurrent(own.key, unit));
  return true;
}

function readDates(reader: Reader): void {
  for (const word of reader.words) {
    const date = readDate(word);
    if (date === null || !reader.left.has(word)) continue;
    const since = reader.find('since', 'more', 'atLeast', 'at:after');
    const until = since ? undefined : reader.find('until', 'less', 'atMost', 'at:before');
    reader.use(word, since, until);
    const column = reader.column(isDate) ?? reader.rows.columns.find(isDate);
    if (!column) continue;
    const first = word.first ?? date;
    if (!since && !until && first !== date)
      reader.add({ key: column.key, op: 'between', value: [first, date] });
    else
      reader.add({
        key: column.key,
        op: since ? 'gte' : until ? 'lte' : 'eq',
        value: since ? first : date,
      });
  }
}

function readNumbers(reader: Reader): void {
  const numbers = reader.words.filter((word) => reader.left.has(word) && numberOf(word) !== null);
  const [first, second] = numbers;
  const between = reader.find('between');
  const found = comparators.find(([sense]) => reader.find(sense));
  if (!first || (!between && !found)) return;
  const lead = between ?? reader.find(found![0]);
  reader.use(lead, first);
  const named = reader.column(isNumber);
  const numeric = reader.rows.columns.filter(isNumber);
  const column =
    named ??
    numeric.find(({ key }) => key === reader.rows.main) ??
    (numeric.length === 1 ? numeric[0] : onlyMoney(numeric));
  if (!column) return;
  const low = numberOf(first)!.value;
  if (between && second) {
    reader.use(second);
    return reader.add({ key: column.key, op: 'between', value: [low, numberOf(second)!.value] });
  }
  reader.add({ key: column.key, op: found![reader.isNegated ? 2 : 1], value: low });
}

/** The one column of amounts of money; none when there are several. */
export function onlyMoney(columns: readonly Column[]): Column | undefined {
  const money = columns.filter(
    ({ format }) => (typeof format === 'object' ? format.style : format) === 'currency',
  );
  return money.length === 1 ? money[0] : undefined;
}

/** `Avon` for `Avon Ltd`: a word that only one value of the column has, and that means nothing else. */
function partOf(value: string, column: Column, { left, rows }: Reader): Word[] | null {
  const has = (text: string, word: Word): boolean => plainWords(text).includes(word.plain);
  const word = [...left].find(
    (one) => has(value, one) && one.plain.length > 2 && one.senses.every((sense) => sense === one.plain),
  );
  const isOnly = word && rows.valuesOf(column).filter((other) => has(other, word)).length === 1;
  return isOnly && isCategory(column) ? [word] : null;
}

const labelOf = (value: string, { options = [] }: Column): string =>
  options.find((option) => option.value === value)?.label ?? '';

function readValues(reader: Reader): void {
  const isText = ({ type = 'text' }: Column): boolean =>
    type === 'text' || type === 'select' || type === 'person' || type === 'multiselect';
  const columns = reader.rows.columns
    .filter(isText)
    .toSorted((a, b) => Number(isCategory(b)) - Number(isCategory(a)));
  for (const column of columns) {
    const found: string[] = [];
    for (const value of reader.rows.valuesOf(column).toSorted((a, b) => b.length - a.length)) {
      const used =
        wordsOf(value, [...reader.left]) ??
        wordsOf(labelOf(value, column), [...reader.left]) ??
        partOf(value, column, reader);
      const isShort = plainWords(value).length <= 1 && !isCategory(column);
      if (!used || (isShort && !used.some(({ isName }) => isName))) continue;
      reader.use(...used);
      found.push(value);
    }
    if (found.length === 0) continue;
    const [named] = findColumns([...reader.left], [column]);
    if (named) reader.use(...named.used);
    const not = reader.find('not');
    reader.use(not);
    const isNot = reader.isNegated !== (not !== undefined);
    if (found.length === 1) reader.add({ key: column.key, op: isNot ? 'ne' : 'eq', value: found[0]! });
    else reader.add({ key: column.key, op: isNot ? 'notIn' : 'in', value: found.toReversed() });
  }
}

/** `unpaid ones`, `only the paid ones`: columns of yes and no by their name or its contrary. */
function readFlags(reader: Reader): void {
  for (const column of reader.rows.columns) {
    if (column.type !== 'boolean') continue;
    const label = plainWords(column.label ?? column.key).join(' ');
    const isContrary = (word: Word): boolean =>
      columnsOfOpposite(fold(word.text)).includes(label) ||
      (word.plain.length > 5 && word.plain === `un${label}`);
    const no = reader.words.find((word) => reader.left.has(word) && isContrary(word));
    const [named] = no ? [] : findColumns([...reader.left], [column]);
    if (!no && named?.share !== 1) continue;
    const not = reader.find('not');
    reader.use(no, not, ...(named?.used ?? []));
    const isNo = ((no !== undefined) !== (not !== undefined)) !== reader.isNegated;
    reader.add({ key: column.key, op: isNo ? 'ne' : 'eq', value: true });
  }
}

/** `open ones`: the rows whose state is none of those that end something. */
function readOpen(reader: Reader): void {
  const word = reader.find('open');
  const column = word && groupColumn(reader.rows.columns);
  const ended = (column?.options ?? []).flatMap(({ value }) => (endings.has(plain(value)) ? [value] : []));
  if (!word || !column || ended.length === 0) return;
  const not = reader.find('not');
  reader.use(word, not);
  const isNot = reader.isNegated !== (not !== undefined);
  if (ended.length === 1) reader.add({ key: column.key, op: isNot ? 'eq' : 'ne', value: ended[0]! });
  else reader.add({ key: column.key, op: isNot ? 'in' : 'notIn', value: ended });
}

/** `finished ones`: the choices that say so in other words. */
function readFinished(reader: Reader): void {
  const word = reader.find('finished');
  const column = word && groupColumn(reader.rows.columns);
  const ended = (column?.options ?? []).flatMap(({ value }) => (finishings.has(plain(value)) ? [value] : []));
  const [only, ...others] = ended;
  if (!column || only === undefined || others.length > 0) return;
  const not = reader.find('not');
  reader.use(word, not);
  const isNot = reader.isNegated !== (not !== undefined);
  reader.add({ key: column.key, op: isNot ? 'ne' : 'eq', value: only });
}

/** `overdue ones`: their day is past and they are not ended. */
function readOverdue(reader: Reader): void {
  const word = reader.find('overdue');
  const days = reader.rows.columns.filter(isDate);
  const due = days.find(({ key, label = key }) => plainWords(label).some((part) => dueWords.has(part)));
  const day = due ?? days.at(-1);
  if (!word || !day) return;
  reader.use(word);
  if (reader.isNegated) return reader.add({ key: day.key, op: 'gte', value: { formula: 'today()' } });
  reader.add({ key: day.key, op: 'lt', value: { formula: 'today()' } });
  const state = groupColumn(reader.rows.columns);
  const ended = (state?.options ?? []).flatMap(({ value }) => (endings.has(plain(value)) ? [value] : []));
  if (state && ended.length > 0) reader.add({ key: state.key, op: 'notIn', value: ended });
}

const dueWords: ReadonlySet<string> = new Set(
  lexicons.flatMap(({ phrases }) => phrases['dueWord'] ?? []).flatMap(plainWords),
);

const inAllLanguages = (sense: string): ReadonlySet<string> =>
  new Set(lexicons.flatMap(({ phrases }) => phrases[sense] ?? []).map(plain));

/** Names of states after which nothing is to be done. */
const endings = inAllLanguages('ended');
/** Of these the ones that only say that it is done. */
const finishings = inAllLanguages('finished');

function readEmpty(reader: Reader): void {
  const empty = reader.find('empty') ?? reader.find('do:exclude');
  const column = empty && reader.column((column) => means(empty, 'empty') || !isNumber(column));
  if (!empty || !column) return;
  reader.use(empty);
  const not = reader.find('not');
  reader.use(not);
  reader.add({ key: column.key, op: (not !== undefined) === reader.isNegated ? 'isNull' : 'notNull' });
}

function readContains(reader: Reader): void {
  const contains = reader.find('contains');
  const text = contains && reader.words.find(({ isQuoted }) => isQuoted);
  if (!contains || !text) return;
  reader.use(contains, text);
  const column =
    reader.column(() => true) ?? reader.rows.columns.find(({ type = 'text' }) => type === 'text');
  if (column) reader.add({ key: column.key, op: 'contains', value: text.text });
}

const saysNothing = idleBeside('widget', 'it', 'row', 'and', 'filterNoun', 'no:question', 'everywhere');
const isIdle = (word: Word): boolean => saysNothing(word) || orderOf(word) !== undefined;

/**
 * The conditions that words state, every word accounted for; null when one is not or there is none.
 *
 * @param isNegated The rows that the words describe are those that go.
 */
export function readConditions(words: readonly Word[], rows: Rows, isNegated: boolean): Condition[] | null {
  const reader = new Reader(words, rows, isNegated);
  readContains(reader);
  readEmpty(reader);
  readTime(reader);
  readDates(reader);
  readNumbers(reader);
  readValues(reader);
  readFlags(reader);
  readFinished(reader);
  readOpen(reader);
  readOverdue(reader);
  for (const word of reader.left) {
    const isName = plainWords(word.plain).every((part) => rows.names.some((name) => isSameWord(part, name)));
    if (isIdle(word) || isName) reader.left.delete(word);
  }
  return reader.conditions.length > 0 && reader.left.size === 0 ? reader.conditions : null;
}
