import type { Language } from './index.js';

/** Words for tools that note what happened, day by day. */
export const noting: Readonly<Record<Language, string>> = {
  en: 'log|logbook|log book|diary|journal|record|records',
  de: 'protokoll|tagebuch|logbuch|journal|erfassung|dokumentation',
  es: 'registro|diario|bitácora',
  fr: 'journal|carnet|registre|cahier',
  pt: 'registro|registo|diário|caderno',
  zh: '记录|日记|日志|登记',
  ja: '記録|日誌|日記|ログ',
};
