import type { Language } from './index.js';

/** How it is said which rows of a list are meant. */
interface ConditionWords {
  /** Before how long ago something was: `older than 90 days`. */
  readonly olderThan: string;
}

export const conditionWords: Readonly<Record<Language, ConditionWords>> = {
  en: { olderThan: 'older than|from more than|dating back more than' },
  de: { olderThan: 'älter als|die älter sind als|seit mehr als' },
  es: { olderThan: 'de más de|con más de|hace más de|mayores de' },
  fr: { olderThan: 'de plus de|datant de plus de|depuis plus de' },
  pt: { olderThan: 'com mais de|há mais de|de mais de' },
  zh: { olderThan: '超过|早于' },
  ja: { olderThan: '経過した|より古い' },
};
