/** Steps of the search away from 10 %, in logarithms of growth; each is wider than the one before. */
const STEPS = 22;
const FIRST_STEP = 0.02;
const WIDENING = 1.25;
const MAX_ITERATIONS = 100;

/**
 * The rate at which `balance` is zero; where several are, the one nearest to 10 %, by growth. Looks from -99.99 % to
 * 1,000,000 %, in at most 145 evaluations. Null when there is none; `balance` gives null to stop the search.
 */
export function findRate(balance: (rate: number) => number | null): number | null {
  const center = Math.log1p(0.1);
  const at = (growth: number) => balance(Math.expm1(growth));
  const middle = at(center);
  if (middle === null) return null;
  if (middle === 0) return 0.1;
  let [low, high] = [
    { growth: center, value: middle },
    { growth: center, value: middle },
  ];
  let width = FIRST_STEP;
  for (let step = 0; step < STEPS; step++, width *= WIDENING) {
    const [below, above] = [low.growth - width, high.growth + width];
    const [belowValue, aboveValue] = [at(below), at(above)];
    if (belowValue === null || aboveValue === null) return null;
    const next = { low: { growth: below, value: belowValue }, high: { growth: above, value: aboveValue } };
    if (changesSign(high.value, aboveValue)) return refine(at, high, next.high);
    if (changesSign(low.value, belowValue)) return refine(at, next.low, low);
    ({ low, high } = next);
  }
  return null;
}

interface Point {
  readonly growth: number;
  readonly value: number;
}

const changesSign = (from: number, to: number) => (from < 0 && to >= 0) || (from > 0 && to <= 0);

/** Regula falsi, with halved weights for an end that stays (Illinois); bisection where values are too large for it. */
function refine(at: (growth: number) => number | null, from: Point, to: Point): number | null {
  let [low, high] = [from, to];
  let [lowWeight, highWeight] = [low.value, high.value];
  let moved: 'low' | 'high' | undefined;
  let growth = low.growth;
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const share = lowWeight / (lowWeight - highWeight);
    const previous = growth;
    growth = low.growth + (high.growth - low.growth) * (share > 0 && share < 1 ? share : 0.5);
    const value = at(growth);
    if (value === null) return null;
    if (value === 0 || Math.abs(growth - previous) <= Number.EPSILON) break;
    if (changesSign(low.value, value)) {
      high = { growth, value };
      highWeight = value;
      if (moved === 'high') lowWeight /= 2;
      moved = 'high';
    } else {
      low = { growth, value };
      lowWeight = value;
      if (moved === 'low') highWeight /= 2;
      moved = 'low';
    }
  }
  return Math.expm1(growth);
}
