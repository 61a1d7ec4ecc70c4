import type { Dataset } from '@vitrine/schema';
import { freeName } from '../../measures.js';
import { whereOf } from '../answerQuery.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** How many values come more than once, and which. */
export function duplicatesAnswer({
  question,
  special: {
    column: { key, label },
  },
  table,
  title,
  name,
}: SpecialCase<'duplicates'>): Answer[] {
  const rows = freeName('rows', key);
  const { where } = whereOf([...question.where, { key, op: 'notNull' }]);
  const view: Dataset = {
    name: name(`${table.dataset} repeated`),
    title,
    query: {
      from: table.dataset,
      where: where!,
      groupBy: [{ key }],
      aggregate: [{ op: 'count', as: rows }],
      having: { key: rows, op: 'gt', value: 1 },
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
      receipts: [...receipts, known(`values of ${label} that come more than once`)],
    },
    {
      node: specialNode('browse', label, name, { dataset: view.name, query: { from: view.name } }),
      receipts: [known(`each value of ${label} that comes more than once, and how often`)],
    },
  ];
}
