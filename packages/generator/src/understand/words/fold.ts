/** Most words of most languages: there is nothing to do about them but their capitals. */
const plain = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** What words are compared in: lower case, Latin letters without accents, hyphens as spaces. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’']/g, "'")
    .replace(/[-‐–_/]+/g, ' ')
    .trim();
}

/** A text folded letter by letter, so that each stands where it stood: Grün-Weiß is as long as before. */
export const inPlace = (text: string): string =>
  Array.from(text, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter.toLowerCase();
  }).join('');

/** A word as it is looked up: one letter keeps its accent, as à is another word than a. */
export const foldWord = (word: string): string => (word.length === 1 ? word.toLowerCase() : fold(word));

/** Whether a text is written without spaces between words. */
export function isDense(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}
