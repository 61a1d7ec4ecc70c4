import type { Column, Query, Value } from '@vitrine/schema';
import type { Shows } from '../../../plan/Outline.js';
import { freeName } from '../../../plan/measures.js';
import { costWords, moneyWords } from '../../../understand/question/lexicon/money.js';
import { fold } from '../../../understand/words/fold.js';
import { groupColumn, groupedQuery, isDate, isNumber } from '../../build/showsOf.js';
import type { Page } from '../../page/Page.js';
import { plainWords } from '../../text/words/plain.js';
import { onlyMoney } from '../../values/readCondition.js';
import type { Context } from '../Action.js';
import type { Subject } from './subject.js';

/** What a new component of a type shows of its subject. */
export function showsFor(
  { dataset, columns, measure, beside, op, by, series, unit, where }: Subject,
  type: string,
  kind: string | undefined,
  { page }: Context,
): Shows {
  const rows: Query = { from: dataset, ...(where && { where }) };
  const needs = page.types.get(type)?.['x-plan']?.needs ?? [];
  const group = groupColumn(columns);
  const number = measure ?? moneyOf(dataset, columns, page) ?? columns.find(isNumber);
  const along = by ?? columns.find(isDate) ?? group;
  if (needs.includes('category or date') && along) {
    // Expenses by category are what they come to, and not how many there were.
    const isMoney = number !== undefined && number === moneyOf(dataset, columns, page);
    const counts =
      op === 'count' ||
      (measure === undefined && where !== undefined) ||
      (by !== undefined && !measure && !op && !isMoney);
    const grouped = groupedQuery(rows, along, counts ? undefined : number, unit, series);
    const isOther = op && op !== 'count' && number;
    const main = isOther ? [{ op, key: number.key, as: grouped.y }] : (grouped.query.aggregate ?? []);
    const second = beside && !series && !counts ? freeName(beside.key, along.key, grouped.y) : null;
    const query: Query = {
      ...grouped.query,
      aggregate: second
        ? [...main, { op: isOther ? op : totalOp(beside!.format), key: beside!.key, as: second }]
        : main,
    };
    const label = counts ? page.datasets.find(({ name }) => name === dataset)?.title : number?.label;
    return {
      dataset,
      query,
      x: along.key,
      y: [
        { key: grouped.y, label: label ?? grouped.y },
        ...(second ? [{ key: second, label: beside!.label ?? second }] : []),
      ],
      ...(series && { series: series.key }),
      ...(kind !== undefined && { kind }),
      ...(!counts && number?.format && { format: number.format }),
    };
  }
  const isTotal = number && op !== 'count' && (op || measure);
  const format = isTotal ? number.format : undefined;
  const value = {
    query: {
      ...rows,
      aggregate: [
        isTotal
          ? { op: op ?? totalOp(number.format), key: number.key, as: 'value' }
          : { op: 'count' as const, as: 'value' },
      ],
    },
  };
  // Rows of some state are a part of all of them.
  const isPart =
    where !== undefined && !isTotal && page.types.get(type)?.['x-plan']?.intents.includes('progress');
  const all: Value = { query: { from: dataset, aggregate: [{ op: 'count', as: 'value' }] } };
  return {
    dataset,
    query: rows,
    value,
    ...(isPart && { target: all }),
    ...(format && { format }),
    ...(group && { group: group.key }),
  };
}

/** The one amount of money of rows that are called as money is: expenses, sales. */
function moneyOf(dataset: string, columns: readonly Column[], page: Page): Column | undefined {
  const { title = dataset } = page.datasets.find(({ name }) => name === dataset) ?? {};
  const isOfMoney = plainWords(title).some((word) => moneyNames.has(word));
  return isOfMoney ? onlyMoney(columns.filter(isNumber)) : undefined;
}

const moneyNames: ReadonlySet<string> = new Set([...moneyWords, ...costWords].map(fold));

/** Shares are no numbers to add up. */
const totalOp = (format: Shows['format']): 'avg' | 'sum' =>
  (typeof format === 'object' ? format.style : format) === 'percent' ? 'avg' : 'sum';
