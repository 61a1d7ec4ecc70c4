import { findThings } from '../../page/findThings.js';
import { unsetOp } from '../../page/Thing.js';
import { means } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';

/** `show all orders`: the filter goes from what shows some of them; null where nothing is filtered. */
export function showAll({ clause, page }: Context): Outcome | null {
  if (!clause.words.some((word) => means(word, 'all'))) return null;
  const filtered = page.nodes.filter(
    ({ node, place }) => place && node && page.queryOf(node)?.query.where !== undefined,
  );
  const told = clause.words.filter((word) => !means(word, 'do:show', 'do:change'));
  const { ranked } = findThings(told, filtered);
  const best = ranked.filter(({ points }) => points === ranked[0]?.points);
  const [only] = best;
  const found = only && best.length === 1 ? page.queryOf(only.thing.node!) : null;
  if (!only || !found || found.path.length !== 1) return null;
  return {
    ops: [unsetOp(only.thing, [...found.path, 'where'])],
    said: { key: 'unfiltered', params: { what: only.thing } },
  };
}
