/** Lower case without accents: what words are compared in. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** The plain words of a name, camel case and hyphens apart: `horizontalBar` is `horizontal`, `bar`. */
export function plainWords(name: string): string[] {
  return plain(name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
}
