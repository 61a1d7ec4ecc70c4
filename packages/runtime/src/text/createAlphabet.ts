/** Printable ASCII without upper case and digits. */
const letters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (letter) => !/[A-Z0-9]/.test(letter),
);
/** ICU takes longer rows of digits apart. */
const maxDigits = 200;

/**
 * Spells texts so that plain comparison of the spellings gives a collator's order, case aside; null for a text that it can't spell.
 * The order of letters is asked of the collator. Null where letters of the locale are written with two (as `ch` in Czech), or where
 * the collator is not one that sorts numbers by size.
 */
export function createAlphabet(collator: Intl.Collator): ((text: string) => string | null) | null {
  const { locale } = collator.resolvedOptions();
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sorted = [...letters, '0'].sort(compare);
  if (!isAlphabet(sorted, compare)) return null;

  const places: number[] = [];
  for (const [place, letter] of sorted.entries()) {
    places[letter.charCodeAt(0)] = place + 1;
    places[letter.toUpperCase().charCodeAt(0)] = place + 1;
  }
  const digit = places[48]!;
  return (text) => spell(text, places, digit);
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
function spell(text: string, places: readonly number[], digit: number): string | null {
  let spelled = '';
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return null;
    if (code < 48 || code > 57) {
      spelled += String.fromCharCode(places[code]!);
      i++;
      continue;
    }
    while (text.charCodeAt(i) === 48) i++;
    const from = i;
    while (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++;
    if (i - from > maxDigits) return null;
    spelled += String.fromCharCode(digit, i - from) + text.slice(from, i);
  }
  return spelled;
}
