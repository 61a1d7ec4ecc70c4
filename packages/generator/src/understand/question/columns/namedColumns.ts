import { isDense } from '../../words/fold.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { glossaryRowsOf, type ColumnWords } from './columnWords.js';
import { unitNamed } from '../lexicon/measureUnits.js';
import { signIndex, type SignId } from '../lexicon/signs.js';
import { isFirst } from '../lexicon/smallWords.js';
import { isNumeric, plansLast } from './columnRoles.js';
import type { ColumnMatch } from './ColumnMatch.js';
import type { QuestionWords } from './QuestionWords.js';
import { likeness, surely } from './likeness.js';

interface Candidate extends ColumnMatch {
  readonly score: number;
}

/** `highest` asks for no column called `high`, but `maximum` for one of `max`. */
const isSuperlative = (word: string, own: string) =>
  word !== own &&
  !((own === 'max' || own === 'min') && word.startsWith(own)) &&
  (signIndex.get(word)?.some((id) => id === 'most' || id === 'least') ?? false);

/** How much a word is like one of a name: `rate` asks how, and not for the end of `Nitrate`. */
function nameliness(word: string, own: string): number {
  const score = likeness(word, own);
  return score < surely && (signIndex.get(word)?.some((id) => id === 'rate' || id === 'share') ?? false)
    ? 0
    : score;
}

const filler = new Set(
  'par|por|pro|pra|para|je|nach|aux|del|dos|das|sur|sobre|mit|con|avec|com|ce|cette|este|esta|ist|sind|est|sont|es|son|um|una|un|une|eine|ein|max|min|maximum|minimum|maximal|minimal|maximale|minimale|maximo|maxima|minimo|minima|of|in|the|per|by|and|a|to|for|is|year|time|g|mm|min|as|how|are|you|we|do|us|with|without|on|at|de|la|el|le|les|des|du|der|die|das|von|your|our|name|which|what|would|or|id'.split(
    '|',
  ),
);

/** By words of the name, in any order; a part of a long name is enough where it is telling. */
export function byWords({ column, words }: ColumnWords, { asked }: QuestionWords): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < asked.length; from += 1) {
    const left = [...words];
    let score = 0;
    let hits = 0;
    let nearest = 0;
    let to = from;
    for (let at = from; at < asked.length && left.length > 0; at += 1) {
      const [best, index] = left

        .map((word, n) => [isSuperlative(asked[at]!, word) ? 0 : nameliness(asked[at]!, word), n] as const)
        .reduce((most, next) => (next[0] > most[0] ? next : most), [0, -1]);
      if (best === 0) break;
      left.splice(index, 1);
      score += best * 10;
      nearest = Math.max(nearest, best);
      hits += 1;
      to = at + 1;
    }
    const isTelling =
      hits === words.length ||
      asked.slice(from, to).some((word) => !filler.has(word) && (word.length > 2 || isDense(word)));
    if (hits > 0 && isTelling && !isOrder(asked, from, to))
      found.push({
        columns: [column],
        from,
        to,
        score: score + (hits / words.length) * 6 - (saysKind(words, asked.slice(from, to)) ? kindPenalty : 0),
        ...(nearest < surely && { isPartial: true }),
      });
    if (words.length > 1 && asked[from] === words.join('') && asked[from]!.length > 3)
      found.push({ columns: [column], from, to: from + 1, score: 15 });
    if (words.length > 2 && asked[from] === words.map(([letter]) => letter).join(''))
      found.push({ columns: [column], from, to: from + 1, score: 14 });
  }
  return found;
}

const kinds =
  /^(?:types?|kind|class|category|typ|art|klasse|kategorie|tipo|clase|categoria|genre|categorie)$/u;
/** Enough for the column of the things themselves to come before that of their kind. */
const kindPenalty = 7;

/** `vehicle` of a column _Vehicle type_ names the things, of which that only says the kind. */
const saysKind = (words: readonly string[], asked: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => kinds.test(word)) && !asked.some((word) => kinds.test(word));

/** `slowest first` says in what order, and nothing of a column `First reply`. */
const isOrder = (asked: readonly string[], from: number, to: number): boolean =>
  to - from === 1 &&
  isFirst(asked[from]!) &&
  (signIndex.get(asked[from - 1] ?? '')?.some((id) => superlatives.has(id)) ?? false);

const superlatives: ReadonlySet<SignId> = new Set(['most', 'least', 'quick', 'slow', 'long', 'short']);

/** By what a name means: `Umsatz` finds `Revenue`, and less surely `Umsatz netto`. */
export function byMeaning(
  { column, words, whole, parts }: ColumnWords,
  { asked, concepts }: QuestionWords,
): Candidate[] {
  return asked.flatMap((word, from): Candidate[] => {
    if (signIndex.get(word)?.includes('count')) return [];
    // `on average`
    if (word.length < 3 && filler.has(word)) return [];
    const own = [...concepts[from]!];
    const isWhole = own.some((concept) => whole.has(concept));
    // `articles` are rows, and not the number of them that a column `Quantity of articles` holds.
    const isPart =
      !isWhole &&
      own.some((concept) => parts.has(concept) && !(isNumeric(column) && concept.startsWith('entity/')));
    if (!isWhole && !isPart) return [];
    const isRow = own.some((concept) => concept.startsWith('row/') && whole.has(concept));
    return [
      {
        columns: [column],
        from,
        to: from + 1,
        score: isRow ? 9 : isWhole ? 8 : saysKind(words, [word]) ? 4 : 6,
      },
    ];
  });
}

/** By the unit of a number: `hours` finds `Duration (h)` before a rate per hour. A number before it limits, and asks for none. */
export function byUnit({ column, whole, unit }: ColumnWords, { asked }: QuestionWords): Candidate[] {
  // How long each took is told by its average, and hours that are asked for by themselves are added up.
  const isSpent = whole.has('attribute/duration') || whole.has('attribute/hours');
  if (!unit || !isNumeric(column) || column.role === 'time') return [];
  return asked.flatMap((word, from): Candidate[] => {
    const own = word.length > shortestUnit ? unitNamed(word) : undefined;
    const isSame = own?.dimension === unit.dimension && own.factor === unit.factor;
    const isCounted = /^\d/u.test(asked[from - 1] ?? '');
    const isPer = signIndex.get(asked[from - 1] ?? '')?.includes('by') ?? false;
    if (!isSame || isCounted || isPer) return [];
    return [
      { columns: [column], from, to: from + 1, score: 12, ...(isSpent && { op: 'sum', isTotal: true }) },
    ];
  });
}

/** Shorter words for units mean something else as well: `min`. */
const shortestUnit = 3;

/** By two words that mean the whole name together: `showed up` finds `Attended`. */
export function byPairs({ column, whole }: ColumnWords, { asked }: QuestionWords): Candidate[] {
  return asked.slice(1).flatMap((word, from): Candidate[] => {
    const isWhole = glossaryRowsOf(`${asked[from]} ${word}`).some((row) => whole.has(row));
    return isWhole ? [{ columns: [column], from, to: from + 2, score: 10 }] : [];
  });
}

/** The best reading of each stretch; readings of the same stretch and strength stay beside each other. */
export function settle(
  found: readonly Candidate[],
  { asked }: QuestionWords,
  headings: readonly ColumnWords[],
): ColumnMatch[] {
  const taken: Candidate[] = [];
  for (const candidate of found.toSorted((a, b) => b.score - a.score)) {
    const other = taken.find(({ from, to }) => candidate.from < to && candidate.to > from);
    if (!other) taken.push(candidate);
    else if (
      other.from === candidate.from &&
      other.to === candidate.to &&
      // What a name has all words of is meant, and not one that has more of them.
      other.score - candidate.score < (other.score >= 15 ? 2 : 4) &&
      !other.columns.includes(candidate.columns[0]!)
    )
      taken.splice(taken.indexOf(other), 1, { ...other, columns: [...other.columns, ...candidate.columns] });
  }
  // Of several columns the one of which more words stand in the question: `away team … goals`.
  const shared = (column: ColumnProfile) =>
    headings.find((heading) => heading.column === column)!.words.filter((word) => asked.includes(word))
      .length;
  return taken
    .map((match) => ({
      ...match,
      columns: (restElsewhere(match, taken) ?? match.columns).toSorted(
        (a, b) => shared(b) - shared(a) || plansLast(a, b) || addsUp(b) - addsUp(a),
      ),
    }))
    .toSorted((a, b) => a.from - b.from);
}

/** `average attendance in October` of a column for each month: the one of which the rest of the name stands elsewhere. */
function restElsewhere(match: ColumnMatch, all: readonly ColumnMatch[]): readonly ColumnProfile[] | null {
  if (match.columns.length < 2 || !match.columns.every(isNumeric)) return null;
  const rests = all.flatMap((one) => {
    const own = one === match ? [] : one.columns.filter((column) => isNumeric(column));
    return own.length === 1 && match.columns.includes(own[0]!) ? [own] : [];
  });
  return rests.length === 1 ? rests[0]! : null;
}

/** Of amounts that are named alike, what adds up is meant rather than what one of them costs. */
const addsUp = (column: ColumnProfile): number =>
  isNumeric(column) && column.role === 'measure' && column.aggregate === 'sum' ? 1 : 0;
