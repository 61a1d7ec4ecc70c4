import { isPlan, isSideAmount, readable } from '../../tables/columnNames.js';
import { isMoney, type ColumnProfile, type TableProfile } from '../../tables/profileData.js';
import { calledAny, conceptsOf, isCalled, stem, type ColumnWords } from './columnWords.js';
import {
  amountQuestions,
  costWords,
  moneyEndings,
  moneyWords,
  orderValueWords,
  priceWords,
} from '../lexicon/money.js';
import { signIndex } from '../lexicon/signs.js';
import { countsSpan } from '../lexicon/spans.js';
import { groupableIn, isNumeric } from './columnRoles.js';
import type { QuestionWords } from './QuestionWords.js';
import type { ColumnMatch } from './ColumnMatch.js';
import { phraseIn } from './phraseIn.js';

/** The column of a table's main amounts of money. */
export function moneyColumn(
  { measures }: TableProfile,
  headings: readonly ColumnWords[],
): ColumnProfile | undefined {
  const all = measures.filter(({ aggregate }) => aggregate === 'sum');
  // What pieces and their price make is more than the tip beside it.
  const hasWorth = headings.some(({ column }) => column.isWorth);
  const amounts = all.filter((column) => !hasWorth || !isSideAmount(readable(column)));
  return (
    amounts.find((column) => isMoney(column) && !isPlan(readable(column))) ??
    amounts.find(isMoney) ??
    calledAny(amounts, headings, ['total', 'amount', 'value', 'revenue', 'sales', 'gross', 'net']) ??
    // How each row moved an account that has two columns for it.
    headings.find((heading) => heading.column.formula !== undefined && isCalled(heading, 'amount'))?.column
  );
}

/** `revenue` of a table whose money is called `Total`: the most telling amount, or what pieces and their price make. */
export function moneyColumns(
  words: QuestionWords,
  profile: TableProfile,
  headings: readonly ColumnWords[],
  named: readonly ColumnMatch[],
): ColumnMatch[] {
  const asked = withoutFlags(words.asked, named);
  const amount = moneyColumn(profile, headings);
  const isTaken = amount && calledAny([amount], headings, ['revenue', 'sales', 'income']) !== undefined;
  const isNumberNamed = named.some(({ columns }) => columns.every(isNumeric));
  const each = phraseIn(asked, orderValueWords);
  const at =
    each ??
    phraseIn(asked, moneyWords) ??
    (amount && !isTaken ? phraseIn(asked, costWords) : null) ??
    (amount ? (joinedMoney(asked) ?? pricePer(asked, named)) : null) ??
    (isNumberNamed ? null : howMuch(asked));
  if (
    !at ||
    named.some((match) => !isLooseName(match, words, headings) && at.from < match.to && at.to > match.from)
  )
    return [];
  const worth = headings.find(({ column }) => column.isWorth)?.column;
  const isOfLines = worth !== undefined && amount !== undefined && namesLines(named, amount);
  const meant = isOfLines ? worth : (amount ?? worth);
  return meant ? [{ columns: [meant], ...at, isGuess: true, ...(each && { isOfEach: true }) }] : [];
}

/** The words besides whole names of columns of yes and no: the `gift` of `Gift Aid` is no money. */
const withoutFlags = (asked: readonly string[], named: readonly ColumnMatch[]): readonly string[] =>
  asked.map((word, at) =>
    named.some(
      ({ columns, from, to }) =>
        at >= from && at < to && to - from > 1 && columns.every(({ role }) => role === 'flag'),
    )
      ? ''
      : word,
  );

/** `facturación` is money, however much it is like a column `Factura`, `Spenden` like one of a `Spender`, and `gift` a part of `Gift Aid`. */
export const isLooseName = (
  { columns, from, to, isGuess }: ColumnMatch,
  { asked }: QuestionWords,
  headings: readonly ColumnWords[],
): boolean =>
  !isGuess &&
  !columns.some(isNumeric) &&
  columns.every((column) => {
    const { words = [], whole = noConcepts } = headings.find((heading) => heading.column === column) ?? {};
    if (column.role === 'flag' && words.length > to - from) return true;
    return asked
      .slice(from, to)
      .every(
        (word) =>
          !words.some((own) => stem(own) === stem(word)) &&
          !conceptsOf(word).some((concept) => whole.has(concept)),
      );
  });

const noConcepts: ReadonlySet<string> = new Set();

/** `how much`, which asks for no amount where it asks for a share or a time: `wie viel Prozent`, `cuánto dura`. */
function howMuch(asked: readonly string[]): { from: number; to: number } | null {
  const at = phraseIn(asked, amountQuestions);
  const behind = at && signIndex.get(asked[at.to] ?? '');
  return behind?.some((id) => id === 'share' || id === 'duration') ? null : at;
}

/** `Tankkosten`, where they are no column. */
function joinedMoney(asked: readonly string[]): { from: number; to: number } | null {
  const from = asked.findIndex((word) => moneyEndings.some((end) => word !== end && word.endsWith(end)));
  return from < 0 ? null : { from, to: from + 1 };
}

/** `price per liter`, `price per night`, where no column is a price. */
function pricePer(
  asked: readonly string[],
  named: readonly ColumnMatch[],
): { from: number; to: number } | null {
  const at = phraseIn(asked, priceWords);
  const isPer = at && signIndex.get(asked[at.to] ?? '')?.includes('by');
  const isOfColumn = named.some(({ from, columns }) => from === (at?.to ?? 0) + 1 && columns.some(isNumeric));
  return isPer && (isOfColumn || countsSpan(asked[at.to + 1] ?? '')) ? at : null;
}

/** Whether a column is named that every row has, where amounts stand only in the first line of several: products of orders. */
const namesLines = (named: readonly ColumnMatch[], { filled }: ColumnProfile): boolean =>
  named.some(({ columns }) => {
    const column = groupableIn(columns);
    return column !== undefined && column.filled > filled * 1.2;
  });
