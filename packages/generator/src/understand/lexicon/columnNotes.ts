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
      /** What is written beside a field that must be filled in, and beside one that need not. */
      readonly required: string;
      readonly optional: string;
      /** Parts of words for the day on which somebody was born. */
      readonly birth: string;
    }
  >
> = {
  en: {
    yesNo: 'yes/no|y/n',
    dayLead: 'date|day',
    dayTail: ' date|ed at|ed on|paid on|sent on|due on|born on|sold on|given on',
    required: 'required|mandatory|must be filled in|must be ticked',
    optional: 'optional|not required|if any|if known',
    birth: 'birth|born',
  },
  de: {
    yesNo: 'ja/nein|j/n',
    dayLead: 'datum',
    dayTail: ' am|datum',
    required: 'pflicht|pflichtfeld|erforderlich|verpflichtend|zwingend',
    optional: 'optional|freiwillig|falls vorhanden',
    birth: 'geburt|geboren',
  },
  es: {
    yesNo: 'sí/no|si/no',
    dayLead: 'fecha',
    dayTail: 'do el|da el',
    required: 'obligatorio|obligatoria|requerido|requerida',
    optional: 'opcional|si hay',
    birth: 'nacimiento|nacid',
  },
  fr: {
    yesNo: 'oui/non',
    dayLead: 'date',
    dayTail: 'e le|ee le|u le|is le',
    required: 'obligatoire|requis|requise',
    optional: 'facultatif|facultative|optionnel|optionnelle',
    birth: 'naissance|né le|née le',
  },
  pt: {
    yesNo: 'sim/não',
    dayLead: 'data',
    dayTail: 'do em|da em',
    required: 'obrigatório|obrigatória',
    optional: 'opcional|se houver',
    birth: 'nascimento|nascid',
  },
  zh: {
    yesNo: '是/否|有/无',
    dayLead: '',
    dayTail: '日期',
    required: '必填|必须|必选',
    optional: '选填|可选|可不填',
    birth: '出生|生日',
  },
  ja: {
    yesNo: 'はい/いいえ|有/無',
    dayLead: '',
    dayTail: '日付|完了日|支払日',
    required: '必須|必ず',
    optional: '任意|省略可',
    birth: '生年月日|誕生日|生まれ',
  },
};
