import { editDistance } from '@vitrine/schema';

const endings = ['s', 'es', 'n', 'en', 'e', 'er', 'x', 'ing', 'ed'];

function stems(word: string): string[] {
  return endings
    .filter((ending) => word.length > ending.length + 2 && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
}

/** Whether two plain words are the same but for an ending such as that of the plural. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  const [ofA, ofB] = [stems(a), stems(b)];
  if (ofA.includes(b) || ofB.includes(a)) return true;
  if (ofA.some((stem) => stem.length >= 4 && ofB.includes(stem))) return true;
  return (
    (a.endsWith('ies') && `${a.slice(0, -3)}y` === b) || (b.endsWith('ies') && `${b.slice(0, -3)}y` === a)
  );
}

/** How many slips of the pen are forgiven in a word of this length. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether a plain word is another one with a slip of the pen. */
export function isSlipOf(word: string, meant: string): boolean {
  const slips = Math.min(slipsIn(word), slipsIn(meant));
  return slips > 0 && editDistance(word, meant, slips) <= slips;
}
