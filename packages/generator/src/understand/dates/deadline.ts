import { isoDay } from './calendar.js';
import { fold, inPlace } from '../words/fold.js';
import { alternatives } from '../words/alternatives.js';
import { halfYears } from '../lexicon/halfYears.js';
import { holidays } from '../lexicon/holidays.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { seasons } from '../lexicon/seasons.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { endsRange } from '../numbers/endsRange.js';
import { joinRanges } from './joinRanges.js';

/** A day, month, quarter or year that the prompt names. */
export interface NamedDate {
  /** First and last day of it, `YYYY-MM-DD`. */
  readonly first: string;
  readonly date: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  /** Whether it is said to be the end of something. */
  readonly isDeadline: boolean;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const iso = (year: number, month: number, day: number) => isoDay(Date.UTC(year, month, day));
const lastDayOf = (year: number, month: number) => iso(year, month + 1, 0);

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** The one year that the prompt names. */
  readonly named?: number;
}

type Found = Pick<NamedDate, 'first' | 'date' | 'precision'>;
type Reader = (match: RegExpMatchArray, clock: Clock) => Found | null;

function wholeDay(year: number, month: number, day: number): Found | null {
  const date = iso(year, month, day);
  return date.endsWith(`-${String(day).padStart(2, '0')}`) ? { first: date, date, precision: 'day' } : null;
}

function wholeMonth(month: number, year: number | undefined, clock: Clock): Found {
  const inYear = year ?? clock.named ?? (month < clock.month ? clock.year + 1 : clock.year);
  return { first: iso(inYear, month, 1), date: lastDayOf(inYear, month), precision: 'month' };
}

function wholeQuarter(quarter: number, year: number | undefined, clock: Clock): Found {
  const end = quarter * 3 - 1;
  const inYear = year ?? clock.named ?? (end < clock.month ? clock.year + 1 : clock.year);
  return { first: iso(inYear, end - 2, 1), date: lastDayOf(inYear, end), precision: 'quarter' };
}

const wholeYear = (year: number): Found => ({
  first: `${year}-01-01`,
  date: `${year}-12-31`,
  precision: 'year',
});

const numeric: readonly (readonly [RegExp, Reader])[] = [
  [/(\d{4})-(\d{2})-(\d{2})/gu, ([, y, m, d]) => wholeDay(Number(y), Number(m) - 1, Number(d))],
  [/(\d{4})年(\d{1,2})月(\d{1,2})[日号]/gu, ([, y, m, d]) => wholeDay(Number(y), Number(m) - 1, Number(d))],
  [/(\d{4})年(\d{1,2})月/gu, ([, y, m], clock) => wholeMonth(Number(m) - 1, Number(y), clock)],
  [
    /(?<!\d)(\d{1,2})月(\d{1,2})[日号]/gu,
    ([, m, d], clock) => (Number(m) <= 12 ? dayIn(Number(m) - 1, Number(d), undefined, clock) : null),
  ],
  [
    /(?<!\d)(\d{1,2})月(?:底|末)?/gu,
    ([, m], clock) => (Number(m) <= 12 ? wholeMonth(Number(m) - 1, undefined, clock) : null),
  ],
  [/(\d{4})年(?:底|末)?/gu, ([, y]) => wholeYear(Number(y))],
  [
    /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})/gu,
    ([, d, m, y]) =>
      Number(m) > 12
        ? wholeDay(Number(y), Number(d) - 1, Number(m))
        : wholeDay(Number(y), Number(m) - 1, Number(d)),
  ],
  [
    /(?<![\p{L}\p{N}])[qQtT]([1-4])(?:\s*[/\-']?\s*(20\d{2}))?(?!\p{N}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L})/gu,
    ([, q, y], clock) => wholeQuarter(Number(q), y ? Number(y) : undefined, clock),
  ],
];

const relative: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** All days, months, quarters and years of a prompt, in order; what has no year is the next one to end. */
export function readDates(whole: string, now: number, language: Language = 'en'): NamedDate[] {
  // No day goes on in the next line: `by June`, `2. Launch`.
  const prompt = whole.replace(/\n/gu, ';');
  const today = new Date(now);
  const years = new Set(
    [...prompt.matchAll(/(?<!\d)20(?!00)\d{2}(?!\d)/g)]
      .filter(({ index }) => !endsRange(prompt, index, language))
      .map(([year]) => Number(year)),
  );
  const [named] = years;
  const clock: Clock = {
    year: today.getUTCFullYear(),
    month: today.getUTCMonth(),
    day: today.getUTCDate(),
    ...(years.size === 1 && named !== undefined && { named }),
  };
  const found: NamedDate[] = [];
  const text = fold(prompt).length === prompt.length ? fold(prompt) : prompt.toLowerCase();
  const written = prompt.toLowerCase().length === prompt.length ? prompt.toLowerCase() : prompt;
  // Folding writes hyphens and slashes as spaces, so days in digits are looked for in what was written.
  const collect = (pattern: RegExp, read: Reader, within = text) => {
    for (const match of within.matchAll(pattern)) {
      const date = read(match, clock);
      const start = match.index;
      const end = start + match[0].length;
      if (!date || found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ ...date, start, end, ...deadlineWords(prompt, start, end, language) });
    }
  };
  halves(language, collect);
  for (const [pattern, read] of numeric)
    if (!pattern.source.startsWith('(\\d{4})-')) collect(pattern, read, written);
  for (const match of prompt.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    const date = wholeDay(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
    const span = { start: match.index, end: match.index + match[0].length };
    if (date) found.push({ ...date, ...span, ...deadlineWords(prompt, span.start, span.end, language) });
  }
  namedMonths(language, collect);
  spans(language, collect);
  feasts(language, collect);
  // A summer camp and a Monday meeting have no end there.
  for (const each of [...weekdays(text, clock, language), ...seasonsIn(text, clock, language)]) {
    const { isDeadline, words } = deadlineWords(prompt, each.start, each.end, language);
    const isTaken = found.some((other) => each.start < other.end && each.end > other.start);
    if (isDeadline && !isTaken) found.push({ ...each, isDeadline, words });
  }
  collect(
    /(?<![\p{L}\p{N}$€£.,])(20(?!00)\d{2})(?![\p{L}\p{N}%.,]\d|[\p{L}\p{N}%]|\s\d{2}\s\d{2})/gu,
    (match) => (endsRange(text, match.index!, language) ? null : wholeYear(Number(match[1]))),
  );
  collect(
    /\bend of (?:the )?year\b|\bjahresende\b|\bfin de ano\b|\bfin d'annee\b|\bfim do ano\b/gu,
    (_, { year }) => wholeYear(year),
  );
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return joinRanges(prompt, beforeNamedYear(inOrder, isoDay(now)), language);
}

/** `Hire by 15 December, apply by 31 January 2027`: what comes before a day of the named year, and would be later, is of the year before. */
function beforeNamedYear(dates: readonly NamedDate[], today: string): NamedDate[] {
  const hasYear = ({ words }: NamedDate) => /20\d{2}/u.test(words);
  return dates.map((date, at) => {
    const next = dates.slice(at + 1).find(hasYear);
    const [year = 0, ...rest] = date.date.split('-');
    const before = [String(Number(year) - 1), ...rest].join('-');
    return !hasYear(date) && date.precision === 'day' && next && date.date > next.date && before >= today
      ? { ...date, first: before, date: before }
      : date;
  });
}

function feasts(language: Language, collect: (pattern: RegExp, read: Reader) => void): void {
  for (const [month, day, names] of holidays[language])
    // The names come from our own lexicon.
    collect(
      new RegExp(`(?<![\\p{Script=Latin}])(?:${names})(?![\\p{Script=Latin}])(?:\\s(20\\d{2}))?`, 'gu'),
      ([, year], clock) => dayIn(month - 1, day, year, clock),
    );
}

/** The patterns of both halves of a year: `H1 2027`, `2027年下半年`. The names come from our own lexicon. */
const halfPatternsOf = perLanguage((language) =>
  halfYears[language].map((names) => {
    const any = alternatives(fold(names));
    return [
      new RegExp(`(?<!\\p{L})(?:${any})\\s+(20\\d{2})(?!\\d)`, 'gu'),
      new RegExp(`(?<!\\d)(20\\d{2})年?\\s?(?:${any})(?!\\p{Script=Latin})`, 'gu'),
    ];
  }),
);

function halves(language: Language, collect: (pattern: RegExp, read: Reader) => void): void {
  for (const [at, patterns] of halfPatternsOf(language).entries())
    for (const pattern of patterns)
      collect(pattern, ([, year]) => ({
        first: iso(Number(year), at * 6, 1),
        date: lastDayOf(Number(year), at * 6 + 5),
        precision: 'quarter',
      }));
}

function namedMonths(language: Language, collect: (pattern: RegExp, read: Reader) => void): void {
  const names = [...new Set([language, 'en' as const])].map((tag) =>
    lexicons[tag].months.split('|').map(fold),
  );
  for (const months of names) {
    // The names come from our own lexicon and hold letters only.
    const any = months.filter((month) => /^\p{L}+$/u.test(month)).join('|');
    if (any === '') continue;
    const monthOf = (name = '') => months.findIndex((month) => month.startsWith(name.replace('.', '')));
    const short = shortened(months);
    const each = String.raw`${any}|(?:${short})\b\.?`;
    const year = String.raw`(?:,?\s+(?:de\s+|of\s+|del\s+)?(20\d{2}))?`;
    collect(
      new RegExp(
        String.raw`\b(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?(${each})(?!\p{L})${year}`,
        'gu',
      ),
      ([, d, m, y], clock) => dayIn(monthOf(m), Number(d), y, clock),
    );
    collect(
      new RegExp(String.raw`\b(${each})\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d|\s*%)${year}`, 'gu'),
      ([, m, d, y], clock) => dayIn(monthOf(m), Number(d), y, clock),
    );
    collect(new RegExp(String.raw`\b(${any})\b${year}`, 'gu'), ([word, m, y], clock) =>
      word === 'may' ? null : wholeMonth(monthOf(m), y ? Number(y) : undefined, clock),
    );
    const whole: Reader = ([, m, y], clock) => wholeMonth(monthOf(m), y ? Number(y) : undefined, clock);
    // Alone `mar` and `may` are other words: a year, another month or a preposition must stand beside them.
    const link = String.raw`\.?\s*(?:[–~]|to|until|bis|a|al|à|ate|au)?\s*`;
    collect(new RegExp(String.raw`\b(${each})\s+(20\d{2})`, 'gu'), whole);
    collect(new RegExp(String.raw`\b(${each})(?=${link}(?:${each})(?!\p{L}))`, 'gu'), whole);
    collect(new RegExp(String.raw`(?<=(?:${each})${link})\b(${each})(?!\p{L})`, 'gu'), whole);
    collect(/(?<=\b(?:in|by|until|from|to|of|during|before|mid|early|late)\s)(may)\b/gu, whole);
  }
}

/** The first three or four letters of months, as they are written short. */
const shortened = (months: readonly string[]) =>
  [...new Set(months.flatMap((month) => [month.slice(0, 4), month.slice(0, 3)]))].join('|');

function dayIn(month: number, day: number, year: string | undefined, clock: Clock): Found | null {
  if (year) return wholeDay(Number(year), month, day);
  if (clock.named) return wholeDay(clock.named, month, day);
  const isPast = month < clock.month || (month === clock.month && day < clock.day);
  return wholeDay(isPast ? clock.year + 1 : clock.year, month, day);
}

function spans(language: Language, collect: (pattern: RegExp, read: Reader) => void): void {
  for (const [unit, words] of Object.entries(lexicons[language].units)) {
    const any = words
      .split('|')
      .map(fold)
      .filter((word) => /^\p{L}+$/u.test(word))
      .join('|');
    collect(
      new RegExp(
        String.raw`\b(?:in|within|innerhalb von|en|dans|em)\s+(\d{1,3})\s+(?:${any})s?(?!\p{L})`,
        'gu',
      ),
      ([, n], { year, month, day }) => {
        const count = Number(n);
        const days = relative[unit];
        const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
        const date = days ? iso(year, month, day + count * days) : iso(year, month + count * months, day);
        return { first: date, date, precision: 'day' };
      },
    );
  }
}

/** What the days of the week are called, Sunday first. */
export const weekdayNamesOf = perLanguage((language) => {
  const nameOf = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => fold(nameOf.format(Date.UTC(2023, 0, 1 + at))));
});

/** Days of the week in a text, each the next to come. */
function weekdays(
  text: string,
  { year, month, day }: Clock,
  language: Language,
): Omit<NamedDate, 'isDeadline' | 'words'>[] {
  const names = weekdayNamesOf(language);
  const week = Array.from({ length: 7 }, (_, at) => iso(year, month, day + 1 + at));
  return week.flatMap((date) => {
    const name = names[new Date(date).getUTCDay()]!;
    const start = text.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));
    if (start < 0) return [];
    return [{ first: date, date, precision: 'day' as const, start, end: start + name.length }];
  });
}

/** Each season's first month, and a pattern of its names. The names come from our own lexicon. */
const seasonsOf = perLanguage((language) =>
  seasons[language].map(([month, names]) => ({
    month,
    pattern: new RegExp(
      `(?<!\\p{Script=Latin})(?:${fold(names)})(?:\\s(20\\d{2}))?(?!\\p{Script=Latin})`,
      'u',
    ),
  })),
);

/** Seasons in a text, each by its first month: until summer is until the end of June. */
const seasonsIn = (
  text: string,
  clock: Clock,
  language: Language,
): Omit<NamedDate, 'isDeadline' | 'words'>[] =>
  seasonsOf(language).flatMap(({ month, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const [words, year] = match;
    const season = wholeMonth(month - 1, year ? Number(year) : undefined, clock);
    return [{ ...season, start: match.index, end: match.index + words.length }];
  });

function deadlineWords(
  prompt: string,
  start: number,
  end: number,
  language: Language,
): Pick<NamedDate, 'isDeadline' | 'words'> {
  const lead = `${fold(prompt.slice(Math.max(0, start - 40), start))} `;
  const tail = fold(prompt.slice(end, end + 6));
  const words = lexicons[language].grammar.until.split('|').map(fold);
  const near =
    /(?:the |zum |zur |den |end of |ende |finales de |fin de |fim de |el |le |o |next |this |coming |nachsten |kommenden |diesen |proximo |este |prochain |ce )*$/u;
  const bare = lead.replace(near, '').trimEnd();
  const hit = words.find((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}]/u.test(word)
      ? lead.trimEnd().endsWith(word) || tail.startsWith(word)
      : bare === word || bare.endsWith(` ${word}`),
  );
  const isSpan = /^(in|within)\s/iu.test(prompt.slice(start, end));
  const from = hit ? inPlace(prompt.slice(0, start)).lastIndexOf(hit) : start;
  return {
    isDeadline: hit !== undefined || isSpan,
    words: prompt.slice(from < 0 ? start : from, end).trim(),
  };
}

/** The day by which something should be reached. */
export function deadlineOf(dates: readonly NamedDate[]): NamedDate | undefined {
  return dates.findLast(({ isDeadline }) => isDeadline);
}
