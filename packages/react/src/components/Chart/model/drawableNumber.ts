/** Sums of values stay finite below the one, and quotients above the other. */
const largest = 1e300;
const smallest = 1e-280;

/** A cell as a number that can be drawn; NaN when it is none. Text is no number. */
export function drawableNumber(cell: unknown): number {
  if (typeof cell !== 'number') return Number.NaN;
  const size = Math.abs(cell);
  if (size >= smallest && size <= largest) return cell;
  if (size < smallest) return 0;
  return size < Infinity ? Math.sign(cell) * largest : Number.NaN;
}
