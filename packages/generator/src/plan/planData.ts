import { withRowKeys } from '@vitrine/runtime/data';
import type { DataTable } from '@vitrine/runtime';
import type { Column, Dataset, Issue, Row } from '@vitrine/schema';
import { createNames } from '../assemble/names.js';
import { dataEmpty } from '../issues/messages.js';
import type { Receipt } from '../types.js';
import { lastPeriods } from '../understand/lastPeriods.js';
import { totalRows } from '../understand/totalRows.js';
import { detectLanguage } from '../understand/language.js';
import { readPeriods } from '../understand/readPeriods.js';
import { profileData } from '../understand/profileData.js';
import { headingOf, labelOf } from '../understand/words.js';
import type { Outline } from './Outline.js';
import { planQuestions } from './planQuestions.js';
import { planOverview } from './planOverview.js';
import { asLabel } from '../understand/columns.js';
import { readMeaning } from '../understand/readMeaning.js';

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
      return {
        label,
        title: headingOf(label),
        dataset: name(table.name),
        ...readKeyed(table),
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

  const meaning = readMeaning(prompt, now, locale);
  const headers = keyed.flatMap(({ columns }) => columns.map(({ label, key }) => label ?? key)).join(', ');
  // Without a question the page speaks as the host wishes, else as the headings of the columns do.
  const language = prompt.trim() === '' ? detectLanguage(locale ? '' : headers, locale) : meaning.language;
  const parts = keyed.map(({ dataset, title, columns, rows }) => {
    const profile = profileData(columns, rows);
    const { time } = profile;
    const periods = time && lastPeriods(rows as Row[], time.column.key, time.unit, now, language);
    const table = {
      dataset,
      title,
      profile,
      periods,
      language,
      rows: rows as Row[],
      totals: totalRows(profile, rows as Row[]),
    };
    const answers =
      prompt.trim() === '' ? null : planQuestions(prompt, table, rows as Row[], meaning.language, name);
    return answers ?? planOverview(table, name);
  });
  const receipts: Receipt[] = keyed.map(({ dataset, label, rows, columns }) => ({
    kind: 'known',
    text: `${rows.length} rows and ${columns.length} columns in ${dataset}`,
    from: label,
  }));
  const heading = headingFor(prompt, meaning.title) ?? keyed.map(({ title }) => title).join(', ');
  return {
    outline: {
      title: heading.slice(0, 256),
      ...((prompt.trim() !== '' || language !== 'en') && { locale: language }),
      ...currencyOf(keyed.flatMap(({ columns }) => columns)),
      datasets,
      nodes: parts.flatMap(({ nodes }) => nodes),
      receipts: [...receipts, ...parts.flatMap((part) => part.receipts)],
    },
    issues,
    data,
  };
}

/** The currency of the page, where all money of the tables is in one. */
function currencyOf(columns: readonly Column[]): { currency?: string } {
  const codes = columns.flatMap(({ format }) => (typeof format === 'object' && format.currency) || []);
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? { currency: first } : {};
}

/** Rows with keys, and days where months were written as texts. */
function readKeyed(table: DataTable) {
  const { key, rows } = withRowKeys(table);
  return { key, ...readPeriods(columnsOf(table), rows as Row[]) };
}

const longestHeading = 80;

/** A short question is its own heading; of a longer text what it is about. */
function headingFor(prompt: string, title: string): string | null {
  const question = prompt.trim().replace(/[\s?？!.。]+$/u, '');
  if (question === '') return null;
  return question.length <= longestHeading && !/[\n.。?？;；]/u.test(question) ? asLabel(question) : title;
}

/** The table's columns with headings for people; without any, one for each key of its first rows. */
function columnsOf({ columns, rows }: DataTable): Column[] {
  const keys = new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)));
  const given: readonly Column[] = columns ?? [...keys].map((key) => ({ key }));
  return given.map((column) => ({ ...column, label: labelOf(column.label ?? column.key) }));
}
