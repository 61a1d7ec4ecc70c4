import type { Dataset } from '@vitrine/schema';
import type { Asked } from '../../../understand/question/Question.js';
import { freeName } from '../../measures.js';
import { countedName } from '../../recordName.js';
import { clauses } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** Those of whom no row passes, with how many rows each has and the day of the last; how many they are, where that is asked. */
export function withoutAnswer({
  question,
  special: {
    column: { key, label },
    named,
    never,
    isCounted,
  },
  table,
  title,
  name,
}: SpecialCase<'without'>): Answer[] {
  const hits: Asked = { op: 'sum', part: never };
  const { derive, aggregate = [] } = clauses(hits, 'share');
  const time = table.profile.time?.column;
  const rows = freeName('rows', key, time?.key ?? key);
  const columns = [key, ...(named ? [named.key] : []), rows, ...(time && time.key !== key ? [time.key] : [])];
  const counted = countedName(table, table.language);
  const view: Dataset = {
    name: name(`${table.dataset} without`),
    title,
    columns: columns.map((one) => ({
      key: one,
      label: one === rows ? counted : one === key ? label : one === named?.key ? named.label : one,
    })),
    query: {
      from: table.dataset,
      derive: [...question.derive, ...(derive ?? [])],
      where: { all: [...question.where, { key, op: 'notNull' }] },
      groupBy: [{ key }, ...(named ? [{ key: named.key }] : [])],
      aggregate: [
        ...aggregate.filter(({ as }) => as === 'first_part'),
        { op: 'count', as: rows },
        ...(time && time.key !== key ? [{ op: 'max' as const, key: time.key, as: time.key }] : []),
      ],
      having: { key: 'first_part', op: 'eq', value: 0 },
      orderBy: [{ key: rows, desc: true }],
    },
  };
  const shows = { dataset: view.name, query: { from: view.name }, columns };
  const receipts = answerReceipts({ ...question, measures: [hits], groups: [] });
  const list: Answer = { node: specialNode('browse', isCounted ? label : title, name, shows), receipts };
  if (!isCounted) return [{ ...list, views: [view] }];
  return [
    {
      views: [view],
      node: specialNode('measure', title, name, {
        dataset: table.dataset,
        value: { query: { from: view.name, aggregate: [{ op: 'count', as: 'value' }] } },
      }),
      receipts,
    },
    list,
  ];
}
