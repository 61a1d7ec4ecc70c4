import type { Dataset, Query } from '@vitrine/schema';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import type { AskedGroup, Question } from '../../../understand/question/Question.js';
import { chooseType } from '../../chooseType.js';
import { freeName } from '../../measures.js';
import type { PlannedTable } from '../../PlannedTable.js';
import { groupedQuery } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import { formatOfAsked, type Answer } from '../planQuestions.js';

/** Letters of a day that a period is told by. */
const lettersOf: Readonly<Record<string, number>> = { year: 4, month: 7 };
const lettersOfDay = 10;

/** A group as it stands in front of those within it: a month as `2026-10`. */
const outerName = ({ column, unit }: AskedGroup): string =>
  unit === undefined
    ? nameInFormula(column.key)
    : `left(${nameInFormula(column.key)}, ${lettersOf[unit] ?? lettersOfDay})`;

/** The first groups within each of others: a view ranks them, and the chart shows those in front. */
export function firstOfEach(
  question: Question,
  count: number,
  table: PlannedTable,
  title: string,
  name: (wish: string) => string,
): Answer {
  const [inner, outer] = question.groups;
  if (!inner || !outer) throw new Error('Groups within groups need both.');
  const [measure = { op: 'count' as const }] = question.measures;
  const desc = question.order !== 'asc';
  const ranked = groupedQuery({ ...question, isShare: false, window: null }, table.dataset, inner);
  const [value = 'rows'] = ranked.ys;
  const keys = [inner.column.key, outer.column.key];
  const place = freeName('place', value, ...keys);
  const label = freeName('name', value, place, ...keys);
  const { orderBy: _order, window: _window, limit: _limit, ...clauses } = ranked.query;
  const view: Dataset = {
    name: name(`${table.dataset} ranked`),
    title,
    query: {
      ...clauses,
      window: [
        {
          op: 'rank',
          as: place,
          partitionBy: [outer.column.key],
          orderBy: [{ key: value, ...(desc && { desc }) }],
        },
      ],
    },
  };
  const query: Query = {
    from: view.name,
    derive: [
      {
        as: label,
        formula: `concat(${outerName(outer)}, " · ", ${nameInFormula(inner.column.key)})`,
      },
    ],
    where: { key: place, op: 'lte', value: count },
    orderBy: [{ key: outer.column.key }, { key: place }],
  };
  const format = formatOfAsked(measure);
  return {
    views: [view],
    node: {
      id: name(title),
      type: chooseType('compare'),
      parent: null,
      intent: 'compare',
      title,
      span: 12,
      shows: {
        dataset: table.dataset,
        query,
        x: label,
        y: [{ key: value, label: measure.column?.label ?? table.title }],
        ...(format && { format }),
        kind: 'horizontalBar',
      },
    },
    receipts: answerReceipts(question),
  };
}
