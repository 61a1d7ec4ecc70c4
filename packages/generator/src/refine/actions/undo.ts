import { numberOf } from '../values/numberOf.js';
import type { Action } from './Action.js';

/** Takes back the last changes: `undo that`, `undo the last two changes`. */
export const undo: Action = ({ clause, history }) => {
  const count = clause.words.reduce((found, word) => numberOf(word)?.value ?? found, 1);
  const steps = history.slice(-Math.max(1, Math.trunc(count)));
  if (steps.length === 0) return { refused: { key: 'nothingToUndo', params: {} } };
  return {
    ops: steps.toReversed().flatMap(({ inverse }) => inverse),
    said: { key: 'undone', params: { count: `${steps.length}` } },
  };
};
