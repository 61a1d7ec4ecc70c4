import type { TimelineProps } from '@vitrine/schema';
import { columnsOf, datasetOf, rolesOf } from './columns.js';
import type { Writer } from './types.js';

/** Rows as bars along the calendar. */
export const writeTimeline: Writer = (node, context) => {
  const dataset = datasetOf(node, context);
  const { group, query, marks } = node.shows;
  const roles = rolesOf(columnsOf(node, context), group, dataset.key);
  if (!roles.title || !roles.start || !roles.end)
    throw new Error(`The timeline "${node.id}" has no column for the name or the days.`);
  const status = dataset.columns?.find(({ options }) =>
    options?.some(({ value }) => value === 'in-progress' || value === 'planned'),
  );
  const props: TimelineProps = {
    title: node.title,
    ...(node.description && { description: node.description }),
    data: query ?? { from: dataset.name },
    fields: {
      title: roles.title,
      startDate: roles.start,
      endDate: roles.end,
      ...(status && { status: status.key }),
      ...(roles.progress && { progress: roles.progress }),
      ...(group && { group }),
    },
    ...(marks?.length && {
      milestones: marks.map(({ label, at }, index) => ({
        id: `m${index + 1}`,
        title: label,
        date: String(at),
      })),
    }),
  };
  return { ...props };
};
