import { cellOf } from '@vitrine/runtime/internal';
import type { Dataset, Query, Where } from '@vitrine/schema';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import { isOn } from './isOn.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** What each group has in either column: one view for each, joined where the other has the group too. */
export function sidesAnswer({ question, special, table, title, name }: SpecialCase<'sides'>): Answer[] {
  const ordered = special.sides.toSorted((a, b) => b.column.distinct - a.column.distinct);
  const [first] = ordered;
  if (!first) return [];
  const group = 'group';
  const views = ordered.map(({ column, amount }, at): Dataset => {
    const made = amount?.formula === undefined ? [] : [{ as: amount.key, formula: amount.formula }];
    const derive = [...question.derive.filter(({ as }) => as !== amount?.key), ...made];
    const own = question.where.map((one) => ofSide(one, column.key));
    const where: Where = { all: [...own, { key: column.key, op: 'notNull' }] };
    return {
      name: name(`${table.dataset} ${column.label}`),
      title: column.label,
      query: {
        from: table.dataset,
        ...(derive.length > 0 && { derive }),
        where,
        groupBy: [{ key: column.key, as: group }],
        aggregate: [
          amount ? { op: 'sum', key: amount.key, as: `part_${at}` } : { op: 'count', as: `part_${at}` },
        ],
      },
    };
  });
  const [main, ...rest] = views;
  const value = question.measures[0]?.column?.label ?? table.title;
  const query: Query = {
    from: main!.name,
    join: rest.map((view, at) => ({
      with: view.name,
      on: [{ left: group, right: group }],
      kind: 'left' as const,
      columns: [{ key: `part_${at + 1}` }],
    })),
    derive: [{ as: value, formula: views.map((_, at) => `coalesce(part_${at}, 0)`).join(' + ') }],
    orderBy: [{ key: value, ...(question.order !== 'asc' && { desc: true }) }],
    ...(question.limit !== null && { limit: question.limit }),
  };
  const held = new Set(table.rows.map((row) => cellOf(row, first.column.key)));
  const lost = ordered
    .slice(1)
    .flatMap(({ column }) => table.rows.map((row) => cellOf(row, column.key)))
    .filter((cell) => cell !== null && !held.has(cell));
  return [
    {
      views,
      node: specialNode('compare', title, name, {
        dataset: table.dataset,
        query,
        x: group,
        y: [{ key: value, label: value }],
        kind: first.column.distinct > 6 ? 'horizontalBar' : 'bar',
      }),
      receipts: [
        ...answerReceipts({ ...question, measures: [], groups: [], limit: null }),
        ...ordered.map(({ column, amount }) => ({
          kind: 'known' as const,
          text: `${amount ? `sum of ${amount.label}` : 'rows'} by ${column.label}`,
          from: `columns ${[column.label, amount?.label].filter(Boolean).join(', ')}`,
        })),
        ...(lost.length > 0
          ? [
              {
                kind: 'missing' as const,
                text: `${[...new Set(lost)].slice(0, 5).join(', ')}, which ${first.column.label} does not have`,
                from: `column ${first.column.label}`,
              },
            ]
          : []),
      ],
    },
  ];
}

/** Of a condition that holds on either side what it says of one: `Rovers` at home, or away. */
const ofSide = (where: Where, key: string): Where =>
  ('any' in where && where.any.find((one) => isOn(one, key))) || where;
