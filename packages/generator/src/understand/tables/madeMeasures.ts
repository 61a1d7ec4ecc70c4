import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import { calledAny, readHeadings, type ColumnWords } from '../question/columns/columnWords.js';
import { isHours, isMoney, isPercent, type ColumnProfile, type TableProfile } from './profileData.js';

/** Columns of pieces and of what one of them costs. */
export interface Pieces {
  readonly quantity: ColumnProfile;
  readonly price: ColumnProfile;
  /** What is taken off the price, as a part of it: 10 or 0.1 for a tenth. */
  readonly discount?: ColumnProfile;
}

const pieceWords = ['quantity', 'units', 'on hand', 'stock', 'duration', 'hours'];

/** What a table without amounts counts, and the price of one; null where it has not both. */
export function piecesOf({ measures }: TableProfile, headings: readonly ColumnWords[]): Pieces | null {
  const price =
    calledAny(measures, headings, ['unit cost', 'price', 'cost', 'hourly rate']) ??
    // What an hour is paid may just be called a rate.
    (measures.some(isHours) ? calledAny(measures.filter(isMoney), headings, ['rate']) : undefined);
  const counts = measures.filter((column) => column !== price && !isMoney(column));
  const quantity = calledAny(counts, headings, pieceWords);
  const discount = calledAny(counts.filter(isPart), headings, ['discount']);
  return quantity && price ? { quantity, price, ...(discount && { discount }) } : null;
}

const isPart = (column: ColumnProfile): boolean => isPercent(column) || column.label.includes('%');

/** What stands for all of a price that is taken off. */
const wholeOf = (column: ColumnProfile): number => (isPercent(column) ? 1 : 100);

/** What came in and what went out, of an account with a column for either or of amounts with signs; none where all go one way. */
export function flowsOf(
  { measures }: TableProfile,
  rows: readonly Row[],
  language: Language,
): readonly ColumnProfile[] {
  const amounts = measures.filter(({ aggregate }) => aggregate === 'sum');
  const headings = readHeadings(amounts);
  const pair = sidesOfAccount(amounts, headings, rows);
  if (pair) return [...sidesAs(pair, language), movementOf(pair, language)];
  const amount = amounts.find(isMoney) ?? calledAny(amounts, headings, ['amount']);
  // Sales below zero are returns, and a loss is no expense.
  if (amount && calledAny([amount], headings, ['revenue', 'sales', 'profit', 'margin'])) return [];
  if (!amount || !(Number(amount.min) < 0 && Number(amount.max) > 0)) return [];
  const name = nameInFormula(amount.key);
  const sums = { in: 0, out: 0 };
  for (const row of rows) {
    const cell = cellOf(row, amount.key);
    if (typeof cell !== 'number') continue;
    if (cell > 0) sums.in += cell;
    else sums.out -= cell;
  }
  const flow = (id: 'income' | 'expense', formula: string, sum: number): ColumnProfile => {
    const label = labelIn(language, 'entities', id, true);
    return { ...amount, key: label, label, formula, sum, min: 0, isLowBest: id === 'expense' };
  };
  return [
    flow('income', `if(${name} > 0, ${name}, null)`, sums.in),
    flow('expense', `if(${name} < 0, -${name}, null)`, sums.out),
  ];
}

/** What went out and what came in, each in a column of its own as banks write it. */
interface SidesOfAccount {
  readonly debit: ColumnProfile;
  readonly credit: ColumnProfile;
}

/** From here on rows that have both sides are no movements of an account. */
const mostBoth = 0.05;

function sidesOfAccount(
  amounts: readonly ColumnProfile[],
  headings: readonly ColumnWords[],
  rows: readonly Row[],
): SidesOfAccount | null {
  const debit = calledAny(amounts, headings, ['debit']);
  const credit = calledAny(
    amounts.filter((column) => column !== debit),
    headings,
    ['credit'],
  );
  if (!debit || !credit) return null;
  const isThere = (row: Row, { key }: ColumnProfile) => Boolean(cellOf(row, key));
  const both = rows.filter((row) => isThere(row, debit) && isThere(row, credit));
  return both.length <= rows.length * mostBoth ? { debit, credit } : null;
}

const sidesAs = ({ debit, credit }: SidesOfAccount, language: Language): ColumnProfile[] =>
  [['income', credit] as const, ['expense', debit] as const].map(([id, column]) => {
    const label = labelIn(language, 'entities', id, true);
    // Some banks write what went out below zero.
    const formula = `if(${nameInFormula(column.key)} = 0, null, abs(${nameInFormula(column.key)}))`;
    return { ...column, key: label, label, formula, isLowBest: id === 'expense' };
  });

/** How each row moved the account. */
function movementOf({ debit, credit }: SidesOfAccount, language: Language): ColumnProfile {
  const label = labelIn(language, 'attributes', 'amount');
  const [out, into] = [debit, credit].map(({ key }) => `coalesce(abs(${nameInFormula(key)}), 0)`);
  return { ...credit, key: label, label, formula: `${into} - ${out}`, sum: credit.sum - Math.abs(debit.sum) };
}

/** Answers from 0 to 10 of how likely one recommends, as a net promoter score; none where nobody was asked. */
export function scoresOf({ columns }: TableProfile): readonly ColumnProfile[] {
  const asked = columns.find(
    (column) =>
      column.type === 'number' &&
      (recommends.test(column.label) || isOfAnswers(column)) &&
      Number(column.min) >= 0 &&
      Number(column.max) <= 10 &&
      Number(column.max) > 5,
  );
  if (!asked) return [];
  const name = nameInFormula(asked.key);
  return [
    {
      ...asked,
      key: 'NPS',
      label: 'NPS',
      formula: `if(isblank(${name}), null, if(${name} >= 9, 100, if(${name} <= 6, -100, 0)))`,
      aggregate: 'avg',
      format: { style: 'number', decimals: 0 },
    },
  ];
}

const fewestAnswers = 20;

/** Whether a column called _NPS_ alone, which may hold anything, has whole numbers of many who answered. */
const isOfAnswers = ({ label, filled, distinct, sum }: ColumnProfile): boolean =>
  /^nps$/iu.test(label) && filled >= fewestAnswers && distinct > 5 && Number.isInteger(sum);

/** Columns of such answers. */
const recommends =
  /^nps[ _-](?:score|rating|answer|wert)s?$|promoter|recommend|weiterempfehl|empfehlen|recomend|推荐|推薦|おすすめ|勧め/iu;

/** The worth of all pieces: what they were sold for, or what lies in stock. */
export function worthOf(
  { quantity, price, discount }: Pieces,
  rows: readonly Row[],
  label: string,
): ColumnProfile {
  const [pieces, each] = [nameInFormula(quantity.key), nameInFormula(price.key)];
  const off = discount ? ` * (1 - coalesce(${nameInFormula(discount.key)}, 0) / ${wholeOf(discount)})` : '';
  const values = rows.map(
    (row) =>
      Number(cellOf(row, quantity.key)) *
      Number(cellOf(row, price.key)) *
      (discount ? 1 - Number(cellOf(row, discount.key) ?? 0) / wholeOf(discount) : 1),
  );
  return {
    ...quantity,
    format: price.format,
    key: label,
    label,
    formula: `${pieces} * ${each}${off}`,
    sum: values.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0),
    aggregate: 'sum',
    isWorth: true,
  };
}

/** The worth of the pieces of a table, called as it is computed; none where it has not both. */
export function worthsOf(profile: TableProfile, rows: readonly Row[]): readonly ColumnProfile[] {
  const pieces = piecesOf(profile, readHeadings(profile.columns));
  if (!pieces) return [];
  const { quantity, price, discount } = pieces;
  const label = `${quantity.label} × ${price.label}${discount ? ` − ${discount.label}` : ''}`;
  return [worthOf(pieces, rows, label)];
}
