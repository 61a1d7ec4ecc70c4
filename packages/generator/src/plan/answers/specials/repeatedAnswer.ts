import type { Dataset, Query } from '@vitrine/schema';
import { aggregateOf, freeName } from '../../measures.js';
import { whereOf } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** How many values or periods come more than once, in so many rows or to so much, and which. */
export function repeatedAnswer({
  question,
  special: {
    group: {
      column: { key, label },
      unit,
    },
    limit,
  },
  table,
  title,
  name,
}: SpecialCase<'repeated'>): Answer[] {
  const value = freeName(limit?.of?.column?.key ?? 'rows', key);
  const { where } = whereOf([...question.where, { key, op: 'notNull' }]);
  const rows = question.record
    ? ({ op: 'countDistinct', column: question.record } as const)
    : ({ op: 'count' } as const);
  const view: Dataset = {
    name: name(`${table.dataset} repeated`),
    title,
    query: {
      from: table.dataset,
      ...(question.derive.length > 0 && { derive: [...question.derive] }),
      where: where!,
      groupBy: [{ key, ...(unit && { unit }) } as NonNullable<Query['groupBy']>[number]],
      aggregate: [aggregateOf(limit?.of ?? rows, value)],
      having: { ...(limit?.where ?? { op: 'gt', value: 1 }), key: value },
      orderBy: unit ? [{ key }] : [{ key: value, desc: true }],
    },
  };
  const receipts = answerReceipts({ ...question, measures: [], groups: [] });
  const known = (text: string) => ({ kind: 'known' as const, text, from: `column ${label}` });
  const counted = limit?.of?.column?.label ?? 'how many rows they have';
  return [
    {
      views: [view],
      node: specialNode('measure', title, name, {
        dataset: table.dataset,
        value: { query: { from: view.name, aggregate: [{ op: 'count', as: 'value' }] } },
      }),
      receipts: [...receipts, known(`${unit ? `${unit}s` : 'values'} of ${label} by ${counted}`)],
    },
    {
      node: specialNode('browse', label, name, { dataset: view.name, query: { from: view.name } }),
      receipts: [known(`each such ${unit ?? 'value'} of ${label}, and what it comes to`)],
    },
  ];
}
