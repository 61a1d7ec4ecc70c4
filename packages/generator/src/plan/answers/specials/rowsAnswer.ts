import type { Query } from '@vitrine/schema';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** The first rows in the order of a number. */
export function rowsAnswer({
  question,
  special: { column, limit, isFromLeast = question.order === 'asc' },
  table,
  title,
  name,
}: SpecialCase<'rows'>): Answer[] {
  const { dataset } = table;
  const query: Query = {
    from: dataset,
    ...(question.derive.length > 0 && { derive: [...question.derive] }),
    where: { all: [...question.where, { key: column.key, op: 'notNull' }] },
    orderBy: [{ key: column.key, ...(!isFromLeast && { desc: true }) }],
    limit,
  };
  return [
    {
      node: specialNode('browse', title, name, { dataset, query }),
      receipts: [
        ...answerReceipts({ ...question, measures: [], groups: [] }),
        { kind: 'known', text: `rows in the order of ${column.label}`, from: `column ${column.label}` },
      ],
    },
  ];
}
