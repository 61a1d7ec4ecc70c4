/** The same keys, with a number behind those that an earlier row already has: `Pro`, `Pro (2)`. */
export function uniqueKeys(keys: readonly string[]): string[] {
  const wanted = new Set(keys);
  const used = new Set<string>();
  const next = new Map<string, number>();
  return keys.map((key) => {
    let unique = key;
    if (used.has(key)) {
      let number = next.get(key) ?? 2;
      do unique = `${key} (${number++})`;
      while (used.has(unique) || wanted.has(unique));
      next.set(key, number);
    }
    used.add(unique);
    return unique;
  });
}
