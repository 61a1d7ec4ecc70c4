import type { Query } from '@vitrine/schema';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import { freeName } from '../../measures.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import { isOn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** How much each group grew from one stretch of days to another, the most first. */
export function growthAnswer({
  question,
  special: { column, time, now, before },
  table,
  title,
  name,
}: SpecialCase<'growth'>): Answer[] {
  const [measure] = question.measures;
  const amount = measure?.column && measure.op !== 'count' ? nameInFormula(measure.column.key) : '1';
  const day = nameInFormula(time.key);
  const within = ({ first, after }: { first: string; after: string }) =>
    `if(${day} >= date("${first}") and ${day} < date("${after}"), coalesce(${amount}, 0), 0)`;
  const as = freeName('growth', column.key);
  const query: Query = {
    from: table.dataset,
    derive: [
      ...question.derive,
      { as: 'now_each', formula: within(now) },
      { as: 'before_each', formula: within(before) },
    ],
    where: {
      all: [...question.where.filter((one) => !isOn(one, time.key)), { key: column.key, op: 'notNull' }],
    },
    groupBy: [{ key: column.key }],
    aggregate: [
      { op: 'sum', key: 'now_each', as: 'now_sum' },
      { op: 'sum', key: 'before_each', as: 'before_sum' },
    ],
    compute: [{ as, formula: '(now_sum - before_sum) / before_sum' }],
    having: { key: as, op: 'notNull' },
    orderBy: [{ key: as, ...(question.order !== 'asc' && { desc: true }) }],
    ...(question.limit !== null && { limit: question.limit }),
  };
  return [
    {
      node: specialNode('compare', title, name, {
        dataset: table.dataset,
        query,
        x: column.key,
        y: [{ key: as, label: title }],
        format: { style: 'percent', decimals: 1 },
        kind: column.distinct > 6 ? 'horizontalBar' : 'bar',
      }),
      receipts: [
        ...answerReceipts({
          ...question,
          where: question.where.filter((one) => !isOn(one, time.key)),
          limit: null,
        }),
        {
          kind: 'inferred',
          text: `growth from ${before.first} until before ${before.after} to ${now.first} until before ${now.after}`,
          from: `column ${time.label}`,
        },
      ],
    },
  ];
}
