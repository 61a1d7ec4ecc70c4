import type { Condition, Query } from '@vitrine/schema';
import { lowered } from './bricks.js';
import type { Page, Part } from './Page.js';
import type { TableDesign } from './TableDesign.js';

/** Cards that stand side by side in one row. */
const mostCards = 4;

const monthStart = (monthsAgo: number) => `startOf(dateadd(today(), ${-monthsAgo}, 'month'), 'month')`;

/**
 * The cards of a dashboard with the last full month of what it draws by month in front. Where there is no room for one
 * more, it stands for the same number over all time, or else for the last card.
 */
export function withLastMonth(
  page: Page,
  cards: readonly Part[],
  charts: readonly Part[],
  design: TableDesign,
): Part[] {
  const trend = charts.find((chart) => isByMonth(chart, design));
  if (!trend) return [...cards];
  // How many are there is another number than how many joined.
  const whole = design.joinedDay ? -1 : cards.findIndex((card) => isOverAllTime(card, trend));
  const others = cards.length < mostCards ? cards : cards.toSpliced(whole < 0 ? -1 : whole, 1);
  return [lastMonthCard(page, trend, design), ...others];
}

const isByMonth = (
  { intent, shows: { query, series, x } }: Part,
  { name, followedDay }: TableDesign,
): boolean =>
  intent === 'trend' &&
  !series &&
  query?.from === name &&
  x === followedDay?.key &&
  query.groupBy?.length === 1 &&
  query.groupBy[0]!.unit === 'month' &&
  query.aggregate?.length === 1 &&
  !query.window;

/** Whether a card tells what a chart draws without telling when. */
function isOverAllTime({ shows: { value } }: Part, { shows }: Part): boolean {
  const query = typeof value === 'object' && value && 'query' in value ? (value.query as Query) : undefined;
  const [whole, drawn] = [query?.aggregate?.[0], shows.query?.aggregate?.[0]];
  return (
    query?.from === shows.query?.from && !query?.where && whole?.op === drawn?.op && whole?.key === drawn?.key
  );
}

/** What a chart draws by month, of the last full one, beside the month before and with the way there. */
function lastMonthCard(page: Page, { shows, receipts }: Part, design: TableDesign): Part {
  const query = shows.query!;
  const [measure] = query.aggregate!;
  const day = query.groupBy![0]!.key;
  const column = design.columns.find(({ key }) => key === measure!.key);
  const label = shows.y![0]!.label;
  const isAverage = measure!.op === 'avg' && !query.derive;
  const of = isAverage ? page.say('average', { x: lowered(page, label) }) : label;
  const title = page.say('lastMonth', { x: of });
  const bound = (op: 'gte' | 'lt', monthsAgo: number) => ({
    key: day,
    op,
    value: { formula: monthStart(monthsAgo) },
  });
  const within = (...bounds: Condition[]) => ({
    all: [...(query.where ? [query.where] : []), ...bounds],
  });
  const inMonth = (monthsAgo: number) => ({
    query: {
      from: query.from,
      ...(query.derive && { derive: query.derive }),
      where: within(bound('gte', monthsAgo), bound('lt', monthsAgo - 1)),
      aggregate: [{ ...measure!, as: 'value' }],
    },
  });
  return {
    id: title,
    intent: 'measure',
    title,
    span: 4,
    shows: {
      dataset: query.from,
      value: inMonth(1),
      previous: inMonth(2),
      previousLabel: page.say('monthBefore'),
      spark: { query: { ...query, where: within(bound('lt', 0)) }, y: measure!.as },
      ...(shows.format && { format: shows.format }),
      ...(column?.spec.lowIsGood && { higherIsBetter: false }),
    },
    receipts: [
      ...(receipts ?? []),
      { kind: 'inferred', text: 'the last full month, compared with the one before', from: `column ${day}` },
    ],
  };
}
