import type { Where } from '@vitrine/schema';
import { monthOf } from '../dates/readPeriods.js';
import { fold } from '../words/fold.js';
import { isGrammar, senseOf } from '../words/mentions.js';
import { isPlan, isPrice, isSince, readable } from '../tables/columnNames.js';
import { isMoney, type ColumnProfile } from '../tables/profileData.js';
import { limited } from './conditions/columnComparisons.js';
import { isDayWord, isUnitWord } from './groups/unitWords.js';
import { timesWords } from './columns/impliedColumns.js';
import type { ColumnMatch } from './columns/ColumnMatch.js';
import type { Asked, AskedGroup } from './Question.js';
import type { Ranking } from './ranking.js';
import { isNumeric } from './columns/columnRoles.js';
import { isAfter, isBy, leads, namesAt, says, saysGrammar, type Reading } from './Reading.js';
import { asksAmount } from './lexicon/money.js';
import { isHeadOf } from './columns/headOf.js';
import { namesRows } from './rowNoun.js';
import { quotient, ratioIn } from './ratios.js';
import { rateOfCounts } from './made/rateOfCounts.js';
import { reachedPart } from './made/reachedPart.js';
import { marksAsked } from './made/subjects.js';
import { whenAsked } from './made/whenAsked.js';
import { opOf, type Named } from './opOf.js';

const mostMeasures = 4;

/** What is computed, from the words and the columns that neither group nor filter. */
export function readMeasures(
  reading: Reading,
  groups: readonly AskedGroup[],
  ranking: Ranking,
  used: ReadonlySet<ColumnMatch>,
  figure?: ColumnProfile,
): Asked[] {
  const isGroup = (column: ColumnProfile) => groups.some((group) => group.column === column);
  const free = reading.columns.filter((match) => !used.has(match) && !match.columns.some(isGroup));
  const computed = free.find(({ combine }) => combine);
  if (computed?.combine)
    return [withAverage(reading, { op: 'sum', column: computed.columns[0]!, combine: computed.combine })];
  const when = groups.length === 0 ? whenAsked(reading) : null;
  if (when) return [when];
  const marks = marksAsked(reading);
  if (marks.length > 0) return marks;
  const part = reachedPart(reading, used);
  if (part) return [{ op: 'avg', column: part }];
  const different = distinctOf(reading, free, groups);
  if (different && !groups.some(({ column }) => column === different))
    return [{ op: happensInSome(reading, different) ? 'count' : 'countDistinct', column: different }];
  const numbers = free.flatMap((match): Named[] => {
    const column = isNumbered(match) ? undefined : numberIn(match);
    return column ? [{ column, match }] : [];
  });
  // What is guessed and named besides is meant once: `net revenue (amount minus fee)`.
  const named = numbers.filter(
    ({ column, match }) =>
      !(match.isGuess && numbers.some((other) => other.match !== match && other.column === column)) &&
      !isHeadOf(reading, match) &&
      // `average math mark` is not that of all subjects.
      !(column.isOverall && numbers.some((other) => !other.column.isOverall)) &&
      // `Umsatz netto` is the column Netto.
      !(match.isGuess && numbers.some((other) => !other.match.isGuess && isBeside(other.match, match))) &&
      !(
        isSumWord(reading, match) &&
        numbers.some((other) => other.match.from === match.to && other.column !== column)
      ),
  );
  const ratio = ratioIn(reading, named) ?? rateOfCounts(reading, named);
  if (ratio) return [ratio];
  const [first, second] = named;
  // `how many donors`, each with a row for every month.
  if (!first && figure && reading.record && countsRecords(reading)) return [{ op: 'count' }];
  if (!first && figure)
    return [
      {
        op: opOf(reading, groups, ranking, { column: figure, match: { columns: [figure], from: 0, to: 0 } }),
        column: figure,
      },
    ];
  if (!first || countsRows(reading, named)) return [{ op: 'count' }];
  const op = (one: Named) => opOf(reading, groups, ranking, one);
  const months = ofEachMonth(reading, groups, first);
  if (months.length > 0) return months.map((column) => ({ op: op({ ...first, column }), column }));
  const planned = besidePlan(reading, ranking, named);
  if (planned) return [planned];
  if (second) {
    if (isPartBehind(reading, first, second))
      return [quotient(second.column, first.column, { isShare: true })];
    const sign = signBetween(reading, first, second);
    if (sign === '/') {
      const isShare =
        isPartOf(reading, first, second) || namesBetween(reading, first, second).includes('share');
      return [quotient(first.column, second.column, { isShare })];
    }
    if (sign === '*') return [product(first, second)];
    if (sign === '-')
      return [
        {
          op: op(first),
          column: first.column,
          combine: {
            sign,
            terms: [
              { op: op(first), column: first.column },
              { op: op(second), column: second.column },
            ],
          },
        },
      ];
    const listed = named.filter(({ match }, index) => index === 0 || match.op === undefined);
    const asked = listed.map((one): Asked => ({ op: op(one), column: one.column }));
    return asked.filter(isFirst).slice(0, mostMeasures);
  }
  return [range(reading, first) ?? { op: op(first), column: first.column }];
}

const countsRecords = (reading: Reading): boolean =>
  reading.tokens.some((_, at) => namesRows(reading, at) && leads(reading, at, 'count'));

/** `attendance by month` of columns called so with a month behind, in a table without days: each of them. */
function ofEachMonth(
  { mentions, profile }: Reading,
  groups: readonly AskedGroup[],
  { match }: Named,
): readonly ColumnProfile[] {
  const isAsked = mentions.some((mention) => isGrammar(mention, 'overTime') || senseOf(mention, 'unit'));
  if (!isAsked || groups.length > 0 || profile.time) return [];
  const dated = match.columns.filter(({ label }) => monthOf(label.split(/[\s_-]+/u).at(-1) ?? '') > 0);
  return dated.length > 1 ? dated : [];
}

/** `share of the budget that was spent`, `which category is most over its budget`: what came of a plan beside it. */
function besidePlan(reading: Reading, { direction }: Ranking, named: readonly Named[]): Asked | null {
  const plan = named.find(({ column }) => isPlan(readable(column)));
  if (!plan || named.length > 2) return null;
  const other = named.find((one) => one !== plan && one.column !== plan.column)?.column;
  const actual = other ?? limited(reading, plan.column);
  if (!actual || actual === plan.column) return null;
  const { from } = plan.match;
  const isShare = leads(reading, from, 'share') && (other !== undefined || saysSpent(reading));
  if (isShare) return quotient(actual, plan.column, { isShare });
  const isOver = direction !== null && isAfter(reading, from, ['over'], 4);
  return isOver
    ? {
        op: 'sum',
        column: actual,
        combine: {
          sign: '-',
          terms: [
            { op: 'sum', column: actual },
            { op: 'sum', column: plan.column },
          ],
        },
      }
    : null;
}

/** Whether a word says that something was spent or used up. */
const saysSpent = ({ mentions }: Reading): boolean =>
  mentions.some(({ senses }) =>
    senses.some(
      ({ kind, id }) => (kind === 'attribute' && id === 'actual') || id === 'spend' || id === 'expense',
    ),
  );

/** `Artikel` of rows that `Artikelnr.` numbers are the rows, and not how many of them a column counts. */
const isNumbered = ({ columns, isPartial }: ColumnMatch): boolean =>
  isPartial === true && columns.some(({ role }) => role === 'identity');

const isBeside = (one: ColumnMatch, other: ColumnMatch): boolean =>
  one.from === other.to || one.to === other.from;

/** `total` of `total income`, in a table that has a column for totals too. */
const isSumWord = ({ signs }: Reading, { from, to }: ColumnMatch): boolean =>
  signs.some((sign) => sign.ids.includes('sum') && sign.from === from && sign.to === to);

/** `average margin` is that of a row. */
function withAverage(reading: Reading, measure: Asked): Asked {
  const { combine } = measure;
  const isAverage = says(reading, 'average') || saysGrammar(reading, 'average');
  if (!isAverage || combine?.sign !== '-') return measure;
  const [left, right] = combine.terms;
  return {
    ...measure,
    combine: {
      ...combine,
      terms: [
        { ...left, op: 'avg' },
        { ...right, op: 'avg' },
      ],
    },
  };
}

const isFirst = ({ op, column }: Asked, index: number, all: readonly Asked[]) =>
  all.findIndex((other) => other.op === op && other.column?.label === column?.label) === index;

const product = (left: Named, right: Named): Asked => ({
  op: 'sum',
  column: left.column,
  combine: {
    sign: '*',
    terms: [
      { op: 'sum', column: left.column },
      { op: 'sum', column: right.column },
    ],
  },
});

/** The column of a match that can be computed with: one of amounts rather than one of numbers that stand for something. */
function numberIn({ columns }: ColumnMatch): ColumnProfile | undefined {
  const numbers = columns.filter((column) => isNumeric(column) && !isCalendar(column.key));
  return numbers.find(({ role }) => role === 'measure') ?? numbers[0];
}

/** Whether a column numbers days, months or years, which are not added up. */
const isCalendar = (key: string) =>
  isUnitWord(fold(key)) ||
  isSince(key) ||
  /(?:^|[^a-z])year$/iu.test(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

/** `how many rows`, not `total count` where a column holds numbers of things. */
function countsRows(reading: Reading, named: readonly Named[]): boolean {
  if (!says(reading, 'count') && !saysGrammar(reading, 'count')) return false;
  // `¿Cuánto gasté?` asks for money.
  const isOfMoney = named.some(({ column, match }) => isMoney(column) && match.columns.length === 1);
  if (isOfMoney && asksAmount(reading.tokens.map(({ folded }) => folded))) return false;
  // `how many hours did she work`: what is meant by a word for its unit is added up.
  if (named.some(({ match }) => match.op === 'sum')) return false;
  // `how many days ahead do people book`: a stretch of days is no number of rows.
  const isStretch = ({ column, match }: Named) =>
    column.formula !== undefined && match.isGuess === true && isUnitWord(reading.tokens[match.from]!.folded);
  if (named.some(isStretch)) return false;
  // `how many matches were drawn`: those are told one by one.
  if (named.some(({ column }) => column.formula !== undefined && isNumberOfThings(column))) return false;
  const isCountColumn = named.some(({ column }) =>
    /count|number|anzahl|quantity|menge|units|people|population/iu.test(column.key),
  );
  const isCounted = named.some(
    ({ column, match }) =>
      ((match.isGuess !== true && isNumberOfThings(column)) || isWholeAmount(reading, column, match)) &&
      leads(reading, match.from, 'count'),
  );
  const isReduced = named.some(
    ({ match }) =>
      match.columns.length === 1 && leads(reading, match.from, 'sum', 'average', 'median', 'max', 'min'),
  );
  return !isCountColumn && !isCounted && !isReduced;
}

/** `combien d'heures` of a column called so, whose numbers need not be whole. */
const isWholeAmount = (
  { headings }: Reading,
  column: ColumnProfile,
  { from, to, isGuess }: ColumnMatch,
): boolean =>
  !isGuess &&
  column.role === 'measure' &&
  column.aggregate === 'sum' &&
  headings.some((heading) => heading.column === column && heading.words.length === to - from);

/** Whether a column's numbers say of how many things each row is, such as goals of a match. */
const isNumberOfThings = ({ aggregate, format, sum, min, role }: ColumnProfile) =>
  role === 'measure' &&
  aggregate === 'sum' &&
  format === undefined &&
  Number.isInteger(sum) &&
  Number.isInteger(min);

/** `how many different customers`, and `how many customers` of rows that are orders. */
function distinctOf(
  reading: Reading,
  free: readonly ColumnMatch[],
  groups: readonly AskedGroup[],
): ColumnProfile | undefined {
  const isSaid = says(reading, 'distinct') || saysGrammar(reading, 'distinct');
  const days = free.find(
    ({ columns: [column], from }) =>
      column!.type === 'date' && isDayWord(reading.tokens[from]!.folded) && leads(reading, from, 'count'),
  );
  // `on how many days`, not on how many dates of a form.
  if (days) return days.columns[0];
  const found = free.find(({ columns }) => !isNumeric(columns[0]!) && columns[0]!.role !== 'time');
  const counted =
    found?.columns.find(({ role }) => role === 'identity') ??
    found?.columns.find(({ role }) => role !== 'measure') ??
    found?.columns[0];
  if (isSaid) return counted ?? free[0]?.columns[0] ?? groups[0]?.column;
  if (!found || !counted || free.some(({ columns }) => isNumeric(columns[0]!))) return undefined;
  const isLimited = reading.values.some(({ column }) => column === counted);
  // `how many appointments` are rows, and no kinds of them in a column _Visit type_.
  const isOfRows =
    counted.role !== 'identity' &&
    namesRows(reading, found.from) &&
    (reading.headings.find(({ column }) => column === counted)?.words.length ?? 0) > found.to - found.from;
  const isCounted = !isLimited && !isOfRows && leads(reading, found.from, 'count');
  const repeats = counted.distinct < reading.profile.rowCount * 0.9;
  return isCounted && repeats && counted.role !== 'flag' ? counted : undefined;
}

const fewValues = 0.25;
const mostRows = 0.7;

/** `number of incidents` of rows of which some say what happened: how often it did, and not how many kinds there are. */
const happensInSome = (reading: Reading, { filled, distinct, type }: ColumnProfile): boolean =>
  !says(reading, 'distinct') &&
  !saysGrammar(reading, 'distinct') &&
  type !== 'number' &&
  filled < reading.profile.rowCount * mostRows &&
  distinct < filled * fewValues;

const namesBetween = (reading: Reading, { match: left }: Named, { match: right }: Named): readonly string[] =>
  Array.from({ length: Math.max(0, right.from - left.to) }, (_, at) => namesAt(reading, left.to + at)).flat();

function signBetween(reading: Reading, first: Named, second: Named): '-' | '/' | '*' | null {
  // `downtime by cause, longest first` says the same number twice.
  if (first.column.label === second.column.label) return null;
  const [{ match: left }, { match: right }] = [first, second];
  const between = namesBetween(reading, first, second);
  if (between.includes('minus')) return '-';
  if (between.includes('share') || isPartOf(reading, first, second)) return '/';
  if (
    right.from - left.to === 1 &&
    timesWords.test(reading.tokens[left.to]!.folded) &&
    !saysPer(reading, first, second)
  )
    return '*';
  if (
    between.includes('ratio') ||
    (isDividedBy(reading, first, second) && !between.includes('and')) ||
    says(reading, 'ratio')
  )
    return '/';
  return says(reading, 'difference') && leadsAny(reading, left.from, 'difference') ? '-' : null;
}

/** `what share of the rent due was paid`: of two amounts of money the second is told as a part of the first. */
const isPartBehind = (reading: Reading, first: Named, second: Named): boolean =>
  leads(reading, first.match.from, 'share') &&
  [first, second].every(({ column }) => isMoney(column)) &&
  first.column !== second.column &&
  reading.tokens
    .slice(first.match.to, second.match.from)
    .every((_, at) => namesAt(reading, first.match.to + at).every((name) => name === 'rest'));

/** `cost per unit`, and not `total cost by trade, budget vs actual`. */
const isDividedBy = (reading: Reading, first: Named, second: Named): boolean =>
  reading.language === 'ja'
    ? namesBetween(reading, first, second).includes('by')
    : isBy(reading, second.match.from, second.match.to);

/** `share of shipping in the total` */
const isPartOf = (reading: Reading, first: Named, second: Named): boolean => {
  const between = namesBetween(reading, first, second);
  return (
    leads(reading, first.match.from, 'share') &&
    !between.includes('and') &&
    (between.includes('in') || between.includes('of'))
  );
};

/** `gastos por unidades`: the word multiplies only what has a price. */
const saysPer = (reading: Reading, { column: left, match }: Named, { column: right }: Named): boolean =>
  namesAt(reading, match.to).includes('by') && ![left, right].some((column) => isPrice(readable(column)));

const leadsAny = (reading: Reading, at: number, name: string) =>
  [1, 2, 3].some((steps) => namesAt(reading, at - steps).includes(name));

/** `max minus min`, `gap between highest and lowest` of one column. */
function range(reading: Reading, { column }: Named): Asked | null {
  const isRange =
    saysGrammar(reading, 'max') &&
    saysGrammar(reading, 'min') &&
    (saysGrammar(reading, 'minus') || says(reading, 'difference'));
  return isRange
    ? {
        op: 'max',
        column,
        combine: {
          sign: '-',
          terms: [
            { op: 'max', column },
            { op: 'min', column },
          ],
        },
      }
    : null;
}

/** A share of rows, or of a column's sum, that conditions pick out: `share of orders that were refunded`. */
export const partOf = (measure: Asked, part: Where): Asked => ({
  op: 'sum',
  ...(measure.column && (measure.op === 'sum' || measure.op === 'avg') && { column: measure.column }),
  part,
});
