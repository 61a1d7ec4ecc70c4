import { clausesOf } from '../../../understand/lists/lists.js';
import type { Format } from '@vitrine/schema';
import type { MetricId } from '../../../samples/metrics.js';
import { dayFrom, isoDay } from '../../../understand/dates/calendar.js';
import { asLabel } from '../../../understand/columns/columns.js';
import { isDense } from '../../../understand/words/fold.js';
import type { Page } from '../../Page.js';

/** The way from where one is to a target. */
export interface Way {
  /** Id of the form with today's value, target and deadline. */
  readonly numbers: string;
  /** What is to be reached, in the person's words. */
  readonly subject: string;
  readonly format: Format;
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  /** Whether less is the aim. */
  readonly isFall: boolean;
  /** Whether each step adds the same share of what is there, as figures grow; sums grow by the same amount. */
  readonly isGrowth: boolean;
  readonly unit: 'month' | 'week';
  /** The last day, `YYYY-MM-DD`. */
  readonly end: string;
}

/** With fewer days left, weeks are counted. */
const fewestDaysForMonths = 70;

/** Figures that come again each month and build on what is there. */
const compounding: ReadonlySet<string> = new Set<MetricId>([
  'revenue',
  'mrr',
  'arr',
  'profit',
  'visitors',
  'signups',
  'users',
  'subscribers',
  'followers',
  'leads',
  'downloads',
  'members',
  'unitsSold',
  'arpa',
  'impressions',
  'clicks',
]);

const money: ReadonlySet<string> = new Set<MetricId>([
  'revenue',
  'mrr',
  'arr',
  'profit',
  'cash',
  'income',
  'spend',
]);

/** Signs of units, which follow a number and name nothing. */
const units: ReadonlySet<string> = new Set(
  'kg g lb lbs t km mi m cm l ml h min kwh mwh ha m² hrs'.split(' '),
);

/** What the prompt says of the way to its target. */
export function readWay(page: Page): Way {
  const { meaning, now } = page;
  const { target, current, deadline, topic, goalNoun } = meaning;
  const today = isoDay(now);
  const [metric] = topic.metrics;
  const isPercent = target?.isPercent === true;
  const isMoney =
    !isPercent &&
    (Boolean(target?.currency ?? current?.currency) || (metric !== undefined && money.has(metric.id)));
  const end = deadline?.date ?? dayFrom(today, 1, 'year');
  const isGrowth =
    !isPercent &&
    ((metric !== undefined && compounding.has(metric.id)) || (meaning.isGrowth && !meaning.isGoal));
  const isShort = end < dayFrom(today, fewestDaysForMonths, 'day');
  return {
    numbers: page.reserve('numbers'),
    subject: subjectOf(page),
    format: isPercent
      ? 'percent'
      : isMoney
        ? 'currency'
        : units.has(goalNoun)
          ? { style: 'number', unit: goalNoun }
          : 'number',
    isMoney,
    isPercent,
    isFall: current !== undefined && target !== undefined && target.value < current.value,
    isGrowth,
    unit: isShort && !isGrowth ? 'week' : 'month',
    end,
  };
}

/** What the target is about: the figure, what is counted or the records, in the person's words. */
function subjectOf(page: Page): string {
  const { prompt, target, topic, entity, isGoal, goalNoun } = page.meaning;
  const counted = units.has(goalNoun) ? '' : goalNoun;
  const record = entity?.id === 'objective' ? undefined : entity?.text;
  // A figure of another sentence is not the one to reach.
  const clause = clausesOf(prompt).find(
    ({ start, end }) => target && target.start >= start && target.end <= end,
  );
  const figure = topic.metrics.find(({ start }) => !clause || (start >= clause.start && start < clause.end));
  const word = figure?.text ?? (isGoal ? counted : record) ?? '';
  // The page's title says already what it is.
  if (word === '') return page.say('progress');
  return isDense(word) ? word : asLabel(word);
}
