import type { Cell, Row } from '@vitrine/schema';

/** Whether two cells hold the same; a missing cell holds null. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  const left = a ?? null;
  const right = b ?? null;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => item === right[index]);
  }
  return Object.is(left, right);
}

/** Whether two rows hold the same in every cell. */
export function sameRow(a: Row, b: Row): boolean {
  if (a === b) return true;
  const cell = (row: Row, key: string): Cell | undefined => (Object.hasOwn(row, key) ? row[key] : undefined);
  return [...Object.keys(a), ...Object.keys(b)].every((key) => sameCell(cell(a, key), cell(b, key)));
}
