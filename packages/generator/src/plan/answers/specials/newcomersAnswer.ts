import type { Dataset, Query } from '@vitrine/schema';
import { freeName } from '../../measures.js';
import { whereOf } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import { isOn, onColumn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** How many came for the first time: a view has the first day of each, and they are counted by it. */
export function newcomersAnswer({
  question,
  special: { column, time, unit },
  table,
  title,
  name,
}: SpecialCase<'newcomers'>): Answer[] {
  const first = freeName('first', column.key);
  const rows = freeName('rows', first);
  const view: Dataset = {
    name: name(`${table.dataset} first`),
    title,
    query: {
      from: table.dataset,
      ...(question.derive.length > 0 && { derive: [...question.derive] }),
      ...whereOf([
        ...question.where.filter((one) => !isOn(one, time.key)),
        { key: column.key, op: 'notNull' },
        { key: time.key, op: 'notNull' },
      ]),
      groupBy: [{ key: column.key }],
      aggregate: [{ op: 'min', key: time.key, as: first }],
    },
  };
  const asked: Query = {
    from: view.name,
    ...whereOf(question.where.filter((one) => isOn(one, time.key)).map((one) => onColumn(one, first))),
  };
  const receipts = [
    ...answerReceipts({ ...question, measures: [], groups: [] }),
    {
      kind: 'known' as const,
      text: `the first ${time.label} of each ${column.label}`,
      from: `columns ${column.label}, ${time.label}`,
    },
  ];
  const shows = unit
    ? {
        dataset: table.dataset,
        query: {
          ...asked,
          groupBy: [{ key: first, unit, fill: 'zero' as const }],
          aggregate: [{ op: 'count' as const, as: rows }],
          orderBy: [{ key: first }],
        },
        x: first,
        y: [{ key: rows, label: title }],
      }
    : {
        dataset: table.dataset,
        value: { query: { ...asked, aggregate: [{ op: 'count' as const, as: 'value' }] } },
      };
  return [{ views: [view], node: specialNode(unit ? 'trend' : 'measure', title, name, shows), receipts }];
}
