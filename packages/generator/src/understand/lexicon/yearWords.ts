import type { Language } from './index.js';

/** Words before 2000 that make a year of it; without them the round number is meant. */
export const yearWords: Readonly<Record<Language, string>> = {
  en: 'in|since|year',
  de: 'in|seit|jahr',
  es: 'en|desde|año',
  fr: 'en|depuis|année',
  pt: 'em|desde|ano',
  zh: '',
  ja: '',
};
