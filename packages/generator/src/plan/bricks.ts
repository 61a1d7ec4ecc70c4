import type { Format, Option, Query } from '@vitrine/schema';
import { insideSentence } from '../understand/words/words.js';
import type { Page, Part } from './Page.js';
import { freeName, saysAverage, saysTotal, unitWord } from './measures.js';
import type { Condition, Where } from './conditions.js';
import { areSteps, type PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';

/** What a chart draws of a table: how many rows, or a column. */
export interface Drawn {
  readonly column?: PlannedColumn;
  readonly op: 'count' | 'sum' | 'avg';
  /** Makes the column, where the table has it not. */
  readonly formula?: string;
  /** What rows are called that are counted, where not as their table. */
  readonly label?: string;
}

const deriveOf = ({ column, formula }: Drawn): Pick<Query, 'derive'> =>
  column && formula ? { derive: [{ as: column.key, formula }] } : {};

/** A label inside a title. */
export const lowered = (page: Page, label: string) =>
  page.meaning.language === 'de' ? label : insideSentence(label);

/** The number of a table that says most: money first, then what adds up, then an average, else how many. */
export function mainMeasure(design: TableDesign): Drawn {
  const numbers = design.numbers.filter(
    ({ attribute }) => attribute !== 'reorder' && attribute !== 'minutes',
  );
  const money = numbers.filter(({ spec, attribute }) => spec.format === 'currency' && attribute !== 'salary');
  const column =
    // What pieces are worth says more than the price of one.
    money.find(({ formula }) => formula !== undefined) ??
    money[0] ??
    numbers.find(({ spec }) => !spec.average) ??
    numbers[0];
  return column ? measureOf(column) : { op: 'count' };
}

export function measureOf(column: PlannedColumn): Drawn {
  return { column, op: column.spec.average ? 'avg' : 'sum' };
}

function aggregate({ column, op }: Drawn, as: string): NonNullable<Query['aggregate']>[number] {
  return column ? { op, key: column.key, as } : { op: 'count', as };
}

const formatOf = (column?: PlannedColumn): { format?: Format } =>
  column?.spec.format ? { format: column.spec.format } : {};

/** How a measure is called in a title. */
function nameOf(page: Page, design: TableDesign, { column, op, formula, label }: Drawn): string {
  if (!column) return label ?? design.title;
  if (formula) return column.label;
  return op === 'avg' ? page.say('average', { x: lowered(page, column.label) }) : column.label;
}

export function countCard(
  design: TableDesign,
  title = design.title,
  where?: Where,
  derive?: Query['derive'],
): Part {
  return {
    id: title,
    intent: 'measure',
    title,
    span: 4,
    shows: {
      dataset: design.name,
      value: {
        query: {
          from: design.name,
          ...(derive && { derive }),
          ...(where && { where }),
          aggregate: [{ op: 'count', as: 'value' }],
        },
      },
    },
    receipts: [{ kind: 'inferred', text: `number of ${design.title}`, from: `rows of ${design.name}` }],
  };
}

/** `Total fee`; what has the word in its name says so already. */
function totalOf(page: Page, op: Drawn['op'], label: string): string {
  const saysSo = op === 'avg' ? saysAverage(label, page.meaning.language) : saysTotal(label);
  if (saysSo) return label;
  return page.say(op === 'avg' ? 'average' : 'total', { x: lowered(page, label) });
}

export function measureCard(page: Page, design: TableDesign, drawn: Drawn, where?: Where): Part {
  const { column, op } = drawn;
  if (!column) return countCard(design, design.title, where);
  const title = drawn.formula ? column.label : totalOf(page, op, column.label);
  return {
    id: title,
    intent: 'measure',
    title,
    span: 4,
    shows: {
      dataset: design.name,
      value: {
        query: {
          from: design.name,
          ...deriveOf(drawn),
          ...(where && { where }),
          aggregate: [aggregate(drawn, 'value')],
        },
      },
      ...(op === 'avg' && isLargeMoney(column)
        ? { format: { style: 'currency' as const, decimals: 0 } }
        : formatOf(column)),
      ...(column.spec.lowIsGood && { higherIsBetter: false }),
    },
    receipts: [{ kind: 'inferred', text: `${op} of ${column.label}`, from: `column ${column.label}` }],
  };
}

/** From here on the cents of an average say nothing. */
const largeMoney = 1000;

const isLargeMoney = ({ spec }: PlannedColumn): boolean =>
  spec.format === 'currency' && (spec.range?.[0] ?? 0) >= largeMoney;

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export function along(page: Page, x: string, unit: Unit): string {
  return page.say('byTime', { x, y: unitWord(unit, page.meaning.language) });
}

/** Along time: one point a month, or as asked. */
export function trendPart(
  page: Page,
  design: TableDesign,
  drawn: Drawn,
  day: PlannedColumn,
  more: {
    readonly unit?: Unit;
    readonly kind?: string;
    readonly title?: string;
    readonly series?: PlannedColumn;
    /** Which rows are meant, where not all. */
    readonly where?: Where;
  } = {},
): Part {
  const { unit = 'month', kind, series } = more;
  const y = freeName(drawn.column?.key ?? 'rows', day.key, series?.key ?? day.key);
  const title = more.title ?? along(page, nameOf(page, design, drawn), unit);
  const hasDay: Where = { key: day.key, op: 'notNull' };
  return {
    id: title,
    intent: 'trend',
    title,
    span: 12,
    shows: {
      query: {
        from: design.name,
        ...deriveOf(drawn),
        where: more.where ? { all: [more.where, hasDay] } : hasDay,
        groupBy: [{ key: day.key, unit }, ...(series ? [{ key: series.key }] : [])],
        aggregate: [aggregate(drawn, y)],
        orderBy: [{ key: day.key }],
      },
      x: day.key,
      y: [{ key: y, label: drawn.column?.label ?? drawn.label ?? design.title }],
      ...(series && { series: series.key }),
      ...(kind && { kind }),
      ...formatOf(drawn.column),
    },
    receipts: [
      {
        kind: 'inferred',
        text: `${drawn.op} of ${drawn.column?.label ?? 'rows'} by ${unit}`,
        from: `columns of ${design.name}`,
      },
    ],
  };
}

/** What is drawn of a table by a day: of the day since when people are there, how many joined. */
export const drawnBy = (page: Page, design: TableDesign, day: PlannedColumn, usual: Drawn): Drawn =>
  day === design.joinedDay
    ? { op: 'count', label: page.say('joining', { x: lowered(page, design.title) }) }
    : usual;

/** Whether its values have an order of their own: stages, and numbers such as points. */
const isOrdered = (group: PlannedColumn): boolean => areSteps(group) || group.spec.type === 'number';

/** By the values of a column: bars to compare, a circle for parts of a whole. */
export function groupPart(
  page: Page,
  design: TableDesign,
  drawn: Drawn,
  group: PlannedColumn,
  more: {
    readonly intent?: 'compare' | 'share';
    readonly kind?: string;
    readonly title?: string;
    /** How many of the first ones are shown; all without. */
    readonly top?: number;
    /** Whether the least come first. */
    readonly isLeast?: boolean;
    /** Which rows are meant, where not all. */
    readonly where?: Where;
  } = {},
): Part {
  const { intent = 'compare', kind, top, where } = more;
  const hasGroup: Where = { key: group.key, op: 'notNull' };
  const y = freeName(drawn.column?.key ?? 'rows', group.key);
  const title =
    more.title ?? page.say('byGroup', { x: nameOf(page, design, drawn), y: lowered(page, group.label) });
  return {
    id: title,
    intent,
    title,
    span: 6,
    shows: {
      query: {
        from: design.name,
        ...deriveOf(drawn),
        where: where ? { all: [where, hasGroup] } : hasGroup,
        groupBy: [{ key: group.key }],
        aggregate: [aggregate(drawn, y)],
        orderBy: [!top && isOrdered(group) ? { key: group.key } : { key: y, desc: !more.isLeast }],
        ...(top && { limit: top }),
      },
      x: group.key,
      y: [{ key: y, label: drawn.column?.label ?? design.title }],
      ...(kind && { kind }),
      ...formatOf(drawn.column),
    },
    receipts: [
      {
        kind: 'inferred',
        text: `${drawn.op} of ${drawn.column?.label ?? 'rows'} by ${group.label}`,
        from: `columns of ${design.name}`,
      },
    ],
  };
}

/** Rows of which only some are meant, such as those overdue, or in an order of their own. */
export interface Subset extends Partial<Condition> {
  readonly title: string;
  readonly orderBy?: Query['orderBy'];
}

export function tablePart(design: TableDesign, title = design.title, subset?: Subset): Part {
  return {
    id: subset?.title ?? `${design.name} table`,
    intent: 'browse',
    title: subset?.title ?? title,
    span: 12,
    shows: {
      dataset: design.name,
      ...(subset && {
        query: {
          from: design.name,
          ...(subset.derive && { derive: subset.derive }),
          ...(subset.where && { where: subset.where }),
          ...(subset.orderBy && { orderBy: subset.orderBy }),
        },
      }),
    },
    receipts: [
      {
        kind: 'inferred',
        text: `columns ${design.columns.map(({ label }) => label).join(', ')}`,
        from: `kind of record: ${design.title}`,
      },
    ],
  };
}

const optionLabel = (option: Option | undefined): string => option?.label ?? option?.value ?? '';

export function boardPart(page: Page, design: TableDesign, title = design.title): Part {
  const stage = design.stage();
  const main = mainMeasure(design);
  const summed = main.op === 'sum' && main.column?.spec.format === 'currency' ? main.column : undefined;
  return {
    id: `${design.name} board`,
    intent: 'arrange',
    title,
    span: 12,
    shows: {
      dataset: design.name,
      group: stage.key,
      ...(summed && { y: [{ key: summed.key, label: summed.label }] }),
    },
    receipts: [
      {
        kind: page.meaning.stages.length > 0 ? 'known' : 'inferred',
        text: `stages ${stage.options?.map(optionLabel).join(', ') ?? ''}`,
        from: page.meaning.stages.length > 0 ? 'the prompt' : `usual for ${design.title}`,
      },
      ...(page.meaning.items.some(({ amount, date }) => amount ?? date)
        ? [
            {
              kind: 'inferred' as const,
              text: `entries without a stage stand in ${optionLabel(stage.options?.[0])}`,
              from: 'the prompt names none for them',
            },
          ]
        : []),
    ],
  };
}

export function timelinePart(page: Page, design: TableDesign, title = design.title): Part {
  const { dates, items } = page.meaning;
  // Beside steps with days of their own, a month that is spoken of is none.
  const areTold = items.some(({ date }) => date);
  const marks = dates
    .filter(
      ({ date, precision }) =>
        (areTold ? precision === 'day' : precision !== 'year') &&
        items.every((item) => item.date?.date !== date),
    )
    .map(({ date }) => ({ label: page.meaning.title, at: date }));
  design.needStretch();
  return {
    id: `${design.name} timeline`,
    intent: 'schedule',
    title,
    span: 12,
    shows: { dataset: design.name, ...(marks.length > 0 && { marks }) },
    receipts: [
      { kind: 'inferred', text: 'from the first to the last day of each', from: `columns of ${design.name}` },
    ],
  };
}

/** Rows of a list that is no table. */
const usualLength = 5;

export function listPart(
  page: Page,
  design: TableDesign,
  title?: string,
  subset?: Subset,
  limit = usualLength,
): Part {
  const { day } = design;
  const orderBy = subset?.orderBy ?? (day && [{ key: day.key, desc: !subset }]);
  return {
    id: subset?.title ?? `${design.name} list`,
    intent: 'rank',
    title: subset?.title ?? title ?? page.say('latest', { x: lowered(page, design.title) }),
    span: 6,
    shows: {
      dataset: design.name,
      query: {
        from: design.name,
        ...(subset?.derive && { derive: subset.derive }),
        ...(subset?.where && { where: subset.where }),
        ...(orderBy && { orderBy }),
        limit,
      },
      limit,
    },
    receipts: [
      {
        kind: 'inferred',
        text: day ? `newest by ${day.label}` : 'the first rows',
        from: `rows of ${design.name}`,
      },
    ],
  };
}
