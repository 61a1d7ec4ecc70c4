/** Words before what is ranked, whose adjective stands behind it: 一番売上が高い. */
const most = /^(?:一番|最も|もっとも|いちばん)$/u;
const small = /^(?:低|少な|小さ|安|短|軽|悪)/u;
const great = /^(?:高|多|大き|長|重|良|よ)/u;

/** In what order a superlative ranks that is said in two places; null without one. */
export function partedSuperlative(words: readonly string[]): 'asc' | 'desc' | null {
  const at = words.findIndex((word) => most.test(word));
  const adjective =
    at < 0 ? undefined : words.slice(at + 1).find((word) => small.test(word) || great.test(word));
  if (adjective === undefined) return null;
  return small.test(adjective) ? 'asc' : 'desc';
}
