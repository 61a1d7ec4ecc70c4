import { editDistance } from '@vitrine/schema/internal';

/** How many typing errors a word of this length may have and still be recognized. */
function typosIn(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 10 ? 1 : 2;
}

/** Whether a word is another one with typing errors: the first letter is right, and few are wrong. */
export function isTypoOf(word: string, meant: string): boolean {
  const limit = typosIn(word);
  // So many words are one letter longer than a short one that none is taken for it: a pilot is no plot.
  if (limit === 0 || word[0] !== meant[0] || meant.length < 5) return false;
  // A short word with other letters behind it is another one: a tablet is no table.
  const [own, other] = bothMany(word, meant) ? [word.slice(0, -1), meant.slice(0, -1)] : [word, meant];
  if (other.length < 7 && own.startsWith(other) && own !== other && own[other.length] !== other.at(-1))
    return false;
  return (
    editDistance(word, meant, limit) <= limit && !(word.length === meant.length && isOtherWord(word, meant))
  );
}

/** Tablets are no tables either. */
const bothMany = (word: string, meant: string): boolean => word.endsWith('s') && meant.endsWith('s');

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const sounds = ['aeiou', 'csz', 'ckq', 'iy', 'mn', 'bp', 'dt', 'gj', 'vwf'];

/** Whether a letter in which two words differ makes another word: talks and tasks, translation and transaction, not calender and calendar. */
function isOtherWord(word: string, meant: string): boolean {
  return [...word].some((typed, at) => {
    const right = meant[at]!;
    if (typed === right) return false;
    const isSwap = [at - 1, at + 1].some((beside) => word[beside] === right && meant[beside] === typed);
    return (
      !isSwap &&
      !isNear(typed, right) &&
      !sounds.some((group) => group.includes(typed) && group.includes(right))
    );
  });
}

/** Whether two letters are neighbors on a keyboard. */
const isNear = (one: string, other: string): boolean =>
  keyRows.some(
    (row) =>
      row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
  );
