import type { Dataset } from '@vitrine/schema';
import { aggregateOf, freeName } from '../../measures.js';
import { whereOf } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** How many values come more than once or in so many rows, and which. */
export function repeatedAnswer({
  question,
  special: {
    column: { key, label },
    rows: limit = { key, op: 'gt', value: 1 },
  },
  table,
  title,
  name,
}: SpecialCase<'repeated'>): Answer[] {
  const rows = freeName('rows', key);
  const { where } = whereOf([...question.where, { key, op: 'notNull' }]);
  const view: Dataset = {
    name: name(`${table.dataset} repeated`),
    title,
    query: {
      from: table.dataset,
      where: where!,
      groupBy: [{ key }],
      aggregate: [
        aggregateOf(
          question.record ? { op: 'countDistinct', column: question.record } : { op: 'count' },
          rows,
        ),
      ],
      having: { ...limit, key: rows },
      orderBy: [{ key: rows, desc: true }],
    },
  };
  const receipts = answerReceipts({ ...question, measures: [], groups: [] });
  const known = (text: string) => ({ kind: 'known' as const, text, from: `column ${label}` });
  return [
    {
      views: [view],
      node: specialNode('measure', title, name, {
        dataset: table.dataset,
        value: { query: { from: view.name, aggregate: [{ op: 'count', as: 'value' }] } },
      }),
      receipts: [...receipts, known(`values of ${label} by how many rows they have`)],
    },
    {
      node: specialNode('browse', label, name, { dataset: view.name, query: { from: view.name } }),
      receipts: [known(`each such value of ${label}, and how often it comes`)],
    },
  ];
}
