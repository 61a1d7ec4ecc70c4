import type { Dataset, Query } from '@vitrine/schema';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import { isOn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** How often each of several things happened: one view for each column of days, joined period by period. */
export function eventsAnswer({
  question,
  special: { columns, unit },
  table,
  title,
  name,
}: SpecialCase<'events'>): Answer[] {
  const day = 'period';
  const where = question.where.filter((one) => !columns.some(({ key }) => isOn(one, key)));
  // The days that come first reach over all periods that the others have.
  const ordered = columns.toSorted((a, b) => b.filled - a.filled);
  const keys = ordered.map((_, at) => `count_${at}`);
  const views = ordered.map(({ key, label }, at): Dataset => ({
    name: name(`${table.dataset} ${label}`),
    title: label,
    query: {
      from: table.dataset,
      where: { all: [...where, { key, op: 'notNull' }] },
      groupBy: [{ key, unit, as: day } as NonNullable<Query['groupBy']>[number]],
      aggregate: [{ op: 'count', as: keys[at]! }],
    },
  }));
  const [main, ...rest] = views;
  const query: Query = {
    from: main!.name,
    join: rest.map((view, at) => ({
      with: view.name,
      on: [{ left: day, right: day }],
      kind: 'left' as const,
      columns: [{ key: keys[at + 1]! }],
    })),
    orderBy: [{ key: day }],
  };
  return [
    {
      views,
      node: specialNode('trend', title, name, {
        dataset: table.dataset,
        query,
        x: day,
        y: ordered.map(({ label }, at) => ({ key: keys[at]!, label })),
      }),
      receipts: [
        ...answerReceipts({ ...question, where, measures: [], groups: [], limit: null }),
        ...ordered.map(({ label }) => ({
          kind: 'known' as const,
          text: `rows by ${unit} of ${label}`,
          from: `column ${label}`,
        })),
      ],
    },
  ];
}
