/** An amount in a unit that `Intl.NumberFormat` knows. */
export interface Amount {
  readonly amount: number;
  readonly unit: string;
  /** How much of the unit's name is written. */
  readonly display: 'long' | 'short' | 'narrow';
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'];

/** Bytes in the largest unit of 1,000 that leaves at least one. */
export function bytesParts(bytes: number): readonly Amount[] {
  const size = Math.abs(bytes);
  const power = size < 1000 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(size) / 3 + 1e-9));
  // Only in full and in short does a space stand before the unit, and bytes have no sign of their own in all languages.
  const display = power === 0 ? 'long' : 'short';
  return [{ amount: bytes / 1000 ** power, unit: byteUnits[power] ?? 'byte', display }];
}

const durationUnits: readonly (readonly [unit: string, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds in the two largest units: 1 h 5 min. Below a minute in seconds, with their fraction. */
export function durationParts(seconds: number): readonly Amount[] {
  if (Math.abs(seconds) < 60) return [{ amount: seconds, unit: 'second', display: 'narrow' }];
  const size = Math.round(Math.abs(seconds));
  const first = durationUnits.findIndex(([, length]) => size >= length);
  const [smallest] = durationUnits.slice(first, first + 2).slice(-1);
  let rest = Math.round(size / (smallest?.[1] ?? 1)) * (smallest?.[1] ?? 1);
  const parts: Amount[] = [];
  for (const [unit, length] of durationUnits.slice(first, first + 2)) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0)
      parts.push({ amount: seconds < 0 && parts.length === 0 ? -amount : amount, unit, display: 'narrow' });
  }
  return parts;
}
