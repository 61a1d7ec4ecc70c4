import type { Column, Condition, Dataset, Where } from '@vitrine/schema';
import { isDate, isNumber } from '../../build/showsOf.js';
import type { Page } from '../../page/Page.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { findColumns } from '../../values/findColumn.js';
import { readConditions } from '../../values/readCondition.js';

export const operations = ['count', 'sum', 'avg', 'median', 'min', 'max'] as const;
type Operation = (typeof operations)[number];

const periods = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** What a new component shows, as far as the words say. */
export interface Subject {
  readonly dataset: string;
  readonly columns: readonly Column[];
  readonly measure?: Column;
  /** A second number, drawn beside the first. */
  readonly beside?: Column;
  readonly op?: Operation;
  readonly by?: Column;
  /** What splits each group into series: the second of `by month by status`. */
  readonly series?: Column;
  /** The period that days are grouped by. */
  readonly unit?: (typeof periods)[number];
  readonly where?: Where;
  /** Words that nothing explains. */
  readonly unexplained: readonly Word[];
  /** The words name the dataset itself. */
  readonly isNamed: boolean;
  /** How many of the words it accounts for, of all. */
  readonly share: number;
}

/** Words that say nothing of what is shown. */
export const isFiller = idleBeside('it', 'widget', 'row', 'and', 'yes');

/** The words after the one that says what by, and those after a second one. */
function afterBy(words: readonly Word[]): Word[][] {
  const start = words.findIndex((word) => means(word, 'at:by') && !means(word, 'more'));
  const found = start === -1 ? words.findIndex((word) => means(word, 'at:by')) : start;
  if (found === -1) return [];
  const rest = words.slice(found + 1);
  const end = rest.findIndex((word, index) => index > 0 && means(word, 'at:to', 'at:where'));
  const parts: Word[][] = [[]];
  for (const word of rest.slice(0, end === -1 ? rest.length : end)) {
    if (means(word, 'at:by') || (word.isAfterComma && parts.at(-1)!.length > 0)) parts.push([]);
    if (!isFiller(word)) parts.at(-1)!.push(word);
  }
  return parts.filter(({ length }) => length > 0).slice(0, 2);
}

/**
 * The datasets that can be meant, the best first.
 *
 * @param words What is asked for, without the words for the component.
 */
export function subjectsOf(words: readonly Word[], page: Page): Subject[] {
  const told = words.filter((word) => !isFiller(word) && !word.isQuoted);
  return page.datasets
    .map((dataset) => subjectIn(dataset, told, afterBy(words), page))
    .filter(({ share }) => share > 0)
    .toSorted(
      (a, b) =>
        b.share - a.share ||
        Number(b.isNamed) - Number(a.isNamed) ||
        Number(isView(a, page)) - Number(isView(b, page)),
    );
}

const isView = ({ dataset }: Subject, page: Page): boolean =>
  page.datasets.find(({ name }) => name === dataset)?.query !== undefined;

/** The column that words after `by` name, and the period where it is of days. */
function groupSaid(words: readonly Word[], columns: readonly Column[]): Pick<Subject, 'by' | 'unit'> {
  const unit = periods.find((name) => words.some((word) => means(word, name)));
  const named = findColumns(
    words,
    columns.filter((column) => !isNumber(column)),
  )[0]?.column;
  const isPeriod = unit !== undefined || words.some((word) => means(word, 'time'));
  const by = named ?? (isPeriod ? columns.find(isDate) : undefined);
  return { ...(by && { by }), ...(by && isDate(by) && unit && { unit }) };
}

function subjectIn(
  dataset: Dataset,
  told: readonly Word[],
  byParts: readonly (readonly Word[])[],
  page: Page,
): Subject {
  const columns = page.columnsOfDataset(dataset.name);
  const op = operations.find((name) => told.some((word) => means(word, name)));
  const groups = byParts.map((words) => ({ words, ...groupSaid(words, columns) })).filter(({ by }) => by);
  // Days lie along the axis, wherever they stand in the sentence.
  const along = groups.find(({ by }) => by && isDate(by)) ?? groups[0];
  const series = groups.find((group) => group !== along && group.by !== along?.by)?.by;
  const by = along?.by;
  const byWords = groups.flatMap(({ words }) => words);
  const others = told.filter((word) => !byWords.includes(word) || !by);
  const measured = findColumns(others, columns.filter(isNumber)).find(({ share }) => share >= 0.5);
  const used = new Set<Word>([
    ...others.filter((word) => names(dataset, word)),
    ...(measured?.used ?? []),
    ...(by ? byWords : []),
    ...told.filter((word) => op !== undefined && means(word, op)),
  ]);
  const named = findColumns(
    others.filter((word) => !used.has(word)),
    columns,
  );
  const beside = measured && named.find(({ column, share }) => isNumber(column) && share >= 0.5)?.column;
  for (const { used: words, share } of named) if (share >= 0.5) for (const word of words) used.add(word);
  for (const word of others)
    if (columns.some(({ type }) => type && (means(word, type) || isSameWord(word.plain, type))))
      used.add(word);
  const rest = told.filter((word) => !used.has(word));
  const conditions = rest.length > 0 ? conditionsOf(rest, dataset, columns, page) : null;
  const counted = conditions ? told.length : used.size - (op ? 0.5 : 0);
  return {
    dataset: dataset.name,
    columns,
    ...(measured && { measure: measured.column }),
    ...(beside && { beside }),
    ...(op && { op }),
    ...(by && { by }),
    ...(series && { series }),
    ...(along?.unit && { unit: along.unit }),
    ...(conditions && { where: conditions.length === 1 ? conditions[0]! : { all: conditions } }),
    isNamed: others.some((word) => names(dataset, word)),
    unexplained: conditions ? [] : rest,
    share: told.length === 0 ? 0 : Math.max(0, counted) / told.length,
  };
}

function names({ title = '', name }: Dataset, word: Word): boolean {
  const own = [...plainWords(title), ...plainWords(name)];
  const parts = plainWords(word.plain);
  return parts.length > 0 && parts.every((part) => own.some((other) => isSameWord(other, part)));
}

/** The rows that the words narrow it down to: `open deals`, `at risk`. */
function conditionsOf(
  words: readonly Word[],
  { name, title = '' }: Dataset,
  columns: readonly Column[],
  page: Page,
): Condition[] | null {
  const rows = {
    columns,
    valuesOf: ({ key }: Column) => page.valuesOf(key, name),
    names: [...plainWords(title), ...plainWords(name)],
  };
  return readConditions(words, rows, false);
}
