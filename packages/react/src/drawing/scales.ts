/** Maps a value to a coordinate. */
export type Scale = (value: number) => number;

/** Farthest that a value outside the domain is drawn, in lengths of the range. */
const farthest = 1e4;

/** A straight scale. A domain without extent maps everything to the middle. */
export function createLinearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [low, high] = domain;
  const [start, end] = range;
  // Halves, because the span of a domain from -1e300 to 1e300 times a width has no number.
  const span = high / 2 - low / 2;
  if (!(span > 0)) return () => (start + end) / 2;
  return (value) => {
    const share = (value / 2 - low / 2) / span;
    return start + Math.max(-farthest, Math.min(farthest, share)) * (end - start);
  };
}

/** A logarithmic scale; values that are not above zero stand at its lower end. */
export function createLogScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const scale = createLinearScale([Math.log10(domain[0]), Math.log10(domain[1])], range);
  return (value) => scale(Math.log10(Math.max(value, domain[0])));
}

/** Equal bands along an axis. */
export interface Bands {
  /** Distance between the centers of neighbors. */
  readonly step: number;
  /** Space of a band that marks may fill. */
  readonly width: number;
  /** Middle of a band, by its index. */
  readonly center: Scale;
}

/**
 * Divides a range into bands, with a share of each left empty.
 *
 * @param widest The most room for a band: where there is more, the bands stand together in the middle.
 */
export function createBands(
  count: number,
  range: readonly [number, number],
  widest = Infinity,
  padding = 0.24,
): Bands {
  const step = Math.min(widest, (range[1] - range[0]) / Math.max(1, count));
  const start = (range[0] + range[1] - step * count) / 2;
  return { step, width: step * (1 - padding), center: (index) => start + (index + 0.5) * step };
}
