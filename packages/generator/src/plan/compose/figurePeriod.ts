import type { UnitId } from '../../understand/lexicon/Lexicon.js';
import { periods } from '../../understand/lexicon/periods.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';
import { unitWord } from '../measures.js';
import type { Page } from '../Page.js';

/** The grain of a page's figures: how many periods its samples have, and what share of a month one is. */
interface Grain {
  readonly count: number;
  readonly months: number;
  /** How its first day is written. */
  readonly format?: 'week' | 'month' | 'quarter' | 'year';
}

const grains: Readonly<Record<UnitId, Grain>> = {
  day: { count: 14, months: 1 / 30 },
  week: { count: 12, months: 12 / 52, format: 'week' },
  month: { count: 12, months: 1, format: 'month' },
  quarter: { count: 8, months: 3, format: 'quarter' },
  year: { count: 5, months: 12, format: 'year' },
};

/** Figures stand by the period that the prompt names: a weekly report by week; by month without. */
export interface FigurePeriod extends Grain {
  readonly unit: UnitId;
  /** What one is called. */
  readonly one: string;
  /** The title of all of them. */
  readonly figures: string;
  /** What a figure is compared with. */
  readonly before: string;
  readonly by: (label: string) => string;
}

export function figurePeriod(page: Page): FigurePeriod {
  const { topic, parts, views, language } = page.meaning;
  const named = [topic, ...[...parts, ...views].map((part) => part.topic)];
  // One figure by month keeps all of them by month.
  const isByMonth = named.some((each) => each.isOverTime && each.unit === null);
  const own = isByMonth ? undefined : named.map((each) => each.unit).find((each) => each !== null);
  const unit = own ?? unitInTitle(page) ?? 'month';
  if (unit === 'month')
    return {
      ...grains.month,
      unit,
      one: page.say('month'),
      figures: page.say('months'),
      before: page.say('monthBefore'),
      by: (x) => page.say('byTime', { x, y: unitWord(unit, language) }),
    };
  return {
    ...grains[unit],
    ...periods[language][unit],
    unit,
    by: (x) => page.say('byTime', { x, y: unitWord(unit, language) }),
  };
}

/** The period that the page is called by: a weekly report. One that is counted is none: the first 90 days. */
function unitInTitle({ meaning: { title, language } }: Page): UnitId | undefined {
  return findMentions(title, language).mentions.flatMap((mention) => {
    const isCounted = /\d\W*$/u.test(title.slice(0, mention.start));
    const sense = senseOf(mention, 'unit');
    return sense && !isCounted ? [sense.id as UnitId] : [];
  })[0];
}
