import type { Condition, Where } from '@vitrine/schema';
import type { Receipt } from '../../types.js';
import type { Asked, Question } from '../../understand/question/Question.js';
import { describeMeasure } from '../measures.js';

type Line = Omit<Receipt, 'node'>;

/** What an answer rests on: what is computed, by what, over which rows, and what was assumed or left out. */
export function answerReceipts(question: Question): Line[] {
  const { measures, groups, where, order, limit, window, groupLimit, perGroup, notes } = question;
  const known = (text: string, from: string): Line => ({ kind: 'known', text, from });
  return [
    ...measures.map((measure) =>
      known(describeAsked(measure), measure.column ? `column ${measure.column.label}` : 'rows'),
    ),
    ...groups.map(({ column, unit, step }) =>
      known(
        `by ${unit ?? column.label}${step === undefined ? '' : ` in steps of ${step}`}`,
        `column ${column.label}`,
      ),
    ),
    ...where.map((one) => known(`only where ${describeWhere(one)}`, `column ${keysIn(one).join(', ')}`)),
    ...(groupLimit
      ? [
          known(
            `only groups where ${groupLimit.of ? `the ${describeMeasure(groupLimit.of)}, ` : ''}${describeWhere(groupLimit.where)}`,
            'the prompt',
          ),
        ]
      : []),
    ...(perGroup === null ? [] : [known(`the first ${perGroup} of each`, 'the prompt')]),
    ...(window ? [known(windows[window], 'the prompt')] : []),
    ...(limit === null
      ? []
      : [known(`the first ${limit}, ${order === 'asc' ? 'lowest' : 'highest'} first`, 'the prompt')]),
    ...notes,
  ];
}

const windows = {
  runningTotal: 'added up from one to the next',
  percentChange: 'change from one to the next, in percent',
  difference: 'change from one to the next',
  movingAverage: 'the mean of the last few',
} as const;

function describeAsked(measure: Asked): string {
  const { combine, part, column } = measure;
  if (part) return `share of ${column ? column.label : 'rows'} where ${describeWhere(part)}`;
  if (!combine) return describeMeasure(measure);
  const [left, right] = combine.terms;
  if (combine.sign === '*') return `sum of ${left.column.label} times ${right.column.label}`;
  const times = combine.factor === undefined ? '' : ` times ${combine.factor}`;
  if (combine.sign === '%')
    return `${describeMeasure(left)} minus ${describeMeasure(right)}, divided by ${describeMeasure(combine.isOfSecond ? right : left)}`;
  const sign = combine.sign === '-' ? 'minus' : 'divided by';
  return `${describeMeasure(left)} ${sign} ${describeMeasure(right)}${times}`;
}

const describeCondition = ({ key, op, value }: Condition) =>
  value === undefined ? `${key} ${op}` : `${key} ${op} ${JSON.stringify(value)}`;

function describeWhere(where: Where): string {
  if ('all' in where) return where.all.map(describeWhere).join(' and ');
  if ('any' in where) return where.any.map(describeWhere).join(' or ');
  return 'not' in where ? `not ${describeWhere(where.not)}` : describeCondition(where);
}

function keysIn(where: Where): string[] {
  const parts = 'all' in where ? where.all : 'any' in where ? where.any : 'not' in where ? [where.not] : null;
  return [...new Set(parts ? parts.flatMap(keysIn) : [(where as Condition).key])];
}
