import type { CellReader } from '../../cells/CellReader.js';
import type { RowColumn } from '../../rows/RowSet.js';
import type { CellTest } from './compileCondition.js';
import type { Operand } from './ConditionValue.js';

/**
 * Whether a cell equals one of some values. Texts are equal letter by letter; a list equals a text that it holds; a date equals
 * every moment of its day. Text never equals a number, except that a formula's text equals the number that it writes.
 */
export function equalTest(operands: readonly Operand[], column: RowColumn, reader: CellReader): CellTest {
  const values = new Set(operands.map((operand) => operand.value));
  const written = new Set(operands.filter((operand) => operand.fromFormula).map((operand) => operand.value));
  const sameMoment = momentTest(operands, column, reader);
  return (cell) => {
    if (cell === null) return false;
    if (Array.isArray(cell)) return cell.some((text) => values.has(text));
    if (values.has(cell)) return true;
    return typeof cell === 'string' ? sameMoment !== null && sameMoment(cell) : written.has(String(cell));
  };
}

/** For columns of dates: whether a text means the same day or instant as one of the values. */
function momentTest(
  operands: readonly Operand[],
  column: RowColumn,
  reader: CellReader,
): ((text: string) => boolean) | null {
  if (column.type !== 'date' && column.type !== 'datetime') return null;
  const days = new Set<number>();
  const instants = new Set<number>();
  for (const { value } of operands) {
    if (typeof value !== 'string') continue;
    if (column.type === 'date' || value.length === 10) days.add(reader.day(value));
    else instants.add(reader.instant(value));
  }
  days.delete(Number.NaN);
  instants.delete(Number.NaN);
  return (text) =>
    (days.size > 0 && days.has(reader.day(text))) ||
    (instants.size > 0 && instants.has(reader.instant(text)));
}
