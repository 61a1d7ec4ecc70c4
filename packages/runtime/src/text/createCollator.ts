/**
 * The one order of texts, for formulas, queries and views: as the locale has it, numbers in them by size (`Item 2` before
 * `Item 10`). An unknown locale is taken for English.
 */
export function createCollator(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
