import type { Cell } from '@vitrine/schema';

/** A cell as the text that identifies it. */
export function cellText(cell: Cell): string {
  if (Array.isArray(cell)) return cell.join(', ');
  return cell === null ? '' : String(cell);
}
