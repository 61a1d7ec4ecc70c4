import type { ColumnWish } from '../../understand/Meaning.js';
import { lexicons } from '../../understand/lexicon/index.js';
import { fold } from '../../understand/words/fold.js';
import { numbersOf } from '../../understand/words/plural.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';

/** Leaves out of a table what was said not to be kept; what its rows are called stays. */
export function leaveOut(design: TableDesign, refused: readonly ColumnWish[]): void {
  const left = design.columns.filter(
    (column) => !column.isName && !column.isStage && refused.some((wish) => isOf(column, wish, design)),
  );
  for (const column of left) design.columns.splice(design.columns.indexOf(column), 1);
}

/** A column of that name, or of the meaning that the word has by itself: birth dates are not all dates. */
function isOf(column: PlannedColumn, { label, attribute }: ColumnWish, { language }: TableDesign): boolean {
  const forms = (text: string) => Object.values(numbersOf(text, language)).map(fold);
  const said = [fold(label), ...forms(label)];
  const names = [fold(column.label), ...forms(column.label)];
  const words = attribute ? lexicons[language].attributes[attribute].split('|').map(fold) : [];
  return (
    names.some((name) => said.includes(name)) ||
    (column.attribute === attribute && words.some((word) => said.includes(word)))
  );
}
