import { fold } from '../../words/fold.js';
import type { TimeUnit } from '../../tables/profileData.js';
import { lexicons } from '../../lexicon/index.js';

/** The words for units of time in every language. */
const unitWords: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ units }) =>
    Object.values(units).flatMap((words) => words.split('|').map(fold)),
  ),
);

const dayWords: ReadonlySet<string> = new Set(
  Object.values(lexicons).flatMap(({ units }) => units.day.split('|').map(fold)),
);

export const isDayWord = (folded: string): boolean => dayWords.has(folded);
export const isUnitWord = (folded: string): boolean => unitWords.has(folded);

const units: ReadonlyMap<string, TimeUnit> = new Map(
  Object.values(lexicons).flatMap(({ units: own }) =>
    (Object.keys(own) as TimeUnit[]).flatMap((unit) =>
      own[unit].split('|').map((word) => [fold(word), unit] as const),
    ),
  ),
);

/** The unit of time that a word is, whatever phrase it stands in. */
export const unitOfWord = (folded: string): TimeUnit | undefined => units.get(folded);
