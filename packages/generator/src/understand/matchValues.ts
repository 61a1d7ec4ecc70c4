import type { Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime';
import { fold } from './fold.js';
import type { ColumnProfile, TableProfile } from './profileData.js';
import type { Token } from './tokens.js';

/** A value of a column that a question names. */
export interface ValueMatch {
  readonly column: ColumnProfile;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const longest = 5;
const groupable: ReadonlySet<string> = new Set(['category', 'name', 'flag']);

/** Forms that a word of a question may take: comedies, japanese, rainy. */
function formsOf(text: string): string[] {
  const forms = [text];
  if (text.length > 4)
    forms.push(
      text.replace(/ies$/u, 'y'),
      text.replace(/e?s$/u, ''),
      text.replace(/s$/u, ''),
      text.replace(/(?:ese|ian|an|y|ish)$/u, ''),
      text.replace(/nese$/u, ''),
      text.replace(/ns?$/u, ''),
    );
  return [...new Set(forms)].filter((form) => form.length > 1);
}

/** Finds values of text columns in a question, the longest first; words in `taken` are columns already. */
export function matchValues(
  tokens: readonly Token[],
  profile: TableProfile,
  rows: readonly Row[],
  taken: ReadonlySet<number>,
): ValueMatch[] {
  const index = indexValues(profile, rows);
  const found: ValueMatch[] = [];
  for (let count = Math.min(longest, tokens.length); count > 0; count -= 1)
    for (let from = 0; from + count <= tokens.length; from += 1) {
      const to = from + count;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      if (Array.from({ length: count }, (_, at) => from + at).some((at) => taken.has(at)) && count === 1)
        continue;
      const text = tokens
        .slice(from, to)
        .map(({ folded }) => folded)
        .join(' ');
      const hit = formsOf(text)
        .map((form) => index.get(form))
        .find(Boolean);
      if (hit) found.push({ ...hit, from, to });
    }
  return found.toSorted((a, b) => a.from - b.from);
}

/** Values by folded text; of several columns the one with fewer values has it. */
function indexValues(
  profile: TableProfile,
  rows: readonly Row[],
): Map<string, { column: ColumnProfile; value: string }> {
  const index = new Map<string, { column: ColumnProfile; value: string }>();
  const columns = profile.columns
    .filter(({ role, type, distinct }) => groupable.has(role) && type !== 'number' && distinct < 1000)
    .toSorted((a, b) => a.distinct - b.distinct);
  for (const column of columns)
    for (const row of rows) {
      const value = cellOf(row, column.key);
      if (typeof value !== 'string' || value === '') continue;
      const key = fold(value)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .join(' ');
      if (!index.has(key)) index.set(key, { column, value });
    }
  return index;
}
