/** A stream of numbers from 0 to 1 that is the same for the same seed. */
export function createRandom(seed: string): () => number {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A multiple of `step` between two numbers, without the tails of binary fractions. */
export function stepBetween(random: () => number, from: number, to: number, step: number): number {
  const steps = Math.round((to - from) / step);
  return Number((from + Math.round(random() * steps) * step).toPrecision(12));
}
