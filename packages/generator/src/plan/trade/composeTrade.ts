import { trades } from '../../trades/index.js';
import { isContact } from '../../trades/qualified.js';
import { readColumn, sharedState, type TradeTable } from '../../trades/Trade.js';
import type { ToolId } from '../../understand/lexicon/Lexicon.js';
import type { NamedThing, NamedTrade } from '../../understand/Meaning.js';
import { keeps } from '../../understand/subject/lookedAt.js';
import { fold } from '../../understand/words/fold.js';
import { boardPart, drawnBy, tablePart, timelinePart, trendPart, type Subset } from '../bricks.js';
import { formPart, requestPart } from '../formParts.js';
import { asItems } from '../compose/composeChecklist.js';
import { ordered } from '../compose/composeRecords.js';
import { withLastMonth } from '../lastMonth.js';
import type { Page, Part } from '../Page.js';
import { inPairs, inRow } from '../sideBySide.js';
import type { TableDesign } from '../TableDesign.js';
import { usualCount } from '../usualCount.js';
import { designThing, designTrades, nameColumns, type TradeDesign } from './designTrade.js';
import { chartPart, figurePart, mainFigure } from './tradeParts.js';

const mostFigures = 4;
const mostCharts = 3;
const mostTables = 3;

/**
 * The page that a specialist of the trade would make, where the prompt says no more than its name: the records that
 * belong together, the figures it looks at, and one form for the main records.
 */
export function composeTrade(page: Page, trade: NamedTrade): void {
  for (const part of putTrade(page, trade)?.parts ?? []) page.add(part);
}

/** Puts the tables of a trade on the page; the main one, and the parts that show them all. */
export function putTrade(
  page: Page,
  trade: NamedTrade,
): { readonly main: TradeDesign; readonly parts: readonly Part[] } | null {
  const { language } = page.meaning;
  // The trade's own name may say so: `panel de ventas`.
  const asked = page.meaning.tool?.id ?? null;
  const tool = trade.tool ?? (isToLookOn(asked) ? asked : null);
  const tables = tablesOf(trade);
  const shown = designTrades(tool === 'form' ? tables.slice(0, 1) : tables, language, page.name);
  const [main] = shown;
  if (!main) return null;
  nameColumns(main.design, main.table, trade.columns);
  if (tool === 'checklist') return { main, parts: [checklistOf(page, main)] };
  page.receipt({
    kind: 'inferred',
    text: `what is usually kept: ${shown.map(({ design }) => design.title).join(', ')}`,
    from: `"${trade.text}"`,
  });
  return { main, parts: putTables(page, shown, tool) };
}

/** Whether a page is there to look on what goes on, rather than to keep it. */
const isToLookOn = (tool: ToolId | null): boolean => tool === 'dashboard' || tool === 'report';

/** The page of a kind of thing that no trade keeps. */
export function composeThing(page: Page, thing: NamedThing): void {
  const { tool, language } = page.meaning;
  page.receipt({
    kind: 'inferred',
    text: `columns that such things usually have: ${thing.many}`,
    from: `"${thing.text}"`,
  });
  const made = designThing({ ...thing, table: viewedBy(thing.table, tool?.id) }, language, page.name);
  for (const part of putTables(page, [made], tool?.id ?? null)) page.add(part);
}

/** A table in the view of a tool, where it keeps what that shows. */
function viewedBy(table: TradeTable, tool: ToolId | undefined): TradeTable {
  const attributes = table.columns.map((column) => readColumn(column).attribute);
  const isStretch = attributes.includes('start') && attributes.includes('end');
  if (tool === 'board' && attributes.includes('status')) return { ...table, view: 'board' };
  return tool === 'schedule' && isStretch ? { ...table, view: 'timeline' } : table;
}

/** Puts designed tables on the page; the parts that show them. */
function putTables(page: Page, shown: readonly TradeDesign[], tool: ToolId | null): readonly Part[] {
  if (page.meaning.values) for (const { design } of shown) nameChoices(design, page.meaning.values.values);
  const followed = isToLookOn(tool) ? followedTable(shown) : undefined;
  for (const made of shown) page.table(made.design, { count: usualCount(made.design, made === followed) });
  const figures = shown.flatMap((made) => made.table.figures.map((figure) => figurePart(page, made, figure)));
  const cards = [...dayCard(page, shown), ...figures];
  const usual = shown.flatMap((made) => made.table.charts.map((chart) => chartPart(page, made, chart)));
  const charts = (followed ? withTrend(page, followed, usual) : usual).slice(0, mostCharts);
  const first = cards.slice(0, mostFigures);
  return arrange(tool, {
    cards: followed ? withLastMonth(page, first, charts, followed.design) : first,
    charts,
    views: shown.map((made) => viewPart(page, made, made === followed)),
    form: tool === 'form' ? requestPart(page, shown[0]!.design) : formPart(page, shown[0]!.design),
  });
}

/**
 * The main records of a dashboard, where each has a day on which it was, or since when it is there: what they come to is
 * followed by month. Where all that is drawn of them is their state, how many there are says nothing; what share of them is
 * in a state does.
 */
function followedTable([main]: readonly TradeDesign[]): TradeDesign | undefined {
  if (!main?.design.followedDay) return undefined;
  return sharedState(main.table) || !main.table.charts.includes('count by status') ? main : undefined;
}

/** Charts with one over time in front. */
function withTrend(page: Page, made: TradeDesign, charts: readonly Part[]): Part[] {
  const day = made.design.followedDay!;
  const trend =
    charts.find(({ intent }) => intent === 'trend') ??
    trendPart(page, made.design, drawnBy(page, made.design, day, mainFigure(page, made)), day);
  return [trend, ...charts.filter((chart) => chart !== trend)];
}

/** The tables in the order of the page: those that the prompt names first, in the view that it asks for. */
function tablesOf({ id, tool, lead, view, contacts }: NamedTrade): (typeof trades)[NamedTrade['id']] {
  const tables = trades[id];
  const first = tables[lead]!;
  const others = tables.filter((table) => table !== first);
  const main = { ...first, ...(view && { view }) };
  const own = [tool === 'crm' && isContact.has(first.of) ? reachable(main) : main, ...others];
  return [...(contacts ? trades[contacts] : []), ...own].slice(0, mostTables);
}

/** Those whom one is in touch with can be called and written to. */
function reachable(table: TradeTable): TradeTable {
  const missing = ['phone', 'email'].filter((way) => !keeps(table, way));
  return { ...table, columns: [...missing, ...table.columns] };
}

/** Choices of which the person names some are those: the channels of `content calendar for Instagram and LinkedIn`. */
function nameChoices(design: TableDesign, values: readonly string[]): void {
  const named = new Set(values.map(fold));
  const column = design.columns.find(
    ({ options = [], isStage }) =>
      !isStage && options.some(({ value, label }) => named.has(fold(label ?? value))),
  );
  if (!column) return;
  const options = values.map((value) => ({ value }));
  design.replace(column, { options, values, sample: undefined });
}

/** The tasks that usually come up, to tick off. */
const checklistOf = ({ meaning }: Page, { design }: TradeDesign): Part => ({
  id: 'checklist',
  intent: 'checklist',
  title: meaning.title,
  span: 12,
  shows: { text: asItems(design.nameColumn?.values ?? []) },
  receipts: [{ kind: 'inferred', text: 'usual tasks; change them to yours', from: 'the prompt names none' }],
});

/** A day that was named, where no timeline marks it. */
function dayCard(page: Page, shown: readonly TradeDesign[]): Part[] {
  const day = page.meaning.dates.find(({ precision }) => precision === 'day');
  if (!day || shown.some(({ table }) => table.view === 'timeline')) return [];
  const title = page.label('attributes', 'date');
  const shows = { value: day.date, format: 'date' } as const;
  const receipt = { kind: 'known', text: day.date, from: `"${day.words}"` } as const;
  return [{ id: title, intent: 'measure', title, span: 4, shows, receipts: [receipt] }];
}

function viewPart(page: Page, { table, design }: TradeDesign, isHistory: boolean): Part {
  if (table.view === 'board') return boardPart(page, design);
  if (table.view === 'timeline') return timelinePart(page, design);
  return tablePart(design, design.title, isHistory ? newestFirst(design) : ordered(page, design));
}

const newestFirst = (design: TableDesign): Subset => ({
  title: design.title,
  orderBy: [{ key: design.followedDay!.key, desc: true }],
});

/** Figures, then what people come for: pictures on a dashboard, the form where one is asked for, else the main records. */
function arrange(
  tool: NamedTrade['tool'],
  { cards, charts, views, form }: { cards: Part[]; charts: Part[]; views: Part[]; form: Part },
): Part[] {
  const [view, ...others] = views;
  if (tool === 'form') return [form, ...inRow(cards), view!, ...inPairs(charts)];
  if (isToLookOn(tool)) return [...inRow(cards), ...inPairs(charts), ...views, form];
  const [chart] = charts;
  return chart && charts.length === 1
    ? [...inRow(cards), view!, { ...chart, span: 5 }, { ...form, span: 7 }, ...others]
    : [...inRow(cards), view!, ...inPairs(charts), ...others, form];
}
