import type { ColumnProfile } from '../../tables/profileData.js';
import { isNumeric } from '../columns/columnRoles.js';
import { isCalled } from '../columns/columnWords.js';
import type { AskedGroup } from '../Question.js';
import { saysClasses } from '../lexicon/classes.js';
import { isBy, says, type Reading } from '../Reading.js';

/** `by age group`, `by price range`: numbers put into classes. People of one age are put together without a word for it. */
export function classGroup(reading: Reading): AskedGroup | undefined {
  const match = reading.columns.find(
    ({ columns: [column], combine, factor, op, ...at }) =>
      !combine &&
      factor === undefined &&
      !op &&
      isNumeric(column!) &&
      column!.role === 'measure' &&
      isAskedByClass(reading, column!, at),
  );
  const column = match?.columns[0];
  return column && { column, step: isAge(reading, column) ? yearsOfAge : classWidth(column) };
}

const yearsOfAge = 10;

const isAge = ({ headings }: Reading, column: ColumnProfile): boolean =>
  column.aggregate === 'avg' &&
  headings.some((heading) => heading.column === column && isCalled(heading, 'age'));

function isAskedByClass(
  reading: Reading,
  column: ColumnProfile,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const classes = reading.tokens.findIndex(({ folded }, at) => at >= from && at <= to && saysClasses(folded));
  const isBehindBy = isBy(reading, from, to) || (classes >= 0 && isBy(reading, classes, to));
  const isAsked = isBehindBy || says(reading, 'distribution');
  return isAsked && (classes >= 0 || isAge(reading, column));
}

/** A round width that gives about ten classes. */
export function classWidth({ min, max }: ColumnProfile): number {
  const rough = (Number(max) - Number(min)) / 10 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((step) => step * power >= rough) ?? 10) * power;
}
