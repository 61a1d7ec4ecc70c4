import type { Option } from '@vitrine/schema';
import { isDense } from '../understand/words/fold.js';
import { stemsOf } from '../understand/words/stems.js';
import type { PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';

/** A choice of a column that some words name. */
export interface HeldChoice {
  readonly column: PlannedColumn;
  readonly option: Option;
}

/** The choices that words name, in whatever form: the state of `bikes waiting for parts`, of `as reprovadas`; states and longer names first. */
export function choicesIn({ columns }: TableDesign, words: string): HeldChoice[] {
  const said = new Set(stemsOf(words));
  const names = ({ value, label = value }: Option) => {
    const stems = stemsOf(label);
    return isDense(label) ? words.includes(label) : stems.length > 0 && stems.every((stem) => said.has(stem));
  };
  const length = ({ option: { value, label = value } }: HeldChoice) => label.length;
  return columns
    .flatMap((column) => (column.options ?? []).filter(names).map((option) => ({ column, option })))
    .toSorted(
      (a, b) =>
        Number(b.column.isStage === true) - Number(a.column.isStage === true) || length(b) - length(a),
    );
}
