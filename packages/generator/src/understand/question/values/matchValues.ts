import type { Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import { fold, isDense } from '../../words/fold.js';
import type { ColumnProfile, TableProfile } from '../../tables/profileData.js';
import { lexicons } from '../../lexicon/index.js';
import type { Token } from '../../words/tokens.js';
import { ratesBefore, ratesBehind } from '../lexicon/ratioWords.js';
import { isOf } from '../lexicon/smallWords.js';
import { signIndex } from '../lexicon/signs.js';
import { asKey } from './asKey.js';
import { otherNames } from './otherNames.js';
import { createAtlas } from './placeNames.js';

/** A value of a column that a question names. */
export interface ValueMatch {
  readonly column: ColumnProfile;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const longest = 5;

/** Short words that are values only where they are written like one: `in` is not `IN`. */
const grammarWords: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ grammar }) =>
    Object.values(grammar).flatMap((words) => words.split('|').map(fold)),
  ),
);
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
      text.replace(/(?:en|er)$/u, ''),
      // `failed` of a value `fail`, and the other way round.
      text.replace(/e?d$/u, ''),
      text.replace(/ed$/u, ''),
      text.replace(/e?$/u, 'ed'),
      // `reprovadas` of a value `Reprovado`, `abgesagte` of `abgesagt`.
      text.replace(/[oa]s?$/u, 'o'),
      text.replace(/[oa]s?$/u, 'a'),
      text.replace(/ees?$/u, 'e'),
      text.replace(/e[nrsm]?$/u, ''),
      // `Nitrat` of a value `Nitrate`, `Sulfato` of `Sulfate`.
      text.replace(/[eo]?$/u, 'e'),
    );
  return [...new Set(forms)].filter((form) => form.length > 1 || isDense(form));
}

/** Finds values of text columns in a question, the longest first; words in `taken` are columns already. */
export function matchValues(
  tokens: readonly Token[],
  index: ValueIndex,
  taken: ReadonlySet<number>,
): ValueMatch[] {
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
      // `median` is no form of a value `Média`.
      const hit = (signIndex.has(text) ? [text] : formsOf(text)).map((form) => index.get(form)).find(Boolean);
      if (hit && isWritten(hit, text, tokens[from]!.text))
        found.push({ column: hit.column, value: hit.value, from, to });
    }
  const rest = [...found, ...statesOfRates(tokens, index, found), ...deniedStates(tokens, index, found)];
  return [...rest, ...partsOfValues(tokens, index, rest, taken)].toSorted((a, b) => a.from - b.from);
}

/** At most so many values may have a word for it to mean them. */
const mostAlike = 3;

/** `supermercado` of a column that has `Compra supermercado`: a telling word of a few values of one column. */
function partsOfValues(
  tokens: readonly Token[],
  index: ValueIndex,
  found: readonly ValueMatch[],
  taken: ReadonlySet<number>,
): ValueMatch[] {
  return tokens.flatMap(({ folded, text }, from): ValueMatch[] => {
    const isKnown =
      folded.length < (/^\p{Lu}/u.test(text) && from > 0 ? 3 : 5) ||
      taken.has(from) ||
      grammarWords.has(folded) ||
      signIndex.has(folded) ||
      found.some((other) => from >= other.from && from < other.to);
    if (isKnown) return [];
    const hits = [...index].filter(
      ([key, { column, isCode }]) =>
        !isCode &&
        column.role === 'category' &&
        column.distinct <= 60 &&
        key.split(' ').length > 1 &&
        key.split(' ').includes(folded),
    );
    const values = [...new Map(hits.map(([, hit]) => [hit.value, hit])).values()];
    const isOne = values.every(({ column }) => column === values[0]!.column);
    return values.length <= mostAlike && isOne
      ? values.map(({ column, value }) => ({ column, value, from, to: from + 1 }))
      : [];
  });
}

/** `failure rate`, `taxa de reprovação` of a status that may be `Failed` or `Reprovado`. */
function statesOfRates(
  tokens: readonly Token[],
  index: ValueIndex,
  found: readonly ValueMatch[],
): ValueMatch[] {
  return tokens.flatMap(({ folded }, from): ValueMatch[] => {
    const isRate =
      ratesBehind.has(tokens[from + 1]?.folded ?? '') ||
      (isOf(tokens[from - 1]?.folded ?? '') && ratesBefore.has(tokens[from - 2]?.folded ?? ''));
    if (!isRate || folded.length < 5 || found.some((other) => from >= other.from && from < other.to))
      return [];
    const hit = [...index].find(
      ([key, { column }]) => column.distinct <= 12 && key.slice(0, 4) === folded.slice(0, 4),
    );
    return hit ? [{ ...hit[1], from, to: from + 1 }] : [];
  });
}

const shortestStem = 5;

/** `no asistencia` of a status that may be `No asistió`: two words of which the first denies alike. */
function deniedStates(
  tokens: readonly Token[],
  index: ValueIndex,
  found: readonly ValueMatch[],
): ValueMatch[] {
  const isFree = (at: number) => !found.some(({ from, to }) => at >= from && at < to);
  return tokens.flatMap(({ folded: first }, from): ValueMatch[] => {
    const second = tokens[from + 1]?.folded ?? '';
    if (!denials.has(first) || second.length < shortestStem || !isFree(from) || !isFree(from + 1)) return [];
    const begin = `${first} ${second.slice(0, shortestStem)}`;
    const hit = [...index].find(([key, { column }]) => column.distinct <= 12 && key.startsWith(begin));
    return hit ? [{ column: hit[1].column, value: hit[1].value, from, to: from + 2 }] : [];
  });
}

const denials: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ grammar }) => grammar.not.split('|').map(fold)),
);

/** Whether a short word is written as a value or code is, and not as a word of the sentence: `IN`, not `in`. */
function isWritten({ value, isCode }: IndexedValue, folded: string, text: string): boolean {
  if (isCode) return /^\p{Lu}+$/u.test(text);
  return folded.length > 3 || !grammarWords.has(folded) || text === value;
}

interface IndexedValue {
  readonly column: ColumnProfile;
  readonly value: string;
  /** Letters that stand for a name. */
  readonly isCode?: boolean;
}

/** Values by folded text. */
export type ValueIndex = ReadonlyMap<string, IndexedValue>;

/** The different texts of a column, read no further than to the last of them. */
function textsOf({ key, distinct }: ColumnProfile, rows: readonly Row[]): Set<string> {
  const values = new Set<string>();
  for (const row of rows) {
    const cell = cellOf(row, key);
    for (const value of Array.isArray(cell) ? cell : [cell]) if (typeof value === 'string') values.add(value);
    if (values.size >= distinct) break;
  }
  return values;
}

/** The values of text columns; of several columns the one with fewer values has it. */
export function indexValues(profile: TableProfile, rows: readonly Row[]): ValueIndex {
  const index = new Map<string, IndexedValue>();
  const put = (key: string, entry: IndexedValue) => {
    if (key !== '' && !index.has(key)) index.set(key, entry);
  };
  const atlas = createAtlas();
  const columns = profile.columns
    .filter(({ role, type, distinct }) => groupable.has(role) && type !== 'number' && distinct < 1000)
    .toSorted((a, b) => a.distinct - b.distinct);
  for (const column of columns) {
    const values = textsOf(column, rows);
    for (const value of values) put(asKey(value), { column, value });
    for (const { name, value, isCode } of otherNames([...values], atlas))
      if (!grammarWords.has(name) && !signIndex.has(name))
        put(name, { column, value, ...(isCode && { isCode }) });
  }
  return index;
}
