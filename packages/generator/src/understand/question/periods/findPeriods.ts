import type { Language } from '../../lexicon/index.js';
import type { TimeUnit } from '../../tables/profileData.js';
import { dayFrom, daysBetween, isoDay, monthsFrom, startOf } from '../../dates/calendar.js';
import { isoWeek } from '../../dates/readPeriods.js';
import { alternatives } from '../../words/alternatives.js';
import { numberWordPattern, smallNumber } from '../lexicon/smallNumbers.js';
import { groupingWords } from '../lexicon/dayTimes.js';
import {
  lastDay,
  type Anchor,
  type FoundPeriod as Found,
  type PeriodMention,
  type PeriodReader as Reader,
} from './PeriodMention.js';
import { beforeAndAfter } from './beforeAndAfter.js';
import { ahead, olderThan, overdue, relative, rolling, toDate } from './countedPeriods.js';
import { seasonPatterns } from './seasonPeriods.js';
import { weekOf } from './weekOf.js';
import {
  halves,
  lastBehind,
  lastWords,
  monthNames,
  moreThan,
  newerWords,
  nextBehind,
  nextWords,
  olderBehind,
  olderDense,
  olderWords,
  oneUnitSince,
  openSince,
  ordinals,
  overdueWords,
  relativeWords,
  thisBehind,
  thisWords,
  unitsBefore,
  upcomingWords,
  unitWords,
  yearToDate,
} from './periodWords.js';

/** Letter for letter in small letters without accents, so that places stay what they are. */
const plain = (text: string) =>
  Array.from(text, (letter) => {
    const base = /\p{Script=Latin}/u.test(letter) ? letter.normalize('NFD').charAt(0).toLowerCase() : letter;
    return /[’'‐-]/u.test(base) && base !== '-' ? ' ' : base.padEnd(letter.length);
  }).join('');

/** The stretches of time that a question names, in order. */
export function findPeriods(text: string, anchor: Anchor, language: Language): PeriodMention[] {
  const found: PeriodMention[] = [];
  const searched = plain(text);
  for (const [pattern, read] of patternsFor(language))
    for (const match of searched.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const period = read(match, anchor);
      if (period) found.push({ ...period, start, end });
    }
  const named = found.map((period) => weekOf(searched, period));
  found.splice(0, found.length, ...named);
  found.push(...elided(searched, found), ...unitsBehind(searched, found), ...toCome(searched, found, anchor));
  return beforeAndAfter(
    text,
    searched,
    backToBack(
      searched,
      found.toSorted((a, b) => a.start - b.start),
    ),
  );
}

/** `upcoming appointments`: what is not over, where no other time is named. */
function toCome(searched: string, found: readonly PeriodMention[], { today }: Anchor): PeriodMention[] {
  const [said] = found.length > 0 ? [] : searched.matchAll(wide(upcomingWords));
  if (!said) return [];
  const end = said.index + said[0].length;
  return [
    {
      first: today,
      after: lastDay,
      unit: 'day',
      assumed: `counted from today, ${today}`,
      start: said.index,
      end,
    },
  ];
}

const monthsOf = ({ first, after }: Pick<PeriodMention, 'first' | 'after'>): number =>
  (Number(after.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(after.slice(5, 7)) -
  Number(first.slice(5, 7));

/** `the last 4 weeks compared to the 4 weeks before`: as long a stretch once more. */
function unitsBehind(searched: string, found: readonly PeriodMention[]): PeriodMention[] {
  const [period, ...others] = found;
  if (!period || others.length > 0) return [];
  const any = Object.values(unitWords).join('|');
  const [said] = searched.matchAll(wide(String.raw`(?:\d{1,3}\s+)?(?:${any})\s+(?:${unitsBefore})`));
  if (!said || said.index < period.end) return [];
  return [{ ...period, start: said.index, end: said.index + said[0].length }];
}

/** `last 4 weeks vs previous 4 weeks`: of two that would be the same in other words the second one lies before. */
const backToBack = (searched: string, found: readonly PeriodMention[]): PeriodMention[] =>
  found.map((period, at) => {
    const isAgain = found
      .slice(0, at)
      .some(
        ({ first, after, assumed, start, end }) =>
          first === period.first &&
          after === period.after &&
          assumed !== undefined &&
          searched.slice(start, end) !== searched.slice(period.start, period.end),
      );
    if (!isAgain) return period;
    const isOfDays = period.unit === 'day' || period.unit === 'week';
    const first = isOfDays
      ? dayFrom(period.first, -daysBetween(period.first, period.after), 'day')
      : dayFrom(period.first, -monthsOf(period), 'month');
    return { ...period, first, after: period.first };
  });

/** `the second quarter with the first`: an ordinal at the end is of what another one is. */
function elided(searched: string, found: readonly PeriodMention[]): PeriodMention[] {
  const [period, ...others] = found;
  const isNamed = ordinals.some((words) =>
    new RegExp(`(?:${words})`, 'u').test(searched.slice(period?.start, period?.end)),
  );
  if (!period || others.length > 0 || period.unit !== 'quarter' || !isNamed) return [];
  return ordinals.flatMap((words, at): PeriodMention[] => {
    const [said] = searched.matchAll(
      new RegExp(`${before}(?:${words})(?=\\s*(?:[?.!]?\\s*$|(?:${groupingWords})\\s))`, 'gu'),
    );
    if (!said || said.index < period.end) return [];
    const count = monthsOf(period);
    const days = monthsFrom(Number(period.first.slice(0, 4)), at * count, count);
    const { unit, assumed } = period;
    const start = said.index;
    return [{ ...days, unit, ...(assumed !== undefined && { assumed }), start, end: start + said[0].length }];
  });
}

const before = String.raw`(?<![\p{L}\p{N}])`;
const behind = String.raw`(?![\p{Script=Latin}\p{N}])`;
const wide = (source: string) => new RegExp(`${before}(?:${source})${behind}`, 'gu');
/** Words of texts without spaces have letters around them. */
const dense = (source: string) => new RegExp(`(?<!\\d)(?:${source})`, 'gu');
const yearDigits = String.raw`(1[5-9]\d\d|20\d\d)`;
const link = String.raw`(?:\s+(?:of|de|del|du|do|von|im|in|the|des|la|l|jahr|jahres))*\s*,?\s*`;

function patternsFor(language: Language): (readonly [RegExp, Reader])[] {
  const names = monthNames(language);
  const month = alternatives([...names.keys()]);
  const monthOf = (name = '') => names.get(name) ?? 0;
  const any = Object.values(unitWords).join('|');
  const counts = String.raw`\d{1,4}|${numberWordPattern}`;
  const behindYear = String.raw`(?:${link}${yearDigits}(?!\p{N}))?`;
  return [
    ...seasonPatterns(language),
    [
      dense(String.raw`${yearDigits}-(\d\d)-(\d\d)(?!\d)`),
      ([, y, m, d]) => oneDay(Number(y), Number(m) - 1, Number(d)),
    ],
    [
      dense(String.raw`(?<![年\d])(\d{1,2})月(\d{1,2})[日号]`),
      ([, m, d], anchor) => oneDay(Number(yearOfMonth(Number(m) - 1, anchor)), Number(m) - 1, Number(d)),
    ],
    [
      dense(String.raw`${yearDigits}年(\d{1,2})月(\d{1,2})[日号]`),
      ([, y, m, d]) => oneDay(Number(y), Number(m) - 1, Number(d)),
    ],
    [
      wide(String.raw`(\d{1,2})([./])(\d{1,2})\2${yearDigits}`),
      ([, a, separator, b, y]) =>
        Number(b) > 12 || (separator === '/' && language === 'en')
          ? oneDay(Number(y), Number(a) - 1, Number(b))
          : oneDay(Number(y), Number(b) - 1, Number(a)),
    ],
    [
      dense(String.raw`${yearDigits}(?:年|-)(\d{1,2})(?:月份?|(?!\d))`),
      ([, y, m]) => oneMonth(Number(m) - 1, y),
    ],
    [dense(yearToDate), (_, anchor) => toDate(anchor)],
    ...relativeWords.map(([words, unit, ago]): readonly [RegExp, Reader] => [
      /\p{Script=Latin}/u.test(words)
        ? new RegExp(
            `${before}(?:${words
              .split('|')
              .filter((word) => /[a-z]/.test(word))
              .join('|')})${behind}|${words
              .split('|')
              .filter((word) => !/[a-z]/.test(word))
              .join('|')}`,
            'gu',
          )
        : dense(words),
      (_, anchor) => relative(unit, ago, anchor),
    ]),
    [
      dense(
        String.raw`(?:${before})?(?:${lastWords})\s*(?:the\s+)?(${counts})\s*(?:full\s+|complete\s+)?(${any})${behind}`,
      ),
      ([, n, word], anchor) => rolling(countOf(n), unitOf(word), anchor),
    ],
    [
      dense(String.raw`(?:${before})?(?:${nextWords})\s*(?:the\s+)?(${counts})\s*(${any})${behind}`),
      ([, n, word], anchor) => ahead(countOf(n), unitOf(word), anchor),
    ],
    [wide(String.raw`(?:${nextWords})\s+(${any})`), ([, word], anchor) => relative(unitOf(word), -1, anchor)],
    [
      wide(String.raw`(${any})\s+(?:${nextBehind})`),
      ([, word], anchor) => relative(unitOf(word), -1, anchor),
    ],
    [
      wide(String.raw`(\d{1,4})\s+(?:${lastWords})\s+(${any})`),
      ([, n, word], anchor) => rolling(Number(n), unitOf(word), anchor),
    ],
    [
      wide(String.raw`(?:${oneUnitSince})\s+(${any})`),
      ([, word], anchor) => rolling(1, unitOf(word), anchor),
    ],
    [
      wide(String.raw`(?:${moreThan})\s+(\d{1,4})\s+(${any})(?=\s+(?:${overdueWords}))`),
      ([, n, word], anchor) => overdue(Number(n), unitOf(word), anchor),
    ],
    [
      wide(String.raw`(?<=(?:${overdueWords})\s+(?:\p{L}+\s+)?)(?:${moreThan})\s+(\d{1,4})\s+(${any})`),
      ([, n, word], anchor) => overdue(Number(n), unitOf(word), anchor),
    ],
    [
      dense(String.raw`(\d{1,4})(${any})以上(?=(?:${overdueWords}))`),
      ([, n, word], anchor) => overdue(Number(n), unitOf(word), anchor),
    ],
    [
      wide(String.raw`(?:${olderWords}|${openSince})\s+(\d{1,4})\s+(${any})`),
      ([, n, word], anchor) => olderThan(Number(n), unitOf(word), anchor),
    ],
    [
      // 9月 is a month, and no nine of them.
      dense(
        String.raw`(\d{1,4})(?:(${any})(?:以上|間)|(天|周|个星期|个月))(?=\p{L}{0,8}(?:ない|ません|なし|没有|没|未))`,
      ),
      ([, n, word, other], anchor) => rolling(Number(n), unitOf(word ?? other), anchor),
    ],
    [
      dense(String.raw`(?:${olderDense})(\d{1,4})(${any})(?=${olderBehind})`),
      ([, n, word], anchor) => olderThan(Number(n), unitOf(word), anchor),
    ],
    [
      wide(String.raw`(?:${newerWords})\s+(\d{1,4})\s+(${any})`),
      ([, n, word], anchor) => rolling(Number(n), unitOf(word), anchor),
    ],
    [wide(String.raw`(?:${lastWords})\s+(${any})`), ([, word], anchor) => relative(unitOf(word), 1, anchor)],
    [wide(String.raw`(${any})\s+(?:${lastBehind})`), ([, word], anchor) => relative(unitOf(word), 1, anchor)],
    [wide(String.raw`(?:${thisWords})\s+(${any})`), ([, word], anchor) => relative(unitOf(word), 0, anchor)],
    [wide(String.raw`(${any})\s+(?:${thisBehind})`), ([, word], anchor) => relative(unitOf(word), 0, anchor)],
    [wide(String.raw`${yearDigits}\s*[-/]?\s*[qt]([1-4])`), ([, y, q]) => oneQuarter(Number(q), y)],
    [
      wide(String.raw`[qt]([1-4])(?:${link}${yearDigits}|\s*'?(\d\d))?`),
      ([, q, y, short], anchor) => oneQuarter(Number(q), y ?? (short && `20${short}`), anchor),
    ],
    [
      wide(String.raw`${yearDigits}\s*[-/]?\s*(?:w|kw)\s?(\d{1,2})`),
      ([, y, week]) => oneWeek(Number(week), y),
    ],
    [
      wide(
        String.raw`(?:(?:week|woche|kalenderwoche|semana|semaine)\s+(?:no\.?\s*|nr\.?\s*|n[º°]\s*)?|(?:w|kw)\s?)(\d{1,2})(?:${link}${yearDigits})?`,
      ),
      ([, week, y], anchor) => oneWeek(Number(week), y, anchor),
    ],
    [dense(String.raw`第(\d{1,2})[周週]`), ([, week], anchor) => oneWeek(Number(week), undefined, anchor)],
    [wide(String.raw`h([12])(?:${link}${yearDigits})?`), ([, h, y], anchor) => oneHalf(Number(h), y, anchor)],
    ...ordinals.flatMap((words, index): (readonly [RegExp, Reader])[] => [
      [
        dense(String.raw`(?:${words})\s*(?:${unitWords.quarter})${behindYear}`),
        ([, y], anchor) => oneQuarter(index + 1, y, anchor),
      ],
      [
        dense(String.raw`${yearDigits}年?(?:${words})(?:${unitWords.quarter})`),
        ([, y]) => oneQuarter(index + 1, y),
      ],
      ...(index < 2
        ? [
            [
              dense(String.raw`(?:${words})\s*(?:${halves})${behindYear}`),
              ([, y]: RegExpMatchArray, anchor: Anchor) => oneHalf(index + 1, y, anchor),
            ] as const,
          ]
        : []),
    ]),
    [
      wide(
        String.raw`(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(${month})\.?${behindYear}`,
      ),
      ([, d, m, y], anchor) => oneDay(Number(y ?? yearOfMonth(monthOf(m), anchor)), monthOf(m), Number(d)),
    ],
    [
      wide(String.raw`(${month})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)${behindYear}`),
      ([, m, d, y], anchor) => oneDay(Number(y ?? yearOfMonth(monthOf(m), anchor)), monthOf(m), Number(d)),
    ],
    [
      wide(String.raw`(${month})\.?${behindYear}`),
      ([word = '', m = '', y], anchor) => (isMonthWord(word, m, y) ? oneMonth(monthOf(m), y, anchor) : null),
    ],
    [
      wide(String.raw`(?<=\b(?:in|since|until|during|of|from|to|before|after|and|vs|this|for)\s)may`),
      (_, anchor) => (language === 'en' ? oneMonth(4, undefined, anchor) : null),
    ],
    [
      dense('(?<![个か])(十[一二]?|[一二三四五六七八九])月(?:份|中)?'),
      ([, m = ''], anchor) => oneMonth(chineseMonths.indexOf(m), undefined, anchor),
    ],
    [
      dense(String.raw`(?<!\d|个|か|ヶ)(\d{1,2})月(?:份|中)?(?!別|ごと|间)`),
      ([, m], anchor) => (Number(m) <= 12 ? oneMonth(Number(m) - 1, undefined, anchor) : null),
    ],
    [wide(String.raw`(?:the\s+)?${yearDigits}(?:s|er|ern)`), ([, y]) => years(Number(y), 10)],
    [
      wide(String.raw`(?:the\s+|anos\s+|annees\s+)'?(\d0)s?`),
      ([word = '', y]) => (/s$|an/u.test(word) ? years(decadeOf(Number(y)), 10) : null),
    ],
    [dense(String.raw`${yearDigits}年代`), ([, y]) => years(Number(y), 10)],
    [
      dense(
        String.raw`(?<![\p{L}\d$€£.,#])${yearDigits}(?:年度?)?(?![\d%]|[.,]\d|\s?(?:€|eur|usd|euros?|dollars?|kg|g|km|m|euro)(?!\p{L}))`,
      ),
      ([, y]) => years(Number(y), 1),
    ],
  ];
}

const countOf = (said = ''): number => (/^\d/u.test(said) ? Number(said) : smallNumber(said));

const chineseMonths = '一二三四五六七八九十'.split('').concat('十一', '十二');
const decadeOf = (digits: number) => (digits < 30 ? 2000 : 1900) + digits;
const unitOf = (word = ''): TimeUnit =>
  (Object.keys(unitWords) as TimeUnit[]).find((unit) => unitWords[unit].split('|').includes(word)) ?? 'day';

function oneDay(year: number, month: number, day: number): Found | null {
  const first = isoDay(Date.UTC(year, month, day));
  return first.endsWith(`-${String(day).padStart(2, '0')}`)
    ? { first, after: startOf(first, 'day', 1), unit: 'day' }
    : null;
}

const years = (year: number, count: number): Found => ({ ...monthsFrom(year, 0, 12 * count), unit: 'year' });

/** The newest such month of the data. */
function yearOfMonth(month: number, { last }: Anchor): number {
  const [year = 0, newest = 1] = last.split('-').map(Number);
  return month + 1 <= newest ? year : year - 1;
}

function withYear(
  month: number,
  count: number,
  unit: TimeUnit,
  year: string | undefined,
  anchor?: Anchor,
): Found {
  if (year || !anchor) return { ...monthsFrom(Number(year), month, count), unit };
  const assumed = yearOfMonth(month, anchor);
  return { ...monthsFrom(assumed, month, count), unit, assumed: `of ${assumed}, the newest in the data` };
}

const oneMonth = (month: number, year?: string, anchor?: Anchor): Found =>
  withYear(month, 1, 'month', year, anchor);
const oneQuarter = (quarter: number, year?: string, anchor?: Anchor): Found =>
  withYear(quarter * 3 - 3, 3, 'quarter', year, anchor);
const oneHalf = (half: number, year?: string, anchor?: Anchor): Found =>
  withYear(half * 6 - 6, 6, 'quarter', year, anchor);

/** A week by its number; without a year the newest such of the data. */
function oneWeek(week: number, year: string | undefined, anchor?: Anchor): Found | null {
  const newest = Number(anchor?.last.slice(0, 4));
  const isOver = anchor && (isoWeek(newest, week) ?? '') > anchor.last;
  const chosen = year ? Number(year) : newest - (isOver ? 1 : 0);
  const first = isoWeek(chosen, week);
  if (!first) return null;
  const found: Found = { first, after: dayFrom(first, 7, 'day'), unit: 'week' };
  return year ? found : { ...found, assumed: `of ${chosen}, the newest in the data` };
}

/** `may` and `mar` are also other words. */
const isMonthWord = (word: string, month: string, year: string | undefined) =>
  year !== undefined || word.length > month.length || (month.length > 2 && month !== 'may');
