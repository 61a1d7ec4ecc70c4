/** Sums of values stay finite below the one, and quotients above the other. */
const largest = 1e300;
const smallest = 1e-280;

/** A cell as a number that can be drawn; NaN when it is none. Text is no number. */
export function drawableNumber(cell: unknown): number {
  if (typeof cell !== 'number') return Number.NaN;
  // Asked of every value, most of which are like these.
  if (cell >= smallest && cell <= largest) return cell;
  const size = Math.abs(cell);
  if (size < smallest) return 0;
  if (size <= largest) return cell;
  return size < Infinity ? Math.sign(cell) * largest : Number.NaN;
}
