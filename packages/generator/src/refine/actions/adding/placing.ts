import { partAt } from '../../text/clauses/readClauses.js';
import { means, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import type { Context, Outcome } from '../Action.js';
import { resolve } from '../targets/resolve.js';

/** The order without where the component should stand. */
export function withoutPlace(context: Context): Word[] {
  const { clause } = context;
  const part = placeIn(context);
  const edge = edgeIn(clause);
  return clause.words.filter(
    (word) => word !== part?.lead && !part?.words.includes(word) && !edge.includes(word),
  );
}

/** `on top`, `at the end`: words at the end of the order, or before the text of a note. */
export function edgeIn({ words }: Context['clause']): readonly Word[] {
  const at = words.findIndex((word, index) => {
    const next = words.slice(index + 1).find((other) => !means(other, 'filler') || other.isName);
    const isEnd = next === undefined || means(next, 'at:to', 'at:where');
    return index > 0 && isEnd && means(word, 'first', 'last') && numberOf(word) === null;
  });
  if (at === -1) return [];
  const lead = words[at - 1];
  return means(lead, 'at:of', 'at:to') ? [lead!, words[at]!] : [words[at]!];
}

/** Where the component should stand; `after` before a number or day is none. */
function placeIn({ clause }: Context): ReturnType<typeof partAt> {
  const part = partAt(clause, 'before', 'after');
  return part?.words.some((word) => numberOf(word) !== null || word.date !== undefined) ? undefined : part;
}

type At = {
  readonly into: string | null;
  readonly slot?: readonly string[];
  readonly before?: string;
  readonly after?: string;
};

/** First on the page where that was said, else last. */
function edgePlace({ clause, page }: Context): At {
  const isFirst = edgeIn(clause).some((word) => means(word, 'first'));
  const first = page.artifact.components[0];
  return isFirst && first ? { into: null, before: first.id } : { into: null };
}

/** Where a new component stands: beside another, first, or last on the page. */
export function placeFor(context: Context): { at: At } | { outcome: Outcome } {
  const part = placeIn(context);
  if (!part?.lead) return { at: edgePlace(context) };
  const resolved = resolve(context, part.words, context.page.nodes);
  if (!resolved.things) return { outcome: resolved.outcome };
  const other = resolved.things[0]!;
  const { into = null, slot = [] } = other.place ?? {};
  const side = means(part.lead, 'at:before') ? { before: other.id } : { after: other.id };
  return { at: { into, ...(slot.length > 0 && { slot }), ...side } };
}
