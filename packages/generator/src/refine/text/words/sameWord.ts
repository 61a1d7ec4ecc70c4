import { editDistance } from '@vitrine/schema/internal';

/** Endings that one word may take in place of each other: `bar`, `bars`; `Karte`, `Karten`. */
const families = [
  ['s', 'es', 'ing', 'ed', 'e', 'x'],
  ['n', 'en', 'e', 'er', 'em', 'es', 's'],
];

/** A word keeps so many letters without its ending; when both words lose one, a letter more. */
const shortestStem = 3;

function stems(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((ending) => word.length >= ending.length + shortestStem && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
}

/** Endings that only German has say nothing of a word that ends in a plural s: `cents` is no `center`. */
function haveOneStem(a: string, b: string): boolean {
  return families.some((endings) => {
    const [ofA, ofB] = [stems(a, endings), stems(b, endings)];
    if (ofA.includes(b) || ofB.includes(a)) return true;
    const isMixed = a.endsWith('s') !== b.endsWith('s') && (a.endsWith('er') || b.endsWith('er'));
    return !isMixed && ofA.some((stem) => stem.length > shortestStem && ofB.includes(stem));
  });
}

/** Whether two plain words are the same but for an ending such as that of the plural. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 3 || b.length < 3) return false;
  const isPlural = (many: string, one: string): boolean =>
    many.endsWith('ies') && `${many.slice(0, -3)}y` === one;
  return haveOneStem(a, b) || isPlural(a, b) || isPlural(b, a);
}

/** How many slips of the pen are forgiven in a word of this length. */
function slipsIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

const isSwapped = (word: string, meant: string): boolean =>
  word.length === meant.length && word !== meant && [...word].sort().join('') === [...meant].sort().join('');

/**
 * Whether a plain word is another one with a slip of the pen. The first letter of a short word is right; of a word with
 * three letters only two may stand in the wrong order.
 */
export function isSlipOf(word: string, meant: string): boolean {
  if (word.length === 3) return word[0] === meant[0] && isSwapped(word, meant);
  const slips = Math.min(slipsIn(word), slipsIn(meant));
  if (slips === 0 || (slips === 1 && word[0] !== meant[0] && word[0] !== meant[1])) return false;
  return editDistance(word, meant, slips) <= slips;
}
