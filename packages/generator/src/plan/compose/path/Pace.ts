import type { Receipt } from '../../../types.js';
import { daysInMonth } from '../../../understand/dates/calendar.js';
import type { Page, Part } from '../../Page.js';
import type { Way } from './Way.js';

type Rules = NonNullable<Part['shows']['rules']>;

/** What each step must bring, and how that is judged. */
export interface Pace {
  /** Formula of what each step must bring. */
  readonly needed: string;
  readonly neededTitle: string;
  readonly neededFormat: NonNullable<Part['shows']['format']>;
  /** Formula of the milestone at a `share` of the way, once today's value is known. */
  readonly planned: string;
  readonly rules: Rules;
  readonly receipts: readonly Omit<Receipt, 'node'>[];
}

/** Formula of how many steps are left. */
export function stepsLeft({ numbers, unit }: Way): string {
  return `datediff(today(), ${numbers}.deadline, 'day') / ${unit === 'week' ? 7 : daysInMonth}`;
}

/** The card that says how many steps are left. */
export function stepsLeftPart(page: Page, way: Way): Part {
  return {
    id: `${way.unit}s_left`,
    intent: 'measure',
    title: page.say(way.unit === 'week' ? 'weeksLeft' : 'monthsLeft'),
    span: 4,
    shows: { value: { formula: stepsLeft(way) }, format: { style: 'number', decimals: 1 } },
  };
}

/** What the amount is called that each step must bring. */
export const neededTitle = (page: Page, { unit }: Way): string =>
  page.say(unit === 'week' ? 'neededWeek' : 'neededMonth');

/** Growth by the same share each month. */
export function growthPace(page: Page, way: Way, required: string): Pace {
  const { numbers, isFall } = way;
  const pace = isFall ? `-${required}` : required;
  return {
    needed: `(${numbers}.target / ${numbers}.current) ^ (1 / (${stepsLeft(way)})) - 1`,
    neededTitle: page.say(isFall ? 'changeNeeded' : 'required'),
    neededFormat: { style: 'percent', decimals: 1 },
    planned: `${numbers}.current * (${numbers}.target / ${numbers}.current) ^ share`,
    rules: [
      { when: `${pace} <= 0.05`, tone: 'success', label: page.say('doable') },
      { when: `${pace} <= 0.12`, tone: 'warning', label: page.say('steep') },
      { when: `${pace} > 0.12`, tone: 'danger', label: page.say('verySteep') },
    ],
    receipts: [
      {
        kind: 'inferred',
        text: 'the same growth each month until the deadline; up to 5 % a month counts as within reach, up to 12 % as ambitious',
        from: 'rule of thumb',
      },
    ],
  };
}

/** The same amount with each step, judged by the latest value entered against its milestone. */
export function steadyPace(page: Page, way: Way, entered: string): Pace {
  const { numbers, isFall, format, isMoney, isPercent, unit } = way;
  const isReached = (tolerance: number) => {
    const far = isFall ? 1 + tolerance : 1 - tolerance;
    return `last(${entered}.actual) ${isFall ? '<=' : '>='} last(${entered}.plan)${tolerance === 0 ? '' : ` * ${far}`}`;
  };
  const style = typeof format === 'string' ? { style: format } : format;
  return {
    needed: `(${numbers}.target - ${numbers}.current) / (${stepsLeft(way)})`,
    neededTitle: neededTitle(page, way),
    neededFormat: { ...style, decimals: isMoney ? 0 : 1 },
    planned: `${numbers}.current + (${numbers}.target - ${numbers}.current) * share`,
    rules: [
      { when: `today() > ${numbers}.deadline`, tone: 'danger', label: page.say('overdue') },
      { when: `count(${entered}) = 0`, tone: 'neutral', label: page.say('firstAhead') },
      { when: isReached(0), tone: 'success', label: page.say('onCourse') },
      { when: isReached(0.1), tone: 'warning', label: page.say('slightlyBehind') },
      { when: 'true', tone: 'danger', label: page.say('farBehind') },
    ],
    receipts: [
      {
        kind: 'inferred',
        text: `the same ${isPercent ? 'number of points' : 'amount'} each ${unit} until the deadline; up to a tenth below the milestone counts as slightly behind`,
        from: 'target, today’s value and deadline',
      },
    ],
  };
}
