import type { TableProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** All rows of a dataset, to search, sort and edit. */
export const writeTable: Writer = ({ title, dataset, profile }) => {
  const props: TableProps = {
    title,
    data: { from: dataset },
    searchable: true,
    ...(profile.rowCount > 10 && { pageSize: 10 }),
  };
  return {
    props,
    receipts: [{ kind: 'known', text: `all ${profile.rowCount} rows`, from: `rows of ${dataset}` }],
  };
};
