import type { Query } from '@vitrine/schema';
import { along, countCard, groupPart, lowered, measureOf, trendPart } from './bricks.js';
import type { Page, Part } from './Page.js';
import type { PlannedColumn } from './PlannedColumn.js';
import type { TableDesign } from './TableDesign.js';
import { settledOption } from './settledOption.js';

const byFormula = (
  design: TableDesign,
  {
    id,
    title = id,
    formula,
    rests,
    ...shows
  }: {
    readonly id: string;
    readonly title?: string;
    readonly formula: string;
    /** What it is computed from, in words. */
    readonly rests: string;
  } & Pick<Part['shows'], 'format' | 'higherIsBetter'>,
): Part => ({
  id,
  intent: 'measure',
  title,
  span: 4,
  shows: { dataset: design.name, value: { formula }, ...shows },
  receipts: [{ kind: 'inferred', text: rests, from: `columns of ${design.name}` }],
});

/** What remains of a plan after what was spent. */
export function remainingCard(
  page: Page,
  design: TableDesign,
  planned: PlannedColumn,
  actual: PlannedColumn,
): Part {
  return byFormula(design, {
    id: page.say('remaining'),
    formula: `sum(${design.name}.${planned.key}) - coalesce(sum(${design.name}.${actual.key}), 0)`,
    rests: `${planned.label} minus ${actual.label}`,
    format: 'currency',
  });
}

/** What is there: all that came in, less all that went out. */
export function balanceCard(
  title: string,
  design: TableDesign,
  inward: PlannedColumn,
  outward: PlannedColumn,
): Part {
  return byFormula(design, {
    id: title,
    formula: `coalesce(sum(${design.name}.${inward.key}), 0) - coalesce(sum(${design.name}.${outward.key}), 0)`,
    rests: `${inward.label} minus ${outward.label}`,
    format: 'currency',
  });
}

/** How the balance has gone: what came in less what went out, added up from day to day. */
export function balancePart(
  page: Page,
  title: string,
  design: TableDesign,
  [inward, outward, day]: readonly [PlannedColumn, PlannedColumn, PlannedColumn],
): Part {
  const part = trendPart(page, design, { column: inward, op: 'sum' }, day, { unit: 'day', title });
  const [net, balance] = ['net', 'balance'];
  return {
    ...part,
    shows: {
      ...part.shows,
      query: {
        ...part.shows.query!,
        derive: [{ as: net, formula: `coalesce(${inward.key}, 0) - coalesce(${outward.key}, 0)` }],
        aggregate: [{ op: 'sum', key: net, as: net }],
        window: [{ op: 'runningTotal', key: net, as: balance, orderBy: [{ key: day.key }] }],
      },
      y: [{ key: balance, label: title }],
    },
  };
}

/** How many have to be ordered again. */
export function lowStockCard(
  page: Page,
  design: TableDesign,
  stock: PlannedColumn,
  reorder: PlannedColumn,
): Part {
  return byFormula(design, {
    id: 'low stock',
    title: page.say('below'),
    formula: `countif(${design.name}, ${stock.key} <= ${reorder.key})`,
    rests: `${stock.label} at or below ${reorder.label}`,
    higherIsBetter: false,
  });
}

/** What part of one number another is, over all rows. */
export function ratioCard(
  design: TableDesign,
  title: string,
  part: PlannedColumn,
  whole: PlannedColumn,
): Part {
  return byFormula(design, {
    id: title,
    formula: `sum(${design.name}.${part.key}) / sum(${design.name}.${whole.key})`,
    rests: `${part.label} as a part of ${whole.label}`,
    format: { style: 'percent', decimals: 0 },
  });
}

/** How many should be done by now and are not; an invoice that is paid is over, though `overdue` stands behind it. */
export function overdueCard(page: Page, design: TableDesign, due: PlannedColumn): Part {
  const status = design.columns.find(({ isStage }) => isStage);
  const last = settledOption(design);
  return countCard(design, page.say('overdue'), {
    all: [
      { key: due.key, op: 'lt', value: { formula: 'today()' } },
      ...(status && last ? [{ key: status.key, op: 'ne' as const, value: last.value }] : []),
    ],
  });
}

/** What was planned beside what came, by the values of a column. */
export function plannedActualPart(
  page: Page,
  design: TableDesign,
  planned: PlannedColumn,
  actual: PlannedColumn,
  group: PlannedColumn,
): Part {
  const title = page.say('byGroup', { x: bothOf(page, planned, actual), y: lowered(page, group.label) });
  const part = groupPart(page, design, measureOf(planned), group, { title });
  return beside(part, [planned, actual], [{ key: planned.key, desc: true }]);
}

/** Two numbers over the months, what came in beside what went out. */
export function bothOverTimePart(
  page: Page,
  design: TableDesign,
  first: PlannedColumn,
  second: PlannedColumn,
  day: PlannedColumn,
): Part {
  const title = along(page, bothOf(page, first, second), 'month');
  const part = trendPart(page, design, measureOf(first), day, { kind: 'bar', title });
  return beside(part, [first, second], [{ key: day.key }]);
}

const bothOf = (page: Page, first: PlannedColumn, second: PlannedColumn): string =>
  page.say('both', { x: first.label, y: lowered(page, second.label) });

/** A picture of two numbers instead of one. */
function beside(part: Part, columns: readonly PlannedColumn[], orderBy: Query['orderBy']): Part {
  return {
    ...part,
    shows: {
      ...part.shows,
      query: {
        ...part.shows.query!,
        aggregate: columns.map(({ key }) => ({ op: 'sum' as const, key, as: key })),
        orderBy,
      },
      y: columns.map(({ key, label }) => ({ key, label })),
    },
  };
}
