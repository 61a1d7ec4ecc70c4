import { attributes } from '../../samples/attributes.js';
import { sharedState } from '../../trades/Trade.js';
import type { Language } from '../../understand/lexicon/index.js';
import { tradeWordsOf } from '../../understand/lexicon/trades/index.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { countCard, groupPart, lowered, measureCard, measureOf, trendPart, type Drawn } from '../bricks.js';
import { shareOf } from '../conditions.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';
import {
  balanceCard,
  balancePart,
  bothOverTimePart,
  lowStockCard,
  overdueCard,
  plannedActualPart,
  ratioCard,
  remainingCard,
} from '../usualParts.js';
import type { KindDesign, TradeDesign } from './designTrade.js';

function columnNamed({ design, table }: TradeDesign, id: string | undefined): PlannedColumn {
  const column = design.columns.find(({ tradeId }) => tradeId === id);
  if (!column) throw new Error(`The records "${table.of}" of a trade have no column "${id}".`);
  return column;
}

/**
 * A figure that a trade looks at, as it is written in its table:
 *   count              how many there are
 *   count accepted     of those, how many are in a state
 *   share present      of those, what share is in a state
 *   sum fee active     a number added up, of all or of those in a state; `avg` of what only has an average
 *   left planned spent what remains of the one after the other
 *   balance in out     what is there after all that came in and went out
 *   low stock reorder  how many are at or below
 *   overdue due        how many should be done by now
 *   rate occupancy booked size   the one as a part of the other, called by a figure of the lexicon
 */
export function figurePart(page: Page, made: TradeDesign, written: string): Part {
  const [op, ...ids] = written.split(' ');
  const { design } = made;
  const column = (at: number) => columnNamed(made, ids[at]);
  switch (op) {
    case 'count':
      return ids[0]
        ? countCard(design, ofState(page, design, design.title, ids[0]), inState(design, ids[0]))
        : countOf(page, made);
    case 'share':
      return measureCard(page, design, shareIn(page, design, ids[0]!));
    case 'sum':
    case 'avg': {
      const drawn = measureOf(named(page, made, ids[0]));
      const where = ids[1] ? inState(design, ids[1]) : undefined;
      const measured = measureCard(page, design, drawn, where);
      return ids[1] ? { ...measured, ...called(ofState(page, design, measured.title, ids[1])) } : measured;
    }
    case 'left':
      return remainingCard(page, design, column(0), column(1));
    case 'balance':
      return balanceCard(columnNameOf(page, op), design, column(0), column(1));
    case 'low':
      return lowStockCard(page, design, column(0), column(1));
    case 'overdue':
      return {
        ...overdueCard(page, design, column(0)),
        ...called(page.say('overdueOf', { x: isTheirEnd(ids[0]) ? design.title : column(0).label })),
      };
    case 'rate':
      return ratioCard(design, rateLabel(page, ids[0]!), column(1), column(2));
    default:
      throw new Error(`"${written}" is no figure of a trade.`);
  }
}

/** What share of the records is in a state, by its name. */
const shareIn = (page: Page, design: TableDesign, state: string): Drawn =>
  shareOf(design, inState(design, state), ofState(page, design, design.title, state));

/** The share that is looked at of what a trade keeps, where it is one. */
export function sharedFigure(page: Page, design: TableDesign): Drawn | undefined {
  const state = design.kept ? sharedState(design.kept) : undefined;
  return state === undefined ? undefined : shareIn(page, design, state);
}

/** The share that the trade looks at, else the number that it adds up, money first; else how many there are. */
export function mainFigure(page: Page, made: TradeDesign): Drawn {
  const share = sharedFigure(page, made.design);
  if (share) return share;
  const sums = made.table.figures
    .map((figure) => figure.split(' '))
    .flatMap(([op, id]) => (op === 'sum' ? named(page, made, id) : []));
  const column = sums.find(({ spec }) => spec.format === 'currency') ?? sums[0];
  return column ? measureOf(column) : { op: 'count' };
}

/** How many there are; of money itself that has to be said. */
export const countOf = (page: Page, made: Pick<KindDesign, 'design'>): Part =>
  countCard(
    made.design,
    isMoneyItself(made.design) ? page.say('count', { x: lowered(page, made.design.title) }) : undefined,
  );

/** Whether it is the records themselves that are overdue, and not one of their dates. */
const isTheirEnd = (id: string | undefined) => id === 'due' || id === 'end';

/** The share's own name, else that of a column or figure of the lexicon. */
function rateLabel({ meaning: { language } }: Page, id: string): string {
  const kind = Object.hasOwn(attributes, id) ? 'attributes' : 'metrics';
  return tradeWordsOf(language).columns[id] ?? labelIn(language, kind, id);
}

const called = (title: string) => ({ id: title, title });

/** Records that are money themselves: their amount is called as they are, `Donations by month`. */
const moneyItself: ReadonlySet<string> = new Set([
  'claim',
  'deal',
  'donation',
  'expense',
  'invoice',
  'sale',
  'vehicleExpense',
]);

export const isMoneyItself = ({ kept, entity }: TableDesign): boolean => moneyItself.has(kept?.of ?? entity);

/** Records that are a stretch of time themselves: how long they took is asked for, and not how many there are. */
const timeItself: ReadonlySet<string> = new Set(['downtime', 'overtimeEntry', 'timeEntry']);

export const isTimeItself = ({ kept, entity }: TableDesign): boolean => timeItself.has(kept?.of ?? entity);

/** The amount of what is money itself is called as that is: sales by region. */
export const asMoneyItself = (design: TableDesign, column: PlannedColumn): PlannedColumn =>
  (column.tradeId ?? column.attribute) === 'amount' && isMoneyItself(design)
    ? { ...column, label: design.title }
    : column;

const named = (page: Page, made: TradeDesign, id: string | undefined): PlannedColumn =>
  distinct(page, made, columnNamed(made, id));

/** A number as figures and charts call it: where earlier records have one of that name, `Cost (services)`. */
export function distinct(page: Page, made: KindDesign, column: PlannedColumn): PlannedColumn {
  const { title } = made.design;
  const amount = asMoneyItself(made.design, column);
  if (amount !== column) return amount;
  if (!made.isRepeated(column.label)) return column;
  return { ...column, label: page.say('ofState', { x: column.label, y: lowered(page, title) }) };
}

/** Languages whose states are said of many and of any gender as they are of one. */
const uninflected: ReadonlySet<Language> = new Set(['en', 'zh', 'ja']);

/** `Guests (accepted)`; where states would have to agree with what they are said of, they stand as they do in the table: `Socios · Activo`. */
function ofState(page: Page, { language }: TableDesign, what: string, state: string): string {
  const label = optionLabel(language, state);
  return page.say('inState', { x: what, y: uninflected.has(language) ? lowered(page, label) : label });
}

const optionLabel = (language: TradeDesign['design']['language'], id: string) =>
  tradeWordsOf(language).options[id] ?? labelIn(language, 'options', id);

function inState(design: TableDesign, state: string) {
  const label = optionLabel(design.language, state);
  for (const { key, options = [] } of design.columns) {
    const option = options.find((each) => (each.label ?? each.value) === label);
    if (option) return { key, op: 'eq' as const, value: option.value };
  }
  throw new Error(`No record of a trade is "${state}".`);
}

/** What the language calls a number that is computed and no column. */
const columnNameOf = ({ meaning: { language } }: Page, id: string): string =>
  tradeWordsOf(language).columns[id]!;

/**
 * A picture of a trade: `count by reply`, `amount by date`, by month or by `date day` and `date week`, `planned spent by category`,
 * `balance in out by date`.
 */
export function chartPart(page: Page, made: TradeDesign, written: string): Part {
  const { design } = made;
  const [what = '', by = ''] = written.split(' by ');
  const [groupId, unit] = by.split(' ');
  const group = columnNamed(made, groupId);
  const [first = '', second, third] = what.split(' ');
  const isDay = group.spec.type === 'date' || group.spec.type === 'datetime';
  if (third)
    return balancePart(page, columnNameOf(page, first), design, [
      columnNamed(made, second),
      columnNamed(made, third),
      group,
    ]);
  if (second)
    return (isDay ? bothOverTimePart : plannedActualPart)(
      page,
      design,
      columnNamed(made, first),
      columnNamed(made, second),
      group,
    );
  const drawn: Drawn = first === 'count' ? { op: 'count' } : measureOf(named(page, made, first));
  if (!isDay) return groupPart(page, design, drawn, group);
  return trendPart(page, design, drawn, group, unit === 'day' || unit === 'week' ? { unit } : {});
}
