import { editDistance } from '@vitrine/schema/internal';
import { fold, isDense } from '../../words/fold.js';
import type { Language } from '../../lexicon/index.js';
import { senseIndexOf } from '../../lexicon/senses.js';
import type { Mention } from '../../words/mentions.js';
import { piecesOf } from '../../tables/madeMeasures.js';
import { isMoney, type ColumnProfile, type TableProfile } from '../../tables/profileData.js';
import type { Token } from '../../words/tokens.js';
import { isTypoOf } from '../../words/typos.js';
import { calledAny, conceptsOf, isCalled, stem, type ColumnWords } from './columnWords.js';
import { impliedMeasures, type ImpliedMeasure } from '../lexicon/implied.js';
import { knownMeasures } from '../lexicon/knownMeasures.js';
import { amountQuestions, costWords, moneyWords } from '../lexicon/money.js';
import { signIndex } from '../lexicon/signs.js';
import type { Asked } from '../Question.js';
import { groupableIn, isNumeric } from './columnRoles.js';

/** Columns that words of a question may mean, the likeliest first. */
export interface ColumnMatch {
  readonly columns: readonly ColumnProfile[];
  /** First and last word of the question, the end exclusive. */
  readonly from: number;
  readonly to: number;
  /** How it is reduced, where the words say no more than that: `heaviest`. */
  readonly op?: ImpliedMeasure['op'];
  /** A number that is computed of several columns: `cost per click`. */
  readonly combine?: Asked['combine'];
  /** The words do not name the column but are taken for it. */
  readonly isGuess?: boolean;
  /** Only a part of a word is like the name: `Deutschland` like `Land`. */
  readonly isPartial?: boolean;
}

interface Candidate extends ColumnMatch {
  readonly score: number;
}

interface Words {
  readonly asked: readonly string[];
  readonly tokens: readonly Token[];
  readonly concepts: readonly ReadonlySet<string>[];
}

/** Finds the columns that a question names: by their words, initials, meaning in any language, or with typing errors. */
export function matchColumns(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  headings: readonly ColumnWords[],
  profile: TableProfile,
  language: Language,
): ColumnMatch[] {
  const asked = tokens.map(({ folded }) => folded);
  const words: Words = {
    asked,
    tokens,
    concepts: tokens.map((token) => conceptsAt(token, mentions, language)),
  };
  const computed = computedMeasures(words, headings);
  const found = headings.flatMap((heading) => [...byWords(heading, words), ...byMeaning(heading, words)]);
  const free = found.filter(({ from, to }) => !computed.some((other) => from < other.to && to > other.from));
  const named = [...computed, ...settle(free, words, headings)];
  const meant = [...named, ...implied(asked, headings, named)];
  return [...meant, ...money(words, profile, headings, meant), ...persons(words, headings, meant)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** What a word means, as a part of the sentence or by itself in English. */
function conceptsAt(
  { folded, start, end }: Token,
  mentions: readonly Mention[],
  language: Language,
): ReadonlySet<string> {
  const here = mentions.filter((mention) => mention.start <= start && mention.end >= end);
  const senses = here.flatMap((mention) =>
    mention.senses.flatMap(({ kind, id, isWeak }) =>
      !isWeak && (kind === 'attribute' || kind === 'metric' || kind === 'entity') ? `${kind}/${id}` : [],
    ),
  );
  return new Set([...senses, ...conceptsOf(folded, [language, 'en'])]);
}

/** `population` means a column called `pop`, `department` one called `dept`. */
function isShortened(asked: string, own: string): boolean {
  if (own.length < 3 || own.length > 5 || asked.length < own.length + 2 || asked[0] !== own[0]) return false;
  if (asked.startsWith(own)) return asked.length >= own.length + 3;
  if (senseIndexOf('en').has(own)) return false;
  let at = 0;
  for (const letter of asked) if (letter === own[at]) at += 1;
  return at === own.length && asked.at(-1) === own.at(-1);
}

/** `maths` of `Mathématiques`. */
const isClipped = (asked: string, own: string): boolean =>
  asked.length >= 4 && own.length >= asked.length + 4 && own.startsWith(asked.replace(/s$/u, ''));

/** `satisfaction` and `satisfied` begin alike. */
function beginsAlike(asked: string, own: string): boolean {
  const least = Math.min(asked.length, own.length);
  let same = 0;
  while (same < least && asked[same] === own[same]) same += 1;
  return (same >= 6 && same >= least * 0.65) || (same >= 5 && least >= 6 && same >= least * 0.8);
}

function likeness(asked: string, own: string): number {
  if (asked === own) return 1;
  if (asked.length > 3 && stem(asked) === stem(own)) return 0.98;
  if (asked.length > 4 && asked.replace(/e?[nrs]$/u, '') === own.replace(/e?[nrs]$/u, '')) return 0.96;
  if (isShortened(asked, own)) return 0.9;
  if (asked.length > 4 && isTypoOf(asked, own)) return 0.9 - editDistance(asked, own, 2) / 20;
  if (isDense(own) && own.length > asked.length && asked.length >= 2 && own.includes(asked)) return 0.6;
  if (asked.length >= own.length + 4 && own.length >= 4 && asked.endsWith(own)) return 0.55;
  if (asked.length >= 4 && own.length >= asked.length + 2 && own.endsWith(stem(asked))) return 0.5;
  if (isClipped(asked, own)) return 0.55;
  return beginsAlike(asked, own) || isSameVerb(asked, own) ? 0.5 : 0;
}

const participle = /(?:ad[oa]s?|id[oa]s?|ees?|es?|ed)$/u;
const infinitive = /(?:[aei]r|ing)$/u;

/** `cobrar` of a column `Cobrada`. */
const isSameVerb = (asked: string, own: string): boolean =>
  infinitive.test(asked) &&
  participle.test(own) &&
  asked.length > 5 &&
  asked.replace(infinitive, '') === own.replace(participle, '');

/** From here on two words are the same in another form. */
const surely = 0.7;

/** `highest` asks for no column called `high`, but `maximum` for one of `max`. */
const isSuperlative = (word: string, own: string) =>
  word !== own &&
  !((own === 'max' || own === 'min') && word.startsWith(own)) &&
  (signIndex.get(word)?.some((id) => id === 'most' || id === 'least') ?? false);

const filler = new Set(
  'max|min|maximum|minimum|maximal|minimal|maximale|minimale|maximo|maxima|minimo|minima|of|in|the|per|by|and|a|to|for|is|year|time|g|mm|min|as|how|are|you|we|do|us|with|on|at|de|la|el|le|les|des|du|der|die|das|von|your|our|name|which|what|would|or|id'.split(
    '|',
  ),
);

/** By words of the name, in any order; a part of a long name is enough where it is telling. */
function byWords({ column, words }: ColumnWords, { asked }: Words): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < asked.length; from += 1) {
    const left = [...words];
    let score = 0;
    let hits = 0;
    let nearest = 0;
    let to = from;
    for (let at = from; at < asked.length && left.length > 0; at += 1) {
      const [best, index] = left

        .map((word, n) => [isSuperlative(asked[at]!, word) ? 0 : likeness(asked[at]!, word), n] as const)
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
    if (hits > 0 && isTelling)
      found.push({
        columns: [column],
        from,
        to,
        score: score + (hits / words.length) * 6,
        ...(nearest < surely && { isPartial: true }),
      });
    if (words.length > 1 && asked[from] === words.join('') && asked[from]!.length > 3)
      found.push({ columns: [column], from, to: from + 1, score: 15 });
    if (words.length > 2 && asked[from] === words.map(([letter]) => letter).join(''))
      found.push({ columns: [column], from, to: from + 1, score: 14 });
  }
  return found;
}

/** By what a name means: `Umsatz` finds `Revenue`, and less surely `Umsatz netto`. */
function byMeaning({ column, whole, parts }: ColumnWords, { asked, concepts }: Words): Candidate[] {
  return asked.flatMap((word, from): Candidate[] => {
    if (signIndex.get(word)?.includes('count')) return [];
    const own = [...concepts[from]!];
    const isWhole = own.some((concept) => whole.has(concept));
    // `articles` are rows, and not the number of them that a column `Quantity of articles` holds.
    const isPart =
      !isWhole &&
      own.some((concept) => parts.has(concept) && !(isNumeric(column) && concept.startsWith('entity/')));
    if (!isWhole && !isPart) return [];
    const isRow = own.some((concept) => concept.startsWith('row/') && whole.has(concept));
    return [{ columns: [column], from, to: from + 1, score: isRow ? 9 : isWhole ? 8 : 6 }];
  });
}

/** The best reading of each stretch; readings of the same stretch and strength stay beside each other. */
function settle(
  found: readonly Candidate[],
  { asked }: Words,
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
    .map((match) => ({ ...match, columns: match.columns.toSorted((a, b) => shared(b) - shared(a)) }))
    .toSorted((a, b) => a.from - b.from);
}

/** Columns that are not named but meant: `heaviest` asks for a weight. Where one of them is named too, that one is meant. */
function implied(
  asked: readonly string[],
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const numbers = headings.filter(
    ({ column }) => column.role === 'measure' || (column.role === 'category' && column.type === 'number'),
  );
  return impliedMeasures.flatMap(({ op, columns, words, isWeak }) => {
    const at = phraseIn(asked, words);
    if (!at || named.some(({ from, to }) => at.from < to && at.to > from)) return [];
    const meant = columns.flatMap((wish) =>
      numbers.filter((heading) => isCalled(heading, wish)).map(({ column }) => column),
    );
    const distinct = [...new Set(meant)];
    // A size is meant only where no other number is named: `smallest country`, but not `largest revenue`.
    const isFactor = timesWords.test(asked[at.to] ?? '') || timesWords.test(asked[at.from - 1] ?? '');
    const isElsewhere = isWeak === true && !isFactor && named.some((match) => match.columns.some(isNumeric));
    const isNamed =
      isElsewhere || named.some((match) => match.columns.some((column) => distinct.includes(column)));
    return distinct.length === 0 || isNamed ? [] : [{ columns: distinct, ...at, op }];
  });
}

/** Words between what is multiplied. */
export const timesWords = /^(?:times|mal|por|fois|vezes|multiplied|multipliziert|x|×|乘|乘以|掛ける)$/u;

/** Where one of some phrases stands among words. */
export function phraseIn(
  asked: readonly string[],
  phrases: readonly string[],
): { from: number; to: number } | null {
  for (const phrase of phrases) {
    const words = fold(phrase).split(' ');
    const from = asked.findIndex((_, at) => words.every((word, n) => asked[at + n] === word));
    if (from >= 0) return { from, to: from + words.length };
  }
  return null;
}

/** A heading without what stands in brackets, such as its unit. */
const bareName = ({ column }: ColumnWords): string =>
  fold(column.label.replace(/[([][^)\]]*[)\]]/gu, ' '))
    .split(/[^\p{L}\p{N}%$]+/u)
    .filter(Boolean)
    .join(' ');

/** Known figures of two columns, where the table has no column for the figure itself. */
function computedMeasures({ asked }: Words, headings: readonly ColumnWords[]): ColumnMatch[] {
  const found = knownMeasures.flatMap(({ words, sign, op, isShare, left, right }): ColumnMatch[] => {
    const at = phraseIn(asked, words);
    if (!at || headings.some((heading) => words.some((word) => bareName(heading) === fold(word)))) return [];
    const numbers = headings.filter(({ column }) => column.type === 'number' && column.role !== 'identity');
    const column = (wishes: readonly string[]) =>
      wishes
        .map(
          (wish) =>
            numbers
              .filter((heading) => isCalled(heading, wish))
              // Of several the widest: all sales rather than those of one channel.
              .toSorted((one, other) => other.column.sum - one.column.sum)[0]?.column,
        )
        .find(Boolean);
    const [first, second] = [column(left), column(right)];
    if (!first || !second || first === second) return [];
    return [
      {
        columns: [first, second],
        ...at,
        combine: {
          sign,
          isShare,
          terms: [
            { op, column: first },
            { op, column: second },
          ],
        },
      },
    ];
  });
  // `margin in percent` is no margin.
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          one.from < other.to &&
          one.to > other.from &&
          other.to - other.from > one.to - one.from,
      ),
  );
}

/** The column of a table's main amounts of money. */
export function moneyColumn(
  { measures }: TableProfile,
  headings: readonly ColumnWords[],
): ColumnProfile | undefined {
  const amounts = measures.filter(({ aggregate }) => aggregate === 'sum');
  return (
    amounts.find(isMoney) ??
    calledAny(amounts, headings, ['total', 'amount', 'value', 'revenue', 'sales', 'gross', 'net'])
  );
}

/** `revenue` of a table whose money is called `Total`: the most telling amount, or what pieces and their price make. */
function money(
  { asked }: Words,
  profile: TableProfile,
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const amount = moneyColumn(profile, headings);
  const isTaken = amount && calledAny([amount], headings, ['revenue', 'sales', 'income']) !== undefined;
  const isNumberNamed = named.some(({ columns }) => columns.every(isNumeric));
  const at =
    phraseIn(asked, moneyWords) ??
    (amount && !isTaken ? phraseIn(asked, costWords) : null) ??
    (isNumberNamed ? null : phraseIn(asked, amountQuestions));
  const isShare = at && signIndex.get(asked[at.to] ?? '')?.includes('share');
  if (!at || isShare || named.some(({ from, to }) => at.from < to && at.to > from)) return [];
  const pieces = piecesOf(profile, headings);
  const isOfLines = pieces !== null && amount !== undefined && namesLines(named, amount);
  if (amount && !isOfLines) return [{ columns: [amount], ...at, isGuess: true }];
  if (!pieces) return [];
  const { quantity, price } = pieces;
  return [
    {
      columns: [quantity, price],
      ...at,
      isGuess: true,
      combine: {
        sign: '*',
        terms: [
          { op: 'sum', column: quantity },
          { op: 'sum', column: price },
        ],
      },
    },
  ];
}

/** Whether a column is named that every row has, where amounts stand only in the first line of several: products of orders. */
const namesLines = (named: readonly ColumnMatch[], { filled }: ColumnProfile): boolean =>
  named.some(({ columns }) => {
    const column = groupableIn(columns);
    return column !== undefined && column.filled > filled * 1.2;
  });

const people = [
  'entity/customer',
  'entity/client',
  'entity/contact',
  'entity/donor',
  'entity/member',
  'entity/guest',
  'entity/lead',
];

/** `customers` of rows that know them by their e-mail or name. */
function persons(
  { concepts }: Words,
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const from = concepts.findIndex((own) => people.some((concept) => own.has(concept)));
  if (from < 0 || named.some((match) => from >= match.from && from < match.to)) return [];
  const column = ['email', 'phone', 'contact']
    .map(
      (wish) =>
        headings.find((heading) => heading.column.type !== 'number' && isCalled(heading, wish))?.column,
    )
    .find(Boolean);
  return column ? [{ columns: [column], from, to: from + 1, isGuess: true }] : [];
}
