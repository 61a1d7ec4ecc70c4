/**
 * Phrases of a lexicon for use in a pattern, without those that are empty. The longest stand first, as a pattern takes the first
 * that fits. They hold letters, spaces and marks only.
 */
export const alternatives = (phrases: string | readonly string[]): string =>
  (typeof phrases === 'string' ? phrases.split('|') : phrases)
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
