const address =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:)?\/\/[^\s<>"'`)\]}|]+|\b(?:mailto|tel|data|javascript|vbscript):[^\s<>"'`)\]}|]+/gi;
const markdownTarget = /(!?)\[([^\]\n]{0,500})\]\(([^)\n]{0,2000})\)/g;

/**
 * The answer without addresses that the person did not give: a model, or data that it read, must lead nobody elsewhere.
 * Links and pictures of Markdown become their words.
 *
 * @param given All that the person and the host said; addresses in it may be repeated.
 */
export function withoutForeignUrls(value: unknown, given: string): unknown {
  if (typeof value === 'string') return cleaned(value, given);
  if (Array.isArray(value)) return value.map((element) => withoutForeignUrls(element, given));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, withoutForeignUrls(entry, given)]),
  );
}

function cleaned(text: string, given: string): string {
  if (!text.includes('//') && !text.includes(':') && !text.includes('](')) return text;
  const isGiven = (found: string): boolean => found !== '' && given.includes(found);
  return text
    .replace(markdownTarget, (whole, _, words: string, target: string) =>
      isGiven(target.trim().split(/\s/)[0]!) ? whole : words,
    )
    .replace(address, (found) => (isGiven(found.replace(/[.,;:!?]+$/, '')) ? found : ''));
}
