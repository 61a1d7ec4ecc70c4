import { attributes } from '../../samples/attributes.js';
import { trades, type TradeId } from '../../trades/index.js';
import { readColumn, type TradeTable, type TradeView } from '../../trades/Trade.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import type { NamedTrade } from '../Meaning.js';

/** Whether a table keeps records of a kind, or what is noted of each of them. */
export const isOf = ({ of, names }: TradeTable, record: string): boolean =>
  of === record ||
  names.startsWith(`${record}:`) ||
  // What a wedding costs is kept beside what was planned for it.
  (record === 'expense' && of === 'budgetItem');

/** Whether a table has a column of a kind. */
export const keeps = ({ columns }: TradeTable, attribute: string) =>
  columns.some((column) => readColumn(column).attribute === attribute);

/** What a prompt asks of a trade besides its name. */
interface Asked {
  readonly records: readonly string[];
  readonly tool: ToolId | null;
  /** Whether the word for the tool names a part as well. */
  readonly isDrawn: boolean;
  /** Trades that the word for the tool names: a rota is a plan of shifts. */
  readonly tools: readonly TradeId[];
}

/**
 * Which table comes first, and in what view, for what is named and the kind of tool; null where the trade has no such.
 * A tool whose word names a part as well, as a calendar does, is about what has days.
 */
export function lookedAt(
  tables: readonly TradeTable[],
  { records: [record], tool, isDrawn, tools }: Asked,
): Pick<NamedTrade, 'lead' | 'view'> | null {
  const named = record === undefined ? -1 : tables.findIndex((table) => isOf(table, record));
  const fit = tool && Object.hasOwn(fits, tool) ? fits[tool] : undefined;
  if (fit === null) return null;
  if (!fit) return { lead: Math.max(0, named) };
  const isFit = (table: TradeTable) =>
    fit.columns.every((each) => keeps(table, each)) || table.view === fit.view;
  const lead = named >= 0 ? (isFit(tables[named]!) ? named : -1) : tables.findIndex(isFit);
  if (lead >= 0) return { lead, ...(fit.view && { view: fit.view }) };
  if (fit.isLoose !== true) return null;
  // Where nobody has shifts, volunteers come at their hours.
  const [own] = tools;
  if (own !== undefined && named < 0) {
    const work = tables.findIndex(
      ({ of }) => trades[own].some((table) => table.of === of) || (own === 'shifts' && of === 'volunteer'),
    );
    return work >= 0 ? { lead: work } : null;
  }
  const timed = tables.findIndex((table) => isTimed(table));
  if (!isDrawn && named < 0 && timed >= 0) return { lead: timed };
  if (!isDrawn) return { lead: Math.max(0, named) };
  const dated =
    named >= 0
      ? named
      : tables.findIndex(
          (table) => keeps(table, 'time') || table.of === 'event' || daysIn(table) >= fewestDays,
        );
  if (dated < 0) return null;
  const isOnDays = ['date', 'time'].some((day) => keeps(tables[dated]!, day));
  return { lead: dated, ...(isOnDays && fit.view && { view: fit.view }) };
}

/** Whether records come back on a day of the week, or have their hour. */
const isTimed = (table: TradeTable): boolean =>
  keeps(table, 'time') || table.columns.some((column) => readColumn(column).id === 'weekday');

/** The days on which something begins and ends, is sown and watered next. */
const fewestDays = 2;
const daysIn = ({ columns }: TradeTable): number =>
  columns.filter((column) => attributes[readColumn(column).attribute].type === 'date').length;

/** What a table has to keep to be what a kind of tool is about; null where no table is. */
const fits: Readonly<
  Partial<
    Record<
      ToolId,
      {
        readonly columns: readonly string[];
        readonly view?: TradeView;
        /** Whether the word says little: planning is also done without a calendar. */
        readonly isLoose?: boolean;
      } | null
    >
  >
> = {
  board: { columns: ['status'], view: 'board' },
  crm: { columns: ['status'], view: 'board' },
  schedule: { columns: ['start', 'end'], view: 'timeline', isLoose: true },
  budget: { columns: ['planned', 'actual'] },
  inventory: { columns: ['stock', 'reorder'] },
  calculator: null,
  goals: null,
  checklist: { columns: ['due', 'status'] },
  league: null,
};
