/** An amount in a unit that `Intl.NumberFormat` knows. */
export interface Amount {
  readonly amount: number;
  readonly unit: string;
  /** How much of the unit's name is written. */
  readonly display: 'long' | 'short' | 'narrow';
}

/** What is written in several units, by its size. */
export type Measure = 'bytes' | 'duration';

/** From the largest to the one that all are measured in. */
const units: Readonly<Record<Measure, readonly (readonly [unit: string, size: number])[]>> = {
  bytes: [
    ['petabyte', 1e15],
    ['terabyte', 1e12],
    ['gigabyte', 1e9],
    ['megabyte', 1e6],
    ['kilobyte', 1000],
    ['byte', 1],
  ],
  duration: [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ],
};

/** Bytes in the largest unit that leaves at least one; seconds in the two largest units, or below a minute with their fraction. */
export function amountsOf(measure: Measure, value: number): readonly Amount[] {
  const size = Math.abs(value);
  if (measure === 'duration' && size >= 60) return durationParts(value);
  const unit = units[measure].find(([, least]) => measure === 'bytes' && size >= least)?.[0];
  return [amountIn(measure, value, unit ?? units[measure].at(-1)![0])!];
}

/** The amount in one unit; undefined where the measure has none of this name. */
export function amountIn(measure: Measure, value: number, name: string): Amount | undefined {
  const unit = units[measure].find(([known]) => known === name);
  // Only in full and in short does a space stand before the unit, and bytes have no sign of their own in all languages.
  const display = measure === 'duration' ? 'narrow' : name === 'byte' ? 'long' : 'short';
  return unit && { amount: value / unit[1], unit: name, display };
}

/** The largest unit in which none of the values needs more than one decimal, such as the ticks of an axis; undefined where none is as large as a unit. */
export function commonUnit(measure: Measure, values: readonly number[]): string | undefined {
  const highest = Math.max(...values.map(Math.abs));
  const isShort = (tenths: number) => Math.abs(tenths - Math.round(tenths)) < 1e-6;
  return units[measure].find(
    ([, size]) => size <= highest && values.every((value) => isShort((value / size) * 10)),
  )?.[0];
}

/** Seconds in the two largest units: 1 h 5 min. */
function durationParts(seconds: number): readonly Amount[] {
  const size = Math.round(Math.abs(seconds));
  const first = units.duration.findIndex(([, length]) => size >= length);
  const written = units.duration.slice(first, first + 2);
  const [, smallest] = written.at(-1)!;
  let rest = Math.round(size / smallest) * smallest;
  const parts: Amount[] = [];
  for (const [unit, length] of written) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0)
      parts.push({ amount: seconds < 0 && parts.length === 0 ? -amount : amount, unit, display: 'narrow' });
  }
  return parts;
}
