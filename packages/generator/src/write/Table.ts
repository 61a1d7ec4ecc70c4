import type { TableProps } from '@vitrine/schema';
import { columnsOf, datasetOf } from './columns.js';
import type { Writer } from './types.js';

const rowsOnAPage = 10;

/** Rows to search, sort and edit. */
export const writeTable: Writer = (node, context) => {
  const { query, columns, group } = node.shows;
  const dataset = datasetOf(node, context);
  const count = dataset.rows?.length ?? Infinity;
  const props: TableProps = {
    title: node.title,
    ...(node.description && { description: node.description }),
    ...(columns && {
      columns: columnsOf(node, context).map(({ key, label }) => ({ key, ...(label && { label }) })),
    }),
    data: query ?? { from: dataset.name },
    searchable: true,
    ...(count > rowsOnAPage && !group && { pageSize: rowsOnAPage }),
    ...(group && { groupBy: [group] }),
  };
  return { ...props };
};
