/** Sums of values stay finite below the one, and quotients above the other. */
const largest = 1e300;
const smallest = 1e-280;

/** A cell as a number that can be drawn; null when it is none. Text is no number. */
export function drawableNumber(cell: unknown): number | null {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return null;
  const size = Math.abs(cell);
  if (size < smallest) return 0;
  return size <= largest ? cell : Math.sign(cell) * largest;
}
