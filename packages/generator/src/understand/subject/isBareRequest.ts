import type { Meaning } from '../Meaning.js';

/** Whether a prompt names what it is about, and no part, field, state, limit, order or goal of it. */
export const isBareRequest = ({
  columns,
  stages,
  views,
  limits,
  topic,
  parts,
  tool,
  target,
  isGoal,
}: Meaning) =>
  !isGoal &&
  target === undefined &&
  parts.every(({ part }) => part === tool?.id) &&
  [columns, stages, views, limits, topic.dimensions, topic.orders].every(({ length }) => length === 0);
