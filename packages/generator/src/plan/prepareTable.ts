import type { DataTable } from '@vitrine/runtime';
import { cellOf } from '@vitrine/runtime/internal';
import { columnByName } from './PlannedColumn.js';
import { withRowKeys } from '@vitrine/runtime/data';
import type { Cell, Column, Row } from '@vitrine/schema';
import type { Receipt } from '../types.js';
import { periodOf } from '../understand/tables/profileData.js';
import { readPeriods } from '../understand/dates/readPeriods.js';
import { splitResults } from '../understand/tables/matches.js';
import { fillMerged } from '../understand/tables/mergedCells.js';
import { respell } from '../understand/tables/spellings.js';
import { findTotalRows } from '../understand/tables/totalRow.js';
import { repeatedRows } from '../understand/tables/repeatedRows.js';
import { readPositions } from '../understand/tables/hierarchy.js';
import { longTable } from '../understand/tables/wideTable.js';
import { headingsFor } from '../understand/words/headings.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { detectLanguage } from '../understand/words/language.js';
import { headingOf } from '../understand/words/words.js';

/** A table as a page can work with it. */
export interface PreparedTable {
  readonly key: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The column of the one number that each row is of, where rows are nothing to count. */
  readonly figure: string | null;
  /** What was made of the file. */
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}

/**
 * Makes a table of what people export:
 *
 *   1 positions above others, by codes such as 1 and 1.2, become a column
 *   2 rows that add up the others, and such without values, are left out
 *   3 gaps of merged cells in the first column are filled
 *   4 kinds that are written in several ways are written in one
 *   5 columns of years or months become rows
 *   6 months and quarters that are texts become days
 *   7 results of matches in one cell become the goals of both sides
 *   8 days that stand for months, quarters or years are written as those
 */
export function prepareTable(table: DataTable): PreparedTable {
  const label = table.label ?? table.name;
  const receipts: Omit<Receipt, 'node'>[] = [];
  const found = columnsOf(table);
  const language = detectLanguage(found.map((column) => column.label).join(', '), undefined);
  const isUnfilled = table.rows.length === 0;
  const headed = isUnfilled
    ? found.map((column) => columnByName(column.key, column.label ?? column.key, language))
    : found;
  if (isUnfilled)
    receipts.push({ kind: 'inferred', text: 'no rows yet; columns are typed by their names', from: label });
  const category = labelIn(language, 'attributes', 'category');
  const held = (table.rows as Row[]).filter((row) => headed.some(({ key }) => !isBlank(cellOf(row, key))));
  const empty = table.rows.length - held.length;
  if (empty > 0)
    receipts.push({
      kind: 'inferred',
      text: empty === 1 ? 'a row without values is left out' : `${empty} rows without values are left out`,
      from: label,
    });
  const positions = readPositions(headed, held, category);
  if (positions)
    receipts.push({
      kind: 'inferred',
      text: `${positions.left.length} rows above others add these up and are left out; ${category} is the topmost`,
      from: `column ${positions.label}`,
    });
  const given = positions?.columns ?? headed;
  const listed = positions?.rows ?? held;
  const totals = findTotalRows(given, listed as Row[]);
  const places = new Set(totals.map(({ index }) => index));
  const details = places.size > 0 ? listed.filter((_, index) => !places.has(index)) : listed;
  if (totals.length > 0)
    receipts.push({
      kind: 'inferred',
      text: describeTotals(totals.map((total) => total.label)),
      from: label,
    });
  const repeated = repeatedRows(details as Row[]);
  if (repeated > 0)
    receipts.push({
      kind: 'inferred',
      text:
        repeated === 1
          ? 'a row is the same as one before in every column, and counts again'
          : `${repeated} rows are the same as one before in every column, and count again`,
      from: label,
    });
  const merged = fillMerged(given, details as Row[]);
  const filled = merged?.rows ?? details;
  if (merged)
    receipts.push({
      kind: 'inferred',
      text: `empty cells of ${merged.label} are taken for the value above them`,
      from: `column ${merged.label}`,
    });
  const spelled = respell(given, filled as Row[]);
  for (const { label: heading, values } of spelled?.found ?? [])
    receipts.push({
      kind: 'inferred',
      text: `${named(values)} of ${heading} are one`,
      from: `column ${heading}`,
    });
  const alike = spelled?.columns ?? given;
  const rows = spelled?.rows ?? filled;
  const long = longTable(alike, rows as Row[], valueName(label), labelIn(language, 'attributes', 'amount'));
  if (long)
    receipts.push({
      kind: 'inferred',
      text: `columns ${long.headings[0]} to ${long.headings.at(-1)} are read as rows, one for each`,
      from: label,
    });
  const figure = long?.figure ?? null;
  const results = splitResults(long?.columns ?? alike, (long?.rows ?? rows) as Row[], language);
  if (results)
    receipts.push({
      kind: 'inferred',
      text: `${results.label} is read as the goals of both sides`,
      from: `column ${results.label}`,
    });
  const wide = results ?? long ?? { columns: alike, rows };
  const { key, rows: keyed } = withRowKeys({ ...table, columns: wide.columns, rows: wide.rows });
  const read = readPeriods(wide.columns, keyed as Row[]);
  const columns = read.columns.map((column) => {
    const period = column.type === 'date' && !column.format ? periodOf(column, read.rows) : null;
    return period ? { ...column, format: period } : column;
  });
  return { key, columns, rows: read.rows, figure, receipts };
}

const isBlank = (cell: Cell): boolean => cell === null || cell === '';

const mostNamed = 5;

const named = (values: readonly string[]): string =>
  values
    .slice(0, mostNamed)
    .map((value) => `"${value}"`)
    .join(', ') + (values.length > mostNamed ? ' …' : '');

function describeTotals(labels: readonly string[]): string {
  if (labels.every((label) => label === '')) return 'the last row adds up the others and is left out';
  const names = named([...new Set(labels.filter(Boolean))]);
  return labels.length === 1
    ? `the row ${names} adds up the others and is left out`
    : `the rows ${names} add up the others and are left out`;
}

const generic =
  /^(?:data|daten|datos|export|sheet|tabelle|book|file|untitled|table|download|report)[\s\d()]*$/iu;

/** What the values of a file are called: as the file is, unless it is called like any. */
function valueName(label: string): string {
  const name = headingOf(label);
  return generic.test(name) || name.length > 40 ? 'Value' : name;
}

/** The table's columns with headings for people; without any, one for each key of its first rows. */
export function columnsOf({ columns, rows }: DataTable): Column[] {
  const keys = new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)));
  const given: readonly Column[] = columns ?? [...keys].map((key) => ({ key }));
  const labels = headingsFor(given.map(({ label, key }) => label ?? key));
  return given.map((column, index) => ({ ...column, label: labels[index]! }));
}
