/** Printable ASCII without upper case and digits. */
const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (letter) => !/[A-Z0-9]/.test(letter),
);
/** ICU takes longer rows of digits apart. */
const maxDigits = 200;

/**
 * Writes texts as bytes, so that plain comparison of the bytes gives a collator's order, case aside. Gives where they end; −1 for a
 * text that it can't spell. At most {@link spelledLength} bytes are written.
 */
export type Spell = (text: string, bytes: Uint8Array, at: number) => number;

/** The most bytes that a text takes. */
export function spelledLength(text: string): number {
  return 2 * text.length + 1;
}

/**
 * Makes the alphabet of a collator. The order of letters is asked of it. Null where letters of the locale are written with two (as
 * `ch` in Czech), or where the collator is not one that sorts numbers by size.
 */
export function createAlphabet(collator: Intl.Collator): Spell | null {
  const { locale } = collator.resolvedOptions();
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sorted = [...letters, '0'].sort(compare);
  if (!isAlphabet(sorted, compare)) return null;

  const places = new Uint8Array(128);
  for (const [place, letter] of sorted.entries()) {
    places[letter.charCodeAt(0)] = place + 1;
    places[letter.toUpperCase().charCodeAt(0)] = place + 1;
  }
  return (text, bytes, at) => spell(text, bytes, at, places);
}

/** Whether texts of two letters stand as their letters do, and upper case as lower case. */
function isAlphabet(sorted: readonly string[], compare: (a: string, b: string) => number): boolean {
  if (compare('2', '10') >= 0) return false;
  let before = '';
  for (const first of sorted) {
    if (compare(first, first.toUpperCase()) !== 0) return false;
    for (const second of sorted) {
      if (first === '0' && second === '0') continue;
      const pair = first + second;
      if (compare(before, pair) >= 0) return false;
      before = pair;
    }
  }
  return true;
}

/** A number is spelled as a digit's place, how many digits it has, and these. */
function spell(text: string, bytes: Uint8Array, at: number, places: Uint8Array): number {
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return -1;
    if (code < 48 || code > 57) {
      bytes[at++] = places[code]!;
      i++;
      continue;
    }
    bytes[at++] = places[48]!;
    while (text.charCodeAt(i) === 48) i++;
    const length = at++;
    for (let digit = text.charCodeAt(i); digit >= 48 && digit <= 57; digit = text.charCodeAt(++i))
      bytes[at++] = digit;
    const digits = at - length - 1;
    if (digits > maxDigits) return -1;
    // No byte of a spelling is 0, which stands for its end.
    bytes[length] = digits + 1;
  }
  return at;
}
