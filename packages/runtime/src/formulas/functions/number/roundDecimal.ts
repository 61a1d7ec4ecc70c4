/** Rounds the magnitude of a number at a decimal place, by moving the point in decimal notation: 1.005 is 100.5 hundredths. */
export function roundDecimal(
  value: number,
  places: number,
  rounded: (magnitude: number) => number = Math.round,
): number {
  const moved = Math.max(-400, Math.min(400, Math.trunc(places)));
  const result = movePoint(rounded(movePoint(Math.abs(value), moved)), -moved);
  return Number.isFinite(result) ? Math.sign(value) * result : value;
}

/** The number times ten to the power of `places`, without binary noise. */
export function movePoint(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
