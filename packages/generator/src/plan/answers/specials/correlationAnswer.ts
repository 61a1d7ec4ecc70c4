import type { Query, Where } from '@vitrine/schema';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** From here on more points only hide each other. */
const mostPoints = 2000;

/** Each row a point, and how closely they lie along a line. */
export function correlationAnswer({
  question,
  special: { x, y },
  table,
  title,
  name,
}: SpecialCase<'correlation'>): Answer[] {
  const { dataset } = table;
  const made = question.derive.length > 0 && { derive: [...question.derive] };
  const filled = [x, y].map(({ key }) => ({ key, op: 'notNull' as const }));
  const where: Where = { all: [...question.where, ...filled] };
  const points: Query = { from: dataset, ...made, where, limit: mostPoints };
  const [one, other] = [nameInFormula(x.key), nameInFormula(y.key)];
  const sums = [
    ['xy', `${one} * ${other}`],
    ['xx', `${one} ^ 2`],
    ['yy', `${other} ^ 2`],
  ] as const;
  const strength: Query = {
    from: dataset,
    derive: [...question.derive, ...sums.map(([as, formula]) => ({ as, formula }))],
    where,
    aggregate: [
      { op: 'count', as: 'n' },
      { op: 'sum', key: x.key, as: 'sum_x' },
      { op: 'sum', key: y.key, as: 'sum_y' },
      ...sums.map(([as]) => ({ op: 'sum' as const, key: as, as: `sum_${as}` })),
    ],
    compute: [
      {
        as: 'value',
        formula: '(n * sum_xy - sum_x * sum_y) / sqrt((n * sum_xx - sum_x ^ 2) * (n * sum_yy - sum_y ^ 2))',
      },
    ],
  };
  return [
    {
      node: specialNode(
        'compare',
        title,
        name,
        {
          dataset,
          query: points,
          x: x.key,
          y: [{ key: y.key, label: y.label }],
          kind: 'scatter',
        },
        8,
      ),
      receipts: [
        ...answerReceipts({ ...question, measures: [] }),
        {
          kind: 'known',
          text: `${y.label} of each row beside its ${x.label}`,
          from: `columns ${x.label}, ${y.label}`,
        },
        ...(table.profile.rowCount > mostPoints
          ? [{ kind: 'missing' as const, text: `only the first ${mostPoints} rows are drawn`, from: 'rows' }]
          : []),
      ],
    },
    {
      node: specialNode(
        'measure',
        'r',
        name,
        {
          dataset,
          value: { query: strength, column: 'value' },
          format: { style: 'number', decimals: 2 },
        },
        4,
      ),
      receipts: [
        {
          kind: 'inferred',
          text: `r is Pearson's correlation of ${x.label} and ${y.label}: 1 or -1 on a line, 0 without any`,
          from: `columns ${x.label}, ${y.label}`,
        },
      ],
    },
  ];
}
