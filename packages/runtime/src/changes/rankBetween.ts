const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The place of a character among the digits; whatever is no digit counts as the nearest that sorts before it. */
function digitAt(rank: string, index: number): number {
  const character = rank[index];
  if (character === undefined) return 0;
  const found = DIGITS.indexOf(character);
  if (found !== -1) return found;
  let digit = 0;
  while (digit + 1 < DIGITS.length && DIGITS[digit + 1]! <= character) digit += 1;
  return digit;
}

/**
 * A rank that sorts strictly between two others, compared as plain strings.
 *
 * Ranks are fractions written in base 62; one between two always exists and grows by about one character for every
 * six insertions at the same place. Never ends in the smallest digit, so that there is room before it too.
 *
 * @param before The rank to sort after; null for the beginning.
 * @param after The rank to sort before; null for the end. Not above `before`, or with no room between (`a` and `a0`, which
 * nobody here makes): taken for the end.
 */
export function rankBetween(before: string | null, after: string | null): string {
  const low = before ?? '';
  const high = after !== null && after > low ? after : null;
  let rank = '';
  let bounded = high !== null;
  for (let index = 0; ; index += 1) {
    if (index >= low.length && index >= (high?.length ?? 0)) bounded = false;
    const from = digitAt(low, index);
    const to = bounded ? digitAt(high!, index) : DIGITS.length;
    if (to - from > 1) return rank + DIGITS[from + Math.floor((to - from) / 2)]!;
    rank += DIGITS[from]!;
    if (to !== from) bounded = false;
  }
}

/** As many ranks in ascending order, evenly spread between two others. */
export function ranksBetween(before: string | null, after: string | null, count: number): string[] {
  if (count <= 0) return [];
  const middle = Math.floor(count / 2);
  const rank = rankBetween(before, after);
  return [...ranksBetween(before, rank, middle), rank, ...ranksBetween(rank, after, count - middle - 1)];
}
