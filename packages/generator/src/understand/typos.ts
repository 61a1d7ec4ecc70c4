/** Edits (insert, delete, replace, swap of neighbors) between two words, counted up to a limit. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[right.length]!;
}

/** How many typing errors a word of this length may have and still be recognized. */
function typosIn(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a word is another one with typing errors: the first letter is right, and few are wrong. */
export function isTypoOf(word: string, meant: string): boolean {
  const limit = typosIn(word);
  return limit > 0 && word[0] === meant[0] && meant.length >= 4 && editDistance(word, meant, limit) <= limit;
}
