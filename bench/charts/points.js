/** Size of the drawing in px, for all contestants. */
export const size = { width: 1000, height: 320 };

const start = Date.UTC(2026, 0, 1);

/** Made-up readings, one a minute, in order; `turn` makes another set. Rows as a host has them: a time as text, and a number. */
export function rowsOf(count, turn = 0) {
  let state = 7 + turn;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  return Array.from({ length: count }, (_, index) => ({
    at: new Date(start + index * 60_000).toISOString(),
    value: Math.round((50 + 20 * Math.sin(index / (count / 12)) + random() * 10) * 100) / 100,
  }));
}
