import type { Row } from '@vitrine/schema';
import { createRandom } from '../../samples/random.js';
import { addsOverGroups, metrics, type Metric } from '../../samples/metrics.js';
import { dayFrom, isoDay, startOf } from '../../understand/dates/calendar.js';
import { stepFor } from '../PlannedColumn.js';
import type { FigurePeriod } from './figurePeriod.js';

/** A figure as a column of the periods. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly metric: Metric;
  /** What it should reach, or stay below. */
  readonly aim?: number;
  /** Whether it is one of two that are set against each other. */
  readonly isBeside?: boolean;
  /** The words that tell where it stands. */
  readonly told?: string;
}

/** A column that splits each period, with its values. */
export interface Split {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** Sample rows: one for each period up to now and each value of the split. */
export function figureRows(
  figures: readonly Figure[],
  split: Split | null,
  { unit, count, months }: FigurePeriod,
  now: number,
  seed: string,
): Row[] {
  const random = createRandom(seed);
  const current = startOf(isoDay(now), unit);
  const parts = split?.values ?? [null];
  return Array.from({ length: count }, (_, index) => {
    const day = dayFrom(current, index - count + 1, unit);
    return parts.map((part, at): Row => {
      const row: Row = { id: `m${index + 1}${part === null ? '' : `_${at + 1}`}`, [unit]: day };
      if (split && part !== null) row[split.key] = part;
      for (const figure of figures) {
        const metric = isHeldAgainst(figure, figures)
          ? withGap(figure.metric, part === null ? Math.floor(index / gapLength) : at)
          : figure.metric;
        row[figure.key] = figureAt(metric, index / (count - 1), count, random, parts.length, at, months);
      }
      fit(row, figures);
      return row;
    });
  }).flat();
}

/** Whether a figure is the plan of another, which would be the same line without a gap between them. */
const isHeldAgainst = (figure: Figure, [first]: readonly Figure[]): boolean =>
  figure.isBeside === true &&
  first !== undefined &&
  figure !== first &&
  figure.metric.range.every((end, at) => end === first.metric.range[at]);

/** What a plan is of what came, one group or stretch of periods after the other. */
const gaps = [1.1, 0.94, 1.05, 0.92] as const;
const gapLength = 3;

const withGap = (metric: Metric, place: number): Metric => {
  const gap = gaps[place % gaps.length]!;
  return { ...metric, range: [metric.range[0] * gap, metric.range[1] * gap] };
};

/** Between the ends of the metric's range, moving to the better one, with a little unrest. */
function figureAt(
  metric: Metric,
  position: number,
  count: number,
  random: () => number,
  parts: number,
  part: number,
  months: number,
): number {
  if (metric.today !== undefined && position === 1 && parts === 1) return metric.today;
  const isSum = metric.additivity === 'additive';
  // What was told is told of one period.
  const scale = isSum && metric.today === undefined ? months : 1;
  const range = [metric.range[0] * scale, metric.range[1] * scale] as const;
  const [from, to] = metric.lowIsGood ? [range[1], range[0]] : range;
  const isWhole = (addsOverGroups(metric) || Number.isInteger(metric.today)) && !metric.format;
  const fine = stepFor(range) / (parts > 1 ? 10 : 1) || 0.001;
  const step = isWhole ? Math.max(1, fine) : fine;
  const way = position + ((random() - 0.5) * 1.6) / (count - 1);
  const whole = from + (to - from) * way;
  const value = parts === 1 ? whole : ofPart(metric, whole, range[1] - range[0], parts, part);
  return Number((Math.round(value / step) * step).toPrecision(10));
}

/** What falls to one of several groups: a share of what adds up, the first with the most; else a value of its own near the others. */
function ofPart(metric: Metric, whole: number, width: number, parts: number, part: number): number {
  if (addsOverGroups(metric)) return (whole * 2 * (parts - part)) / (parts * (parts + 1));
  const apart = whole + width * (part / (parts - 1) - 0.5);
  const isShare = typeof metric.format === 'object' && metric.format.style === 'percent';
  return isShare ? Math.min(1, apart) : apart;
}

/** Lets figures of a row fit each other: profit is what revenue leaves, a rate what its parts make. */
function fit(row: Row, figures: readonly Figure[]): void {
  const find = (metric: Metric) => figures.find((figure) => figure.metric === metric);
  const set = (metric: Metric, value: (of: (metric: Metric) => number) => number, ...from: Metric[]) => {
    const figure = find(metric);
    if (figure && from.every(find)) row[figure.key] = value((each) => Number(row[find(each)!.key]));
  };
  const { revenue, income, spend, salaries, profit, margin, visitors, signups, conversion } = metrics;
  set(profit, (of) => of(revenue) - of(salaries), revenue, salaries);
  set(profit, (of) => of(revenue) - of(spend), revenue, spend);
  set(profit, (of) => of(income) - of(spend), income, spend);
  set(margin, (of) => Number((of(profit) / of(revenue)).toFixed(3)), revenue, profit);
  set(conversion, (of) => Number((of(signups) / of(visitors)).toFixed(3)), visitors, signups);
}
