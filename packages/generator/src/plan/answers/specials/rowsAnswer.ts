import type { Dataset, Query } from '@vitrine/schema';
import type { ColumnProfile } from '../../../understand/tables/profileData.js';
import { freeName } from '../../measures.js';
import { answerReceipts } from '../answerReceipts.js';
import type { Answer } from '../planQuestions.js';
import type { SpecialCase } from './SpecialCase.js';
import { specialNode } from './specialNode.js';

/** The first rows in the order of a number or day, of all or of each group. */
export function rowsAnswer(asked: SpecialCase<'rows'>): Answer[] {
  const { question, special, table, title, name } = asked;
  const { column, limit, each, isFromLeast = question.order === 'asc' } = special;
  const order = { key: column.key, ...(!isFromLeast && { desc: true }) };
  const rows: Query = {
    from: table.dataset,
    ...(question.derive.length > 0 && { derive: [...question.derive] }),
    where: { all: [...question.where, { key: column.key, op: 'notNull' }] },
  };
  const { views, query } =
    each && limit !== null
      ? firstRowsOfEach(asked, rows, order, each, limit)
      : { views: [], query: { ...rows, orderBy: [order], ...(limit !== null && { limit }) } };
  return [
    {
      ...(views.length > 0 && { views }),
      node: specialNode('browse', title, name, { dataset: table.dataset, query }),
      receipts: [
        ...answerReceipts({ ...question, measures: [], groups: [], limit: null, perGroup: null }),
        {
          kind: 'known',
          text: `the ${rowsNamed(limit)}${each ? ` of each ${each.label}` : ''} in the order of ${column.label}, ${isFromLeast ? 'lowest' : 'highest'} first`,
          from: `column ${column.label}`,
        },
      ],
    },
  ];
}

const rowsNamed = (limit: number | null): string => {
  if (limit === null) return 'rows';
  return limit === 1 ? 'first row' : `first ${limit} rows`;
};

/** A view gives each row its place among those of its group, and the table shows those in front; of several on one day what names a row decides. */
function firstRowsOfEach(
  { table, title, name }: SpecialCase<'rows'>,
  rows: Query,
  order: { readonly key: string },
  each: ColumnProfile,
  limit: number,
): { readonly views: readonly Dataset[]; readonly query: Query } {
  const place = freeName('place', ...table.profile.columns.map(({ key }) => key));
  const naming = table.profile.columns.find(
    ({ key, role }) => key !== each.key && (role === 'identity' || role === 'name'),
  );
  const orderBy = naming ? [order, { key: naming.key }] : [order];
  const view: Dataset = {
    name: name(`${table.dataset} ranked`),
    title,
    query: { ...rows, window: [{ op: 'rank', as: place, partitionBy: [each.key], orderBy }] },
  };
  return {
    views: [view],
    query: {
      from: view.name,
      where: { key: place, op: 'lte', value: limit },
      orderBy: [{ key: each.key }, { key: place }],
    },
  };
}
