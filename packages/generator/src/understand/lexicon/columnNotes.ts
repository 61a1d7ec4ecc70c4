import type { Language } from './index.js';

/** What people write beside the name of a column, and the words in it that say a day or a person is meant. */
export const columnNotes: Readonly<
  Record<
    Language,
    {
      /** Pairs of answers. */
      readonly yesNo: string;
      /** The words that the name of a day begins with, and the letters that it ends in: `date paid`, `paid on`. */
      readonly dayLead: string;
      readonly dayTail: string;
    }
  >
> = {
  en: {
    yesNo: 'yes/no|y/n',
    dayLead: 'date|day',
    dayTail: ' date|ed at|ed on|paid on|sent on|due on|born on|sold on|given on',
  },
  de: { yesNo: 'ja/nein|j/n', dayLead: 'datum', dayTail: ' am|datum' },
  es: { yesNo: 'sí/no|si/no', dayLead: 'fecha', dayTail: 'do el|da el' },
  fr: { yesNo: 'oui/non', dayLead: 'date', dayTail: 'e le|ee le|u le|is le' },
  pt: { yesNo: 'sim/não', dayLead: 'data', dayTail: 'do em|da em' },
  zh: { yesNo: '是/否|有/无', dayLead: '', dayTail: '日期' },
  ja: { yesNo: 'はい/いいえ|有/無', dayLead: '', dayTail: '日付|完了日|支払日' },
};
