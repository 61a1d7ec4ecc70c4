import type { Cell, Column, Dataset, Row } from '@vitrine/schema';
import { createNames } from '../../../assemble/names.js';
import { isDate, isNumber } from '../../build/showsOf.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { plainWords } from '../../text/words/plain.js';
import { isSameWord } from '../../text/words/sameWord.js';
import { isLead, means, textOf, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import type { Context, Outcome } from '../Action.js';
import { typesNamed } from '../parts/retype.js';
import { namesRows } from '../removing/removeRows.js';
import { isFiller } from './subject.js';

/**
 * `add a deal Acme for 12k`: one row more, with its name, and the amount, day and choices that are said of it. Null where no
 * rows are named, or anything is left that no column takes.
 */
export function addRow(context: Context): Outcome | null {
  const { clause, page } = context;
  const words = clause.words.filter((word) => !isFiller(word) && !means(word, 'particle'));
  const [noun, ...rest] = words;
  // `show expenses as a pie by category` adds no expense.
  if (!noun || rest.length === 0 || partAt(clause, 'by') || typesNamed(rest, context).length > 0) return null;
  for (const thing of page.things) {
    const { kind, dataset } = thing;
    if (kind !== 'dataset' || !dataset?.rows || dataset.query || !namesRows(noun, dataset)) continue;
    const cells = cellsOf(rest, dataset, clause.sentence);
    if (!cells) continue;
    const names = createNames(dataset.rows.map((row) => String(row[dataset.key ?? 'id'])));
    const row: Row = { [dataset.key ?? 'id']: names('row'), ...cells.row };
    return {
      ops: [{ op: 'dataset.set', name: dataset.name, path: ['rows'], value: [...dataset.rows, row] }],
      said: { key: 'addedTo', params: { what: { title: cells.name, kind: 'row' }, where: thing } },
    };
  }
  return null;
}

const isNaming = (word: Word): boolean => word.isQuoted || /^[\p{Lu}\p{Lo}]/u.test(word.text);

/** What is said of a new row, by its columns. */
function cellsOf(
  words: readonly Word[],
  { columns = [] }: Dataset,
  sentence: string,
): { readonly row: Record<string, Cell>; readonly name: string } | null {
  const row: Record<string, Cell> = {};
  const called: Word[] = [];
  /** The column that the words before name, until its value is told. */
  let column: Column | undefined;
  const open = (suits: (column: Column) => boolean) =>
    columns.find((one) => suits(one) && one.formula === undefined && row[one.key] === undefined);
  for (const [at, word] of words.entries()) {
    const choice = choiceOf(word, columns);
    const amount = numberOf(word);
    const isCalling = called.at(-1) === words[at - 1] && !word.isAfterComma;
    const named = columns.find((one) => isCalledSo(one, word));
    if (choice && row[choice.key] === undefined) row[choice.key] = choice.value;
    else if (word.date !== undefined) {
      const day = open(isDate);
      if (!day) return null;
      row[day.key] = word.date;
    } else if (amount) {
      const number = open(isNumber);
      if (!number || amount.isPercent) return null;
      row[number.key] = amount.value;
    } else if (column && isText(column) && isNaming(word))
      row[column.key] = row[column.key] === undefined ? word.text : `${String(row[column.key])} ${word.text}`;
    else if (named && (called.length > 0 || !isNaming(word))) {
      column = named;
      continue;
    } else if (called.length === 0 ? isNaming(word) : isCalling) called.push(word);
    else if (!isLead(word) && !means(word, 'called')) return null;
    if (!isNaming(word)) column = undefined;
  }
  const title = columns.find(({ type = 'text' }) => type === 'text');
  const name = textOf(called, sentence);
  if (!title || name === '') return null;
  return { row: { [title.key]: name, ...row }, name };
}

const isText = ({ type = 'text' }: Column): boolean => type === 'text' || type === 'person';

/** `in stage Proposal`: what only says which column is meant. */
const isCalledSo = ({ key, label = key }: Column, word: Word): boolean =>
  plainWords(label).some((part) => isSameWord(part, word.plain));

/** The choice of a column that a word is. */
function choiceOf(
  word: Word,
  columns: readonly Column[],
): { readonly key: string; readonly value: string } | undefined {
  const said = word.text.toLocaleLowerCase();
  for (const { key, options = [] } of columns)
    for (const { value, label = value } of options)
      if (value.toLocaleLowerCase() === said || label.toLocaleLowerCase() === said) return { key, value };
  return undefined;
}
