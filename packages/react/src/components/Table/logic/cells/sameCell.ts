import type { Cell } from '@vitrine/schema';

/** Whether two cells hold the same. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((part, index) => part === b[index]);
}
