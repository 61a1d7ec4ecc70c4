import type { KanbanProps } from '@vitrine/schema';
import { columnsOf, datasetOf, rolesOf } from './columns.js';
import type { Writer } from './types.js';

/** Cards by stage; moving one sets its stage. */
export const writeKanban: Writer = (node, context) => {
  const dataset = datasetOf(node, context);
  const { group, query } = node.shows;
  if (!group) throw new Error(`The board "${node.id}" has no column of stages.`);
  const columns = columnsOf(node, context);
  const roles = rolesOf(columns, group, dataset.key);
  const value = columns.find(({ key }) => key === roles.value);
  const props: KanbanProps = {
    title: node.title,
    ...(node.description && { description: node.description }),
    data: query ?? { from: dataset.name },
    groupBy: group,
    card: {
      ...(roles.title && { title: roles.title }),
      ...(roles.text && { text: roles.text }),
      ...(roles.badges.length > 0 && { badges: [...roles.badges] }),
      ...(roles.person && { person: roles.person }),
      ...(roles.due && { due: roles.due }),
      ...(value && { value: value.key, ...(value.format && { format: value.format }) }),
      ...(roles.progress && { progress: roles.progress }),
    },
    ...(node.shows.y?.[0] && { sum: node.shows.y[0].key }),
  };
  return { ...props };
};
