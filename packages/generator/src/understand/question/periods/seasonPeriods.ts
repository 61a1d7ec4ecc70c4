import { dayFrom, monthsFrom } from '../../dates/calendar.js';
import type { Language } from '../../lexicon/index.js';
import { seasons } from '../../lexicon/seasons.js';
import { fold, isDense } from '../../words/fold.js';
import type { Anchor, PeriodReader } from './PeriodMention.js';
import { inSeason, lastBehind, lastWords, seasonBefore, thisWords } from './periodWords.js';

const monthsOfSeason = 3;
const edge = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{Script=Latin}\p{N}])`;

/** `last summer`, `im Winter`, `en verano de 2026`, 去年夏天: three months; without a year the newest that have begun. */
export const seasonPatterns = (language: Language): readonly (readonly [RegExp, PeriodReader])[] =>
  seasons[language].flatMap(([month, names]): (readonly [RegExp, PeriodReader])[] => {
    const said = names.split('|').map(fold);
    const season = said.join('|');
    const of = (match: RegExpMatchArray, anchor: Anchor) => seasonOf(month, match.groups ?? {}, anchor);
    if (said.every(isDense))
      return [
        [
          new RegExp(
            `(?:(?<last>去年|昨年)|(?<now>今年|この)|(?<year>20\\d\\d)年)の?(?:${season})[天季]?|(?<![\\p{L}])(?:${season})(?:季|天|(?=[にのはと]))`,
            'gu',
          ),
          of,
        ],
      ];
    const year = String.raw`(?:\s+(?:(?:of|de|del|do|du|von)\s+)?(?<year>20\d\d)(?:\s?[/-]\s?\d{2,4})?)`;
    const behind = String.raw`(?:\s+(?:(?<behind>${lastBehind})|(?<before>${seasonBefore})))`;
    return [
      [new RegExp(`${edge}(?:${season})${year}${end}`, 'gu'), of],
      [
        new RegExp(
          `${edge}(?:(?<last>${lastWords})|(?<now>${thisWords})|(?<=(?:${inSeason})\\s))\\s*(?:${season})${behind}?${end}(?!\\s?-)`,
          'gu',
        ),
        of,
      ],
    ];
  });

/** The season of a year, or the newest that has begun by the last day of the data; of a `last` one also the end. */
function seasonOf(
  month: number,
  { year, last, behind, before }: Readonly<Record<string, string | undefined>>,
  { today, last: lastDay }: Anchor,
) {
  const of = (wish: number) => monthsFrom(wish, month - 1, monthsOfSeason);
  if (year) return { ...of(Number(year)), unit: 'quarter' as const };
  const isOver = last !== undefined || behind !== undefined;
  const day = lastDay < today ? lastDay : today;
  const newest = Number(day.slice(0, 4));
  const fits = (wish: number) =>
    isOver ? of(wish).after <= dayFrom(today, 1, 'day') : of(wish).first <= day;
  const begun = fits(newest) ? newest : newest - 1;
  const days = of(before ? begun - 1 : begun);
  return {
    ...days,
    unit: 'quarter' as const,
    assumed: `the season of the northern hemisphere, ${before ? 'a year before the newest' : 'the newest of the data'}`,
  };
}
