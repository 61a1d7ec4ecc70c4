import type { Language } from './index.js';

/** What the first and the second half of a year are called, before the year or, where written without spaces, behind it. */
export const halfYears: Readonly<Record<Language, readonly [first: string, second: string]>> = {
  en: ['first half of|first half|h1', 'second half of|second half|h2'],
  de: ['erstes halbjahr|erste halbjahr|ersten halbjahr', 'zweites halbjahr|zweite halbjahr|zweiten halbjahr'],
  es: [
    'primer semestre de|primer semestre|primera mitad de',
    'segundo semestre de|segundo semestre|segunda mitad de',
  ],
  fr: ['premier semestre de|premier semestre', 'deuxième semestre de|deuxième semestre|second semestre'],
  pt: ['primeiro semestre de|primeiro semestre', 'segundo semestre de|segundo semestre'],
  zh: ['上半年', '下半年'],
  ja: ['上半期|上期|前半', '下半期|下期|後半'],
};
