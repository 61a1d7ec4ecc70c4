import type { Asked } from '../Question.js';
import type { Reading } from '../Reading.js';

/** `do members spend more than others`: what each has on average, as there are not equally many of them. Two that are named have their totals. */
export const comparedEach = (
  { comparison, contrast }: Reading,
  measures: readonly Asked[],
): readonly Asked[] =>
  comparison < 0 || !contrast || (!contrast.parts && contrast.column.type !== 'boolean')
    ? measures
    : measures.map((measure) =>
        measure.op === 'sum' && measure.column && !measure.combine && !measure.part
          ? { ...measure, op: 'avg' }
          : measure,
      );
