import type { Column } from '@vitrine/schema';
import { chooseType } from '../../../plan/chooseType.js';
import { isCategory, isNumber } from '../../build/showsOf.js';
import { partAt, wordsBefore } from '../../text/clauses/readClauses.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { findColumns } from '../../values/findColumn.js';
import { numberOf } from '../../values/numberOf.js';
import { namesRows } from '../removing/removeRows.js';
import { typesNamed } from '../parts/retype.js';
import type { Context, Outcome } from '../Action.js';
import { addNode } from './addNode.js';
import { showsFor } from './showsFor.js';
import { titleOf } from './titleOf.js';

const isIdle = idleBeside('top', 'row', 'chart', 'it');

/** `the top 5 products by revenue`: a picture of the groups that come to most; null where no such groups are named. */
export function addRanking(context: Context): Outcome | null {
  const { clause, page } = context;
  const by = partAt(clause, 'by');
  const count = clause.words.flatMap((word) => numberOf(word)?.value ?? [])[0];
  if (!by || count === undefined || !clause.words.some((word) => means(word, 'top'))) return null;
  const [typed] = typesNamed(clause.words, context);
  const type = typed?.type ?? chooseType('compare');
  const needs = (type && page.types.get(type)?.['x-plan']?.needs) || [];
  if (type === undefined || !needs.includes('category or date')) return null;
  const words = wordsBefore(clause, 'by').filter((word) => !typed?.used.includes(word));
  const named = words.filter((word) => !isIdle(word) && numberOf(word) === null);
  for (const dataset of page.datasets) {
    const { name } = dataset;
    // Of rows that are named themselves, the list shows the top.
    if (named.some((word) => namesRows(word, dataset))) continue;
    const columns = page.columnsOfDataset(name);
    const group = wholly(named, columns.filter(isCategory).concat(columns.filter(isText)));
    const measure = wholly(
      by.words.filter((word) => !isIdle(word)),
      columns.filter(isNumber),
    );
    if (!group || !measure) continue;
    const subject = { dataset: name, columns, measure, by: group, isNamed: true, unexplained: [], share: 1 };
    const shows = showsFor(subject, type, undefined, context);
    if (!shows.query) return null;
    const orderBy = (shows.y ?? []).slice(0, 1).map(({ key }) => ({ key, desc: true }));
    const title = titleOf([...words, ...(by.lead ? [by.lead] : []), ...by.words], subject, context);
    return addNode(type, title, { ...shows, query: { ...shows.query, orderBy, limit: count } }, context);
  }
  return null;
}

const isText = ({ type = 'text' }: Column): boolean => type === 'text' || type === 'person';

/** The column that all the words name. */
const wholly = (words: readonly Word[], columns: readonly Column[]): Column | undefined =>
  words.length === 0
    ? undefined
    : findColumns(words, columns).find(({ used }) => words.every((word) => used.includes(word)))?.column;
