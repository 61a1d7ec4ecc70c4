/** Whether an address lies at or below one of the allowed ones: same origin, and a path that goes on after a `/` at most. */
export function isAllowed(url: URL, allowed: readonly URL[]): boolean {
  return allowed.some((prefix) => url.origin === prefix.origin && isBelow(url.pathname, prefix.pathname));
}

/** A server may take `%2f..%2f` for a way up, which the address itself does not show. */
const hiddenSteps = /%2f|%5c|\\/i;

function isBelow(path: string, prefix: string): boolean {
  if (path === prefix) return true;
  const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
  return path.startsWith(folder) && !hiddenSteps.test(path.slice(folder.length));
}

/**
 * The address in full, from the page's own where it is only a path. Undefined for what is none, and for all but http and
 * https.
 */
export function fullUrl(url: string | URL): URL | undefined {
  const base = typeof location === 'undefined' ? undefined : location.href;
  try {
    const full = new URL(url, base);
    return full.protocol === 'http:' || full.protocol === 'https:' ? full : undefined;
  } catch {
    return undefined;
  }
}
