import type { CatalogueSchema, Cell, Column, Dataset, Row } from '@vitrine/schema';
import type { Question } from './Asker.js';
import { instructions } from './instructions.js';

const mostRows = 40;

const cellSchemas: Readonly<Partial<Record<NonNullable<Column['type']>, CatalogueSchema>>> = {
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', description: 'YYYY-MM-DD' },
  datetime: { type: 'string', description: 'ISO 8601 with an offset' },
};

function cellSchema({ type, options, label }: Column): CatalogueSchema {
  const choices = options?.map(({ value }) => value);
  if (type === 'select' && choices) return { enum: choices };
  if (type === 'multiselect' && choices) return { type: 'array', maxItems: 20, items: { enum: choices } };
  return (
    cellSchemas[type ?? 'text'] ?? { type: 'string', maxLength: 500, ...(label && { description: label }) }
  );
}

const written = (columns: readonly Column[] = []): Column[] =>
  columns.filter(({ formula }) => formula === undefined);

/** Rows for datasets, typed by their columns. */
function rowsSchema(datasets: readonly Dataset[]): CatalogueSchema {
  const lists = datasets.map(({ name, title, columns }): [string, CatalogueSchema] => [
    name,
    {
      type: 'array',
      maxItems: mostRows,
      description: title,
      items: {
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: Object.fromEntries(written(columns).map((column) => [column.key, cellSchema(column)])),
      },
    },
  ]);
  return {
    type: 'object',
    additionalProperties: false,
    required: datasets.map(({ name }) => name),
    properties: Object.fromEntries(lists),
  };
}

/** Asks for sample rows of all datasets at once, so that they fit each other. */
export function rowsQuestion(
  content: Readonly<Record<string, unknown>>,
  datasets: readonly Dataset[],
): Question {
  return { name: 'sample_rows', schema: rowsSchema(datasets), system: instructions.rows(), content };
}

/** The datasets with the rows of an answer; cells that are no dates where dates should stand are left out. */
export function readRows(answer: Readonly<Record<string, unknown>>, datasets: readonly Dataset[]): Dataset[] {
  return datasets.map((dataset) => {
    const found = Object.hasOwn(answer, dataset.name) ? answer[dataset.name] : undefined;
    const rows = (Array.isArray(found) ? found : []) as readonly Readonly<Record<string, Cell>>[];
    const columns = written(dataset.columns);
    const kept = rows
      .map((row) => cellsOf(row, columns))
      .filter((cells) => cells.length > 0)
      .slice(0, mostRows);
    return {
      ...dataset,
      rows: kept.map((cells, index): Row => Object.fromEntries([...cells, [idKey, `r${index + 1}`]])),
    };
  });
}

/** The key of rows, unless a dataset names another. */
const idKey = 'id';

function cellsOf(row: Readonly<Record<string, Cell>>, columns: readonly Column[]): [string, Cell][] {
  return columns.flatMap(({ key, type }): [string, Cell][] => {
    const cell = Object.hasOwn(row, key) ? row[key] : undefined;
    const isDate = type === 'date' || type === 'datetime';
    if (cell === undefined || cell === null || (isDate && !isReadable(cell, type))) return [];
    return [[key, cell]];
  });
}

function isReadable(cell: Cell, type: 'date' | 'datetime'): boolean {
  if (typeof cell !== 'string' || Number.isNaN(Date.parse(cell))) return false;
  return type === 'date' ? /^\d{4}-\d{2}-\d{2}$/.test(cell) : /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(cell);
}
