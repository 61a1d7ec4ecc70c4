/** Letters of a text for an estimate of its width: those of East Asian scripts are twice as wide as others. */
export function countLetters(text: string): number {
  let count = 0;
  for (const letter of text) count += letter < '\u1100' ? 1 : 1.9;
  return count;
}
