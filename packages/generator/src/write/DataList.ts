import type { DataListProps } from '@vitrine/schema';
import { columnsOf, datasetOf, rolesOf } from './columns.js';
import type { Writer } from './types.js';

/** The first rows of a dataset or query, a line each. */
export const writeDataList: Writer = (node, context) => {
  const dataset = datasetOf(node, context);
  const { query, x, y, limit, format } = node.shows;
  const roles = rolesOf(columnsOf(node, context));
  const label = x ?? roles.title ?? dataset.columns?.[0]?.key;
  const value = y?.[0]?.key ?? roles.value ?? roles.badges[0];
  const props: DataListProps = {
    title: node.title,
    ...(node.description && { description: node.description }),
    data: query ?? { from: dataset.name },
    fields: {
      ...(label && { label }),
      ...(value && { value }),
      ...(!x && roles.end && { secondary: roles.end }),
    },
    ...(format && { format }),
    ...(limit && { limit }),
  };
  return { ...props };
};
