import type { Dataset } from '@vitrine/schema';
import { nameInFormula } from '../../../understand/question/columns/nameInFormula.js';
import { freeName } from '../../measures.js';
import { answerReceipts } from '../answerReceipts.js';
import { answer, formatOfAsked, type Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** One number over another for all rows together, and for each of them, the greatest first. */
export function eachRowAnswer({
  question,
  special: { column },
  table,
  title,
  name,
}: SpecialCase<'eachRow'>): Answer[] {
  const whole = { ...question, special: null, groups: [], isShare: false };
  const [measure] = question.measures;
  const { terms: [left, right] = [], factor = 1 } = measure?.combine ?? {};
  if (!measure || !left || !right) return [];
  const shown = [column, left.column, right.column].map(({ key }) => key);
  const as = freeName('share', ...shown);
  const [over, under] = [left.column, right.column].map(({ key }) => nameInFormula(key));
  const format = formatOfAsked(measure);
  const view: Dataset = {
    name: name(`${table.dataset} rows`),
    title,
    columns: [
      ...[column, left.column, right.column].map(({ key, label, type }) => ({ key, label, type })),
      { key: as, label: title, type: 'number', ...(format && { format }) },
    ],
    query: {
      from: table.dataset,
      derive: [
        ...question.derive,
        { as, formula: `${over} / ${under}${factor === 1 ? '' : ` * ${factor}`}` },
      ],
      where: { all: [...question.where, { key: right.column.key, op: 'ne', value: 0 }] },
      orderBy: [{ key: as, desc: true }],
    },
  };
  return [
    ...answer(whole, table, table.language, name),
    {
      views: [view],
      node: specialNode('browse', title, name, {
        dataset: view.name,
        query: { from: view.name },
        columns: [...shown, as],
      }),
      receipts: [
        ...answerReceipts({ ...question, measures: [], groups: [] }),
        {
          kind: 'known',
          text: `${left.column.label} divided by ${right.column.label}, of each row`,
          from: `columns ${left.column.label}, ${right.column.label}`,
        },
      ],
    },
  ];
}
