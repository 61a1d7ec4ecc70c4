/** Gives the address that may be used, or undefined to refuse it. */
export type UrlPolicy = (address: string) => string | undefined;

const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * The default policy: http, https, mailto, tel and relative addresses.
 *
 * Refuses every other scheme, and any address with control characters, which browsers drop before they read the
 * scheme (`java\nscript:`), or with a backslash, which they read as a slash.
 */
export const defaultUrlPolicy: UrlPolicy = (address) => {
  const trimmed = address.trim();
  if (trimmed === '' || /[\p{Cc}\p{Cf}\\]/u.test(trimmed)) return undefined;
  const head = trimmed.split(/[/?#]/, 1)[0] ?? '';
  const colon = head.indexOf(':');
  if (colon === -1) return trimmed;
  return schemes.has(head.slice(0, colon).toLowerCase()) ? trimmed : undefined;
};
