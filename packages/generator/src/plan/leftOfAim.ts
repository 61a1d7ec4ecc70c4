import { asLabel } from '../understand/columns/columns.js';
import { clausesOf, splitItems } from '../understand/lists/lists.js';
import type { Meaning } from '../understand/Meaning.js';
import { isDense } from '../understand/words/fold.js';

/** What a sentence names behind the numbers of its aim, in its own words; undefined where the page shows it. */
export function leftOfAim(
  { prompt, language, target, current, pieces, parts, views }: Meaning,
  shown: string,
): string | undefined {
  if (!target || !current || pieces.length + parts.length + views.length > 0) return undefined;
  const clause = clausesOf(prompt).find(({ start, end }) => target.start >= start && target.end <= end);
  if (!clause || current.start < clause.start || current.end > clause.end) return undefined;
  const items = splitItems(
    prompt,
    { start: Math.min(target.start, current.start), end: clause.end },
    language,
  );
  const last = items.findLastIndex(({ start, end }) => /\d/u.test(prompt.slice(start, end)));
  const rest = items.slice(last + 1);
  const isShown = rest.every(({ start, end }) => shown.includes(prompt.slice(start, end).trim()));
  if (rest.length < fewestNames || isShown) return undefined;
  const text = asLabel(prompt.slice(rest[0]!.start, clause.end).trim());
  return `${text}${isDense(text) ? '。' : '.'}`;
}

const fewestNames = 2;
