import type { DataTable } from '@vitrine/runtime';
import type { Column, Dataset, Issue, Row } from '@vitrine/schema';
import { layOut } from '../assemble/layOut.js';
import { createNames } from '../assemble/names.js';
import { dataEmpty } from '../issues/messages.js';
import type { Receipt } from '../types.js';
import { lastPeriods } from '../understand/dates/lastPeriods.js';
import { totalRows } from '../understand/tables/totalRows.js';
import type { Language } from '../understand/lexicon/index.js';
import { fold } from '../understand/words/fold.js';
import { detectLanguage } from '../understand/words/language.js';
import { recordKey } from '../understand/tables/recordKey.js';
import { isIdentity, readable } from '../understand/tables/columnNames.js';
import { profileData, type ColumnProfile, type TableProfile } from '../understand/tables/profileData.js';
import { headingOf } from '../understand/words/words.js';
import type { Outline } from './Outline.js';
import { columnsOf, prepareTable, type PreparedTable } from './prepareTable.js';
import { planParts } from './answers/planParts.js';
import { planQuestions } from './answers/planQuestions.js';
import { planOverview } from './overview/planOverview.js';
import { withoutAsking } from '../understand/question/lexicon/askingWords.js';
import type { Note } from '../understand/question/Question.js';
import { askedTable } from '../understand/question/AskedTable.js';
import { unreadWords } from '../understand/question/readQuestion.js';
import { asLabel } from '../understand/columns/columns.js';
import { readMeaning } from '../understand/readMeaning.js';

/** A question of which no word is strange, and that asks for nothing of the table all the same. */
const notUnderstood: Note = {
  kind: 'missing',
  text: 'what is asked for was not understood, and an overview is shown',
  from: 'the prompt',
};

/** Rows and bytes of JSON that a document may hold over all its datasets. */
const inlineRows = 5000;
const inlineBytes = 1_000_000;

/** An outline over tables, with the rows that are too many for the document. */
export interface DataPlan {
  readonly outline: Outline;
  readonly issues: readonly Issue[];
  readonly data: readonly DataTable[];
}

/** A page over tables: every number on it is a query over their rows. */
export function planData(
  prompt: string,
  tables: readonly DataTable[],
  now: number,
  locale?: string,
): DataPlan {
  const name = createNames();
  const issues: Issue[] = [];
  const keyed = tables
    .filter((table) => {
      const isEmpty = columnsOf(table).length === 0;
      if (isEmpty) issues.push(dataEmpty(table.label ?? table.name));
      return !isEmpty;
    })
    .map((table) => {
      const label = table.label ?? table.name;
      const prepared = prepareTable(table);
      const profile = profileData(prepared.columns, prepared.rows);
      const title = headingOf(label);
      return {
        ...prepared,
        label,
        title,
        dataset: name(table.name),
        profile,
        columns: withPlainNumbers(prepared, profile, title),
      };
    });

  const data: DataTable[] = [];
  let rowsLeft = inlineRows;
  let bytesLeft = inlineBytes;
  const datasets = keyed.map(({ dataset, title, label, key, columns, rows }): Dataset => {
    const bytes = rows.length > rowsLeft ? Infinity : JSON.stringify(rows).length;
    const common = { name: dataset, title, origin: 'imported' as const, key, columns: [...columns] };
    if (rows.length <= rowsLeft && bytes <= bytesLeft) {
      rowsLeft -= rows.length;
      bytesLeft -= bytes;
      return { ...common, rows: rows as Row[] };
    }
    data.push({ name: dataset, columns, rows, label });
    return { ...common, source: { name: `upload:${dataset}`, label } };
  });

  const headers = keyed.flatMap(({ columns }) => columns.map(({ label, key }) => label ?? key)).join(', ');
  const ofFile = detectLanguage(headers, undefined);
  // Words that several languages share are taken to be of the file's.
  const meaning = readMeaning(prompt, now, locale ?? ofFile);
  const spoken = sister(prompt, meaning.language, ofFile);
  // Without a question the page speaks as the host wishes, else as the headings of the columns do.
  const language = prompt.trim() === '' ? (locale ? detectLanguage('', locale) : ofFile) : spoken;
  const parts = keyed.map(({ dataset, title, profile, rows, figure }) => {
    const { time } = profile;
    const periods = time && lastPeriods(rows as Row[], time.column.key, time.unit, now, language);
    const table = {
      dataset,
      title,
      profile,
      periods,
      language,
      rows: rows as Row[],
      figure,
      record: figure ? keyOfWide(profile) : recordKey(profile.columns, rows as Row[]),
      totals: totalRows(profile, rows as Row[]),
    };
    if (prompt.trim() === '') return { ...planOverview(table, name), isOrder: false };
    const ordered = planParts(meaning, table, now, spoken, name);
    const answers = ordered ?? planQuestions(prompt, table, now, spoken, name);
    if (answers) return { ...answers, isOrder: ordered !== null };
    const overview = planOverview(table, name);
    const ignored = unreadWords(prompt, askedTable(table, now), spoken);
    const unread = ignored.length === 0 && /[?？]\s*$/u.test(prompt) ? [notUnderstood] : ignored;
    return { ...overview, receipts: [...overview.receipts, ...unread], isOrder: false };
  });
  const receipts: Receipt[] = keyed.flatMap(({ dataset, label, rows, columns, receipts: made }) => [
    { kind: 'known', text: `${rows.length} rows and ${columns.length} columns in ${dataset}`, from: label },
    ...made,
  ]);
  // An order for parts names them, not the page; a question is its own heading where all of it is answered.
  const isOrder = parts.some((part) => part.isOrder || promisesTooMuch(prompt, part));
  const heading =
    (isOrder ? null : headingFor(prompt, meaning.title)) ?? keyed.map(({ title }) => title).join(', ');
  return {
    outline: {
      title: heading.slice(0, 256),
      ...((prompt.trim() !== '' || language !== 'en') && { locale: language }),
      ...currencyOf(keyed.flatMap(({ columns }) => columns)),
      datasets: [...datasets, ...parts.flatMap((part) => ('views' in part && part.views) || [])],
      nodes: layOut(parts.flatMap(({ nodes }) => nodes)),
      receipts: [...receipts, ...parts.flatMap((part) => part.receipts)],
    },
    issues,
    data,
  };
}

/** What numbers the rows of a file whose columns of months became rows: a donor stands in each of them. */
const keyOfWide = ({ columns, rowCount }: TableProfile): ColumnProfile | null =>
  columns.find(
    ({ role, type, label, key, filled, distinct }) =>
      (role === 'identity' || (type === 'text' && isIdentity(readable({ label, key })))) &&
      filled === rowCount &&
      distinct < rowCount,
  ) ?? null;

/** Numbers that only name a row, such as the order of `Orders`, are written without separators. */
function withPlainNumbers({ columns }: PreparedTable, profile: TableProfile, title: string): Column[] {
  return columns.map((column, index) => {
    const found = profile.columns.find(({ key }) => key === column.key);
    const isOfRow = found?.distinct === profile.rowCount && fold(title).includes(fold(found.label));
    const isName = found?.role === 'identity' || (index === 0 && isOfRow);
    return isName && column.type === 'number' && column.format === undefined
      ? { ...column, format: 'text' }
      : column;
  });
}

/** Whether a question was read only in part, so that its words would promise what the page does not show. */
const promisesTooMuch = (prompt: string, { receipts }: { readonly receipts: readonly Receipt[] }): boolean =>
  /[?？]\s*$/u.test(prompt) && receipts.some(({ kind, from }) => kind === 'missing' && from === 'the prompt');

/** Letters that only one of two languages has which share most words. */
const ownLetters: Partial<Record<Language, RegExp>> = { es: /[ñ¿¡]|ción\b/iu, pt: /[ãõç]|[âêô]/iu };

/** Spanish and Portuguese questions may have the same words: then the file's headings tell. */
function sister(prompt: string, language: Language, ofFile: Language): Language {
  const isShared = language !== ofFile && ownLetters[language] && ownLetters[ofFile];
  return isShared && !ownLetters[language]!.test(prompt) ? ofFile : language;
}

/** The currency of the page, where all money of the tables is in one. */
function currencyOf(columns: readonly Column[]): { currency?: string } {
  const codes = columns.flatMap(({ format }) => (typeof format === 'object' && format.currency) || []);
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? { currency: first } : {};
}

const longestHeading = 80;

/** A short question is its own heading; of a longer text what it is about. */
function headingFor(prompt: string, title: string): string | null {
  const question = withoutAsking(prompt);
  if (question === '') return null;
  return question.length <= longestHeading && !/[\n。?？;；]|\.(?!\d)/u.test(question)
    ? asLabel(question)
    : title;
}
