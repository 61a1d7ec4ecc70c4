import { asLabel } from '../../understand/columns/columns.js';
import { daysBetween, isoDay } from '../../understand/dates/calendar.js';
import { fold } from '../../understand/words/fold.js';
import { asMoneyItself, countOf, sharedFigure } from '../trade/tradeParts.js';
import { intentOf } from '../make/PartMaker.js';
import { paidColumn } from '../make/recordsMaker.js';
import {
  isSameMetric,
  type ColumnWish,
  type Meaning,
  type NamedItem,
  type PartWish,
} from '../../understand/Meaning.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { designTable } from '../designTable.js';
import { whereStates } from '../conditions.js';
import { addWorth } from './addWorth.js';
import { conditionCards } from './conditionCards.js';
import { areCounted, numberBrokenDown } from './countedRecords.js';
import { isCompared, isLateAsked, isNoted, letSomeBeLate, sampleCount } from './sampleCount.js';
import { metricOf } from '../figure.js';
import {
  boardPart,
  countCard,
  drawnBy,
  groupPart,
  lowered,
  mainMeasure,
  measureCard,
  measureOf,
  tablePart,
  timelinePart,
  trendPart,
  type Drawn,
  type Subset,
} from '../bricks.js';
import { formPart, requestPart } from '../formParts.js';
import type { Page, Part } from '../Page.js';
import { lowStockCard, overdueCard, plannedActualPart, remainingCard } from '../usualParts.js';
import { metricCards, viewParts } from './composeParts.js';
import { figureSeen, isOfPeriods, periodFigures } from './periodFigures.js';
import { besides, inPairs, inRow } from '../sideBySide.js';
import { withLastMonth } from '../lastMonth.js';
import { stageOptions, type PlannedColumn } from '../PlannedColumn.js';
import type { TableDesign } from '../TableDesign.js';

/** Shapes of a page over one table of records. */
export type RecordsShape =
  | 'tracker'
  | 'board'
  | 'schedule'
  | 'dashboard'
  | 'form'
  | 'budget'
  | 'inventory'
  | 'league'
  | 'crm';

/** A page over one kind of record: numbers, the view that its shape is about, pictures, the rows and a form. */
export function composeRecords(page: Page, shape: RecordsShape): TableDesign {
  const { meaning } = page;
  const design = designTable(meaning, page.name);
  const money = meaning.topic.metrics.find(
    (metric) => metricOf(metric, meaning.language).format === 'currency',
  );
  if (money && !design.numbers.some(({ spec }) => spec.format === 'currency'))
    design.wish({ label: asLabel(money.text), attribute: 'amount', options: [] });
  prepare(design, shape, meaning);
  addWorth(design, meaning);
  setPeriod(design, page);
  const names = design.repeatsNames || design.kept ? [] : (design.nameColumn?.values ?? []);
  const items = meaning.items.length > 0 ? meaning.items : names.map((each): NamedItem => ({ name: each }));
  page.table(design, { items, count: sampleCount(design, shape, meaning) });
  const parts = partsOf(page, design, shape);
  for (const part of parts) page.add(part);
  return design;
}

function compared(page: Page, design: TableDesign, column: PlannedColumn, name: PlannedColumn): Part {
  const title = page.say('byGroup', { x: column.label, y: lowered(page, name.label) });
  return groupPart(page, design, measureOf(column), name, { title });
}

function prepare(design: TableDesign, shape: RecordsShape, meaning: Meaning): void {
  letSomeBeLate(design, meaning);
  if (shape === 'board' || shape === 'crm') design.stage();
  if (shape === 'schedule') {
    design.needStretch();
    const state = design.columns.find(({ isStage }) => isStage);
    if (!state) design.add({ label: '', spec: { type: 'select' } });
  }
  // What a trade keeps without a day has none.
  if (shape === 'dashboard' && !design.kept && !isCompared(meaning)) {
    if (!design.day) design.need('date');
    // What is due one day is followed by the day on which it came up.
    else if (design.day.attribute === 'due' && !design.pastDay) design.need('created');
  }
  if (shape === 'inventory') {
    design.need('stock');
    design.need('reorder');
  }
  if (shape === 'budget') {
    design.need('planned');
    design.need('actual');
  }
  if (shape === 'league') {
    for (const id of ['played', 'won', 'points'] as const) design.need(id);
  }
  const blank = design.columns.findIndex(({ label }) => label === '');
  if (blank >= 0) {
    design.columns.splice(blank, 1);
    const status = design.need('status');
    design.replace(status, { isStage: true, options: stageOptions('plan', design.language) });
  }
}

/** Plans for a named time lie in it: a roadmap for 2027, or from Q1 to Q3. */
function setPeriod(design: TableDesign, { meaning, now }: Page): void {
  const period = meaning.dates.filter(({ precision, isDeadline }) => precision !== 'day' && !isDeadline);
  const [first] = period;
  const start = design.find('start');
  if (!first || !start || !design.find('end')) return;
  const today = isoDay(now);
  const days: [number, number] = [daysBetween(today, first.first), daysBetween(today, period.at(-1)!.date)];
  design.replace(start, { days, sample: undefined });
}

const pictures: ReadonlySet<string> = new Set(['trend', 'compare', 'share', 'distribution']);
const isPicture = ({ part }: PartWish) => pictures.has(intentOf[part]);

/** Whether a part says what it shows. */
export const saysWhat = ({ topic }: PartWish): boolean =>
  topic.metrics.length > 0 || topic.dimensions.length > 0 || topic.isOverTime;

const mostCards = 6;

function partsOf(page: Page, design: TableDesign, shape: RecordsShape): Part[] {
  const { views, parts, topic } = page.meaning;
  const followed = topic.metrics.filter((metric) => isOfPeriods(metric, design));
  const seen = views.flatMap((view) => figureSeen(view, design) ?? []);
  const periodic = views.length > 0 ? periodFigures(page, [...followed, ...seen]) : null;
  const wished = views.length > 0 ? viewParts(page, design, periodic) : [];
  const drawn = wished.filter(({ intent }) => pictures.has(intent));
  // Pictures that were asked for are added; the usual ones would stand beside them.
  const areNamed = drawn.length > 0 || parts.some((wish) => isPicture(wish) && saysWhat(wish));
  const usual = areNamed ? [] : chartsOf(page, design, shape);
  const asked = [...wished.filter(({ intent }) => intent === 'measure'), ...(periodic?.cards ?? [])];
  const plain = cardsOf(page, design, shape, asked).slice(0, mostCards);
  const isOpen = shape === 'dashboard' && views.length === 0;
  const numbers = isOpen ? withLastMonth(page, plain, usual, design) : plain;
  // A board's lanes and a table say how many rows there are.
  const cards = inRow(numbers.length === 1 && shape !== 'dashboard' ? [] : numbers);
  const trends = followed
    .filter((metric) => seen.every((other) => !isSameMetric(other, metric)))
    .flatMap((metric) => periodic?.trendOf(metric) ?? []);
  const charts = inPairs([...drawn, ...usual, ...trends]);
  const lists = wished.filter((part) => !drawn.includes(part) && !asked.includes(part));
  const table = tablePart(design, design.title, ordered(page, design));
  const form = formPart(page, design);
  switch (shape) {
    case 'board':
      return [...cards, boardPart(page, design), ...charts.slice(0, drawn.length), ...lists, form];
    case 'crm':
      return [
        ...cards,
        boardPart(page, design),
        ...charts,
        ...lists,
        { ...tablePart(design, page.say('all', { x: design.title })) },
        form,
      ];
    case 'schedule':
      return [timelinePart(page, design), ...cards, ...charts.slice(0, drawn.length), ...lists, table, form];
    case 'form':
      return [
        ...(charts[0]
          ? besides({ ...requestPart(page, design), span: 7 }, charts[0])
          : [requestPart(page, design)]),
        ...cards,
        table,
      ];
    default: {
      const [chart] = charts;
      // What is kept comes first where people come to look up and enter; a small picture stands beside the form.
      if (chart && charts.length === 1 && shape !== 'dashboard' && views.length === 0)
        return [...cards, table, { ...chart, span: 5 }, { ...form, span: 7 }];
      return [...cards, ...charts, ...lists, table, ...(periodic ? besides(periodic.table, form) : [form])];
    }
  }
}

/** The number that says most, under the word that was asked for. */
function mainOf(page: Page, design: TableDesign): Drawn {
  const said = numberBrokenDown(page.meaning, design);
  if (said) return measureOf(said);
  const [paid] = page.meaning.topic.metrics.flatMap((metric) => paidColumn(design, metric) ?? []);
  if (paid) return measureOf(paid);
  const main = sharedFigure(page, design) ?? mainMeasure(design);
  const isNamed = page.meaning.columns.some(({ attribute }) => attribute === 'amount');
  return main.column && !isNamed ? { ...main, column: asMoneyItself(design, main.column) } : main;
}

const fewestDays = 60;

/** Whether the sample rows of a trade lie in so few days that months show nothing. */
function isShortStretch({ sample = [] }: PlannedColumn): boolean {
  const days = sample.filter((day) => day !== null);
  return days.length > 0 && Math.max(...days) - Math.min(...days) < fewestDays;
}

function cardsOf(page: Page, design: TableDesign, shape: RecordsShape, asked: readonly Part[]): Part[] {
  const { meaning } = page;
  const main = mainOf(page, design);
  const isValued = design.entity === 'thing' && page.meaning.items.some(({ amount, date }) => amount ?? date);
  const cards: Part[] = isValued ? [] : [countOf(page, { design })];
  if (shape === 'budget') {
    const planned = design.need('planned');
    const actual = design.need('actual');
    return [
      measureCard(page, design, measureOf(planned)),
      measureCard(page, design, measureOf(actual)),
      remainingCard(page, design, planned, actual),
    ];
  }
  cards.push(...conditionCards(page, design));
  const figures = shape === 'league' || meaning.views.length === 0 ? [] : metricCards(page, design);
  const named = [...asked, ...figures];
  // How many members there are is said once.
  cards.push(...named.filter(({ title }) => cards.every((card) => card.title !== title)));
  // Enough was asked for.
  if (named.length > 2) return cards;
  if (main.column && shape !== 'league' && named.length === 0) cards.push(measureCard(page, design, main));
  const second = design.numbers.find(
    ({ key, attribute }) => key !== main.column?.key && attribute !== 'reorder',
  );
  const status = design.columns.find(({ isStage }) => isStage);
  const due = design.find('due');
  if (shape === 'inventory')
    return [...cards, lowStockCard(page, design, design.need('stock'), design.need('reorder'))];
  if (due && status) cards.push(...(isLateAsked(meaning) ? [] : [overdueCard(page, design, due)]));
  else if (status?.options?.length && shape !== 'board') {
    const [first] = status.options.toSorted((a, b) => rank(b.tone) - rank(a.tone));
    if (first)
      cards.push(
        countCard(design, first.label ?? first.value, { key: status.key, op: 'eq', value: first.value }),
      );
  }
  if (second && cards.length < 3) cards.push(measureCard(page, design, measureOf(second)));
  return cards;
}

/** The rows in the order that was asked for: ranked by votes, the most first; what is noted day by day, the newest first. */
export function ordered({ meaning }: Page, design: TableDesign): Subset | undefined {
  const [wish] = meaning.topic.orders;
  const column = wish
    ? design.columns.find(({ label }) => fold(label) === fold(wish.label))
    : meaning.items.length === 0
      ? design.columns.find(({ attribute }) => logged.has(attribute ?? ''))
      : undefined;
  return column && { title: design.title, orderBy: [{ key: column.key, desc: true }] };
}

/** Days on which something was noted: what came last is what people look for. */
const logged: ReadonlySet<string> = new Set(['date', 'created', 'lastRun']);

const rank = (tone: string | undefined) =>
  ['danger', 'warning', 'info', 'success'].toReversed().indexOf(tone ?? '') + (tone === 'success' ? -0.5 : 0);

/** The column that rows are broken down by: of the same name, else of the same meaning; a stage is a status. */
const columnOf = ({ columns }: TableDesign, { label: said, attribute: meant }: ColumnWish) =>
  columns.find(({ label }) => label === said) ??
  columns.find(({ attribute }) => attribute !== undefined && attribute === meant) ??
  (meant === 'stage' || meant === 'status' ? columns.find(({ isStage }) => isStage) : undefined);

function chartsOf(page: Page, design: TableDesign, shape: RecordsShape): Part[] {
  const { meaning } = page;
  const main = mainOf(page, design);
  const day = (shape === 'dashboard' && design.followedDay) || design.day;
  // What share is in a state says nothing of each state.
  const isShare = main.column !== undefined && main.formula !== undefined;
  const isWorth = main.column?.formula !== undefined;
  const isEachCounted = areCounted(meaning, design) && !sharedFigure(page, design) && !isWorth;
  const wished = meaning.topic.dimensions.flatMap((wish) => columnOf(design, wish) ?? []);
  const named = meaning.values ? design.columns.find(({ values }) => values) : undefined;
  const groups = [
    ...new Set([
      ...wished,
      ...(named ? [named] : []),
      ...design.categories.filter(({ isStage }) => !isStage),
      ...design.categories,
    ]),
  ].filter((group) => !group.isName || (group.values && (design.repeatsNames || wished.includes(group))));
  const charts: Part[] = [];
  if (isCompared(meaning) && design.nameColumn && design.numbers.length > 0)
    return design.numbers.slice(0, 3).map((column) => compared(page, design, column, design.nameColumn!));
  if (design.entity === 'thing' && meaning.items.some(({ amount }) => amount) && design.nameColumn)
    return [groupPart(page, design, main, design.nameColumn)];
  if (shape === 'league') {
    const points = design.need('points');
    return design.nameColumn ? [groupPart(page, design, measureOf(points), design.nameColumn)] : [];
  }
  if (shape === 'budget') {
    const planned = design.need('planned');
    const actual = design.need('actual');
    const group =
      meaning.items.length > 0
        ? design.nameColumn
        : (groups.find(({ isStage }) => !isStage) ?? design.nameColumn);
    if (!group) return [];
    return [
      plannedActualPart(page, design, planned, actual, group),
      groupPart(page, design, measureOf(planned), group, {
        intent: 'share',
        title: page.say('share', { x: lowered(page, planned.label), y: lowered(page, group.label) }),
      }),
    ];
  }
  const where = whereStates(design, meaning.topic.states);
  const [state] = meaning.topic.states;
  const ofState = where && state && { where, name: labelIn(meaning.language, 'options', state) };
  const isPast = day && ['date', 'created', 'time'].includes(day.attribute ?? '');
  if (
    day &&
    (shape === 'dashboard' ||
      meaning.topic.isOverTime ||
      (isPast && !isShortStretch(day) && (main.column?.spec.format === 'currency' || isNoted(design))))
  )
    charts.push(
      trendPart(
        page,
        design,
        drawnBy(page, design, day, isEachCounted ? { op: 'count' } : main),
        day,
        meaning.topic.unit ? { unit: meaning.topic.unit } : {},
      ),
    );
  for (const group of groups.slice(0, Math.max(wished.length, shape === 'dashboard' ? 2 : 1)))
    charts.push(
      groupPart(
        page,
        design,
        (wished.includes(group) && (ofState || isEachCounted)) || (isShare && group.isStage)
          ? { op: 'count' }
          : main,
        group,
        meaning.isShare
          ? {
              intent: 'share',
              title: page.say('share', {
                x: lowered(page, main.column?.label ?? design.title),
                y: lowered(page, group.label),
              }),
            }
          : ofState && wished.includes(group)
            ? {
                where: ofState.where,
                title: page.say('byGroup', { x: ofState.name, y: lowered(page, group.label) }),
              }
            : {},
      ),
    );
  return charts.slice(0, 3);
}
