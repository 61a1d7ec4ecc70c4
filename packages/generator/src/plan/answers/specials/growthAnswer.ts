import type { Format, Query } from '@vitrine/schema';
import type { GrowthSide } from '../../../understand/question/Question.js';
import { isLowGood } from '../../../understand/columns/isLowGood.js';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import { freeName } from '../../measures.js';
import { answerReceipts } from '../answerReceipts.js';
import { formatOfAsked, type Answer } from '../planQuestions.js';
import { whereInFormula } from '../whereInFormula.js';
import { isOn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

const percent: Format = { style: 'percent', decimals: 1 };

/** How much each group grew from one stretch of days to another, the most first. */
export function growthAnswer({
  question,
  special: { column, of, now, before, isDifference, isImprovement, only },
  table,
  title,
  name,
}: SpecialCase<'growth'>): Answer[] {
  const [measure] = question.measures;
  const amount = measure?.column && measure.op !== 'count' ? nameInFormula(measure.column.key) : '1';
  const op = measure?.op ?? 'count';
  const isAdded = op === 'sum' || op === 'count';
  const within = ({ where }: GrowthSide) =>
    `if(${whereInFormula(where)}, ${isAdded ? `coalesce(${amount}, 0), 0` : `${amount}, null`})`;
  const as = freeName('growth', column.key);
  const isLess = isImprovement && measure?.column !== undefined && isLowGood(measure.column, table.language);
  const size = freeName('size', column.key, as);
  const format = isDifference ? measure && formatOfAsked(measure) : percent;
  const query: Query = {
    from: table.dataset,
    derive: [
      ...question.derive,
      { as: 'now_each', formula: within(now) },
      { as: 'before_each', formula: within(before) },
    ],
    where: {
      all: [...question.where.filter((one) => !isOn(one, of.key)), { key: column.key, op: 'notNull' }],
    },
    groupBy: [{ key: column.key }],
    aggregate: [
      { op: isAdded ? 'sum' : op, key: 'now_each', as: 'now_value' },
      { op: isAdded ? 'sum' : op, key: 'before_each', as: 'before_value' },
    ],
    compute: isDifference
      ? [
          { as, formula: 'now_value - before_value' },
          { as: size, formula: `abs(${nameInFormula(as)})` },
        ]
      : [{ as, formula: '(now_value - before_value) / before_value' }],
    having: only ? { key: as, op: only === 'more' ? 'gt' : 'lt', value: 0 } : { key: as, op: 'notNull' },
    // What changed most may have become less.
    orderBy: [
      {
        key: isDifference && !isImprovement ? size : as,
        ...((question.order !== 'asc') !== (isLess === true) && { desc: true }),
      },
    ],
    ...(question.limit !== null && { limit: question.limit }),
  };
  return [
    {
      node: specialNode('compare', title, name, {
        dataset: table.dataset,
        query,
        x: column.key,
        y: [{ key: as, label: title }],
        ...(format && { format }),
        kind: column.distinct > 6 ? 'horizontalBar' : 'bar',
      }),
      receipts: [
        ...answerReceipts({
          ...question,
          where: question.where.filter((one) => !isOn(one, of.key)),
          limit: null,
        }),
        {
          kind: 'inferred',
          text: `${isDifference ? 'change' : 'growth'} from ${before.name} to ${now.name}`,
          from: `column ${of.label}`,
        },
      ],
    },
  ];
}
