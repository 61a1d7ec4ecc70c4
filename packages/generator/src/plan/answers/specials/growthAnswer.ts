import type { Format, Query } from '@vitrine/schema';
import type { Days } from '../../../understand/question/Question.js';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import { freeName } from '../../measures.js';
import { answerReceipts } from '../answerReceipts.js';
import { formatOfAsked, type Answer } from '../planQuestions.js';
import { isOn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

const percent: Format = { style: 'percent', decimals: 1 };

/** How much each group grew from one stretch of days to another, the most first. */
export function growthAnswer({
  question,
  special: { column, time, now, before, isDifference, only },
  table,
  title,
  name,
}: SpecialCase<'growth'>): Answer[] {
  const [measure] = question.measures;
  const amount = measure?.column && measure.op !== 'count' ? nameInFormula(measure.column.key) : '1';
  const op = measure?.op ?? 'count';
  const isAdded = op === 'sum' || op === 'count';
  const day = nameInFormula(time.key);
  const within = ({ first, after }: Days) =>
    `if(${day} >= date("${first}") and ${day} < date("${after}"), ${isAdded ? `coalesce(${amount}, 0), 0` : `${amount}, null`})`;
  const as = freeName('growth', column.key);
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
      all: [...question.where.filter((one) => !isOn(one, time.key)), { key: column.key, op: 'notNull' }],
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
    orderBy: [{ key: isDifference ? size : as, ...(question.order !== 'asc' && { desc: true }) }],
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
          where: question.where.filter((one) => !isOn(one, time.key)),
          limit: null,
        }),
        {
          kind: 'inferred',
          text: `${isDifference ? 'change' : 'growth'} from ${before.first} until before ${before.after} to ${now.first} until before ${now.after}`,
          from: `column ${time.label}`,
        },
      ],
    },
  ];
}
