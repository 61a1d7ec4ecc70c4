/** Whether a number at a place is what another grows to, and no year: `from 800 to 2050`. */
export const endsRange = (prompt: string, at: number): boolean =>
  /(?<![\d.,])(?!(?:19|20)\d{2}\s)\d[\d.,]*\s+(?:to|auf|bis|a|à|para|até)\s+$/iu.test(prompt.slice(0, at));
