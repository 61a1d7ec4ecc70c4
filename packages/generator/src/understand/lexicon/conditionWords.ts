import type { Language } from './index.js';

/** How it is said which rows of a list are meant. */
interface ConditionWords {
  /** Before how long ago something was: `older than 90 days`. */
  readonly olderThan: string;
  /** Beside a number that still counts itself: `at most 5 left`. */
  readonly orLess: string;
}

export const conditionWords: Readonly<Record<Language, ConditionWords>> = {
  en: { olderThan: 'older than|from more than|dating back more than', orLess: 'at most|no more than' },
  de: { olderThan: 'älter als|die älter sind als|seit mehr als', orLess: 'höchstens|maximal' },
  es: { olderThan: 'de más de|con más de|hace más de|mayores de', orLess: 'como máximo' },
  fr: { olderThan: 'de plus de|datant de plus de|depuis plus de', orLess: 'au plus|au maximum' },
  pt: { olderThan: 'com mais de|há mais de|de mais de', orLess: 'no máximo' },
  zh: { olderThan: '超过|早于', orLess: '不超过|至多' },
  ja: { olderThan: '経過した|より古い', orLess: '以下' },
};
