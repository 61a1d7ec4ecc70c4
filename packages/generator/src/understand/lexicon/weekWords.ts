import type { Language } from './index.js';

/** How people say when in the week, or at what time of the day, something comes again. */
interface WeekWords {
  /** Days of the week as people write them in a plan. */
  readonly days: string;
  /** Several of them in a word or two: every day, weekends. */
  readonly often: string;
  /** Before a day: on, every. */
  readonly lead: string;
  /** Between two days, or the first and the last of several. */
  readonly between: string;
  /** What stands behind the number of an hour, and before it. */
  readonly hour: string;
  readonly at: string;
  /** Between what the plan is called and what it says. */
  readonly opens: string;
  /** What each column is called: the day. */
  readonly day: string;
}

export const weekWords: Readonly<Record<Language, WeekWords>> = {
  en: {
    days: 'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?',
    often:
      'every day|each day|daily|weekdays|weekends|at weekends|every weekend|every morning|every evening|every night',
    lead: 'on|every|each',
    between: 'and|to|through|until|or',
    hour: 'am|pm|a\\.m\\.|p\\.m\\.|o’clock',
    at: 'at|from',
    opens: 'where|in which',
    day: 'Day',
  },
  de: {
    days: 'montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?',
    often: 'jeden tag|täglich|werktags|am wochenende|jedes wochenende|jeden morgen|jeden abend',
    lead: 'am|jeden|immer',
    between: 'und|bis|oder',
    hour: 'uhr',
    at: 'um|ab|von',
    opens: 'in dem|bei dem|wobei',
    day: 'Tag',
  },
  es: {
    days: 'lunes|martes|miércoles|jueves|viernes|sábados?|domingos?',
    often: 'todos los días|cada día|diario|a diario|los fines de semana|cada mañana|cada noche|entre semana',
    lead: 'el|los|cada|todos los',
    between: 'y|a|o',
    hour: 'h|horas',
    at: 'a las|a la|de',
    opens: 'donde|en el que|en la que',
    day: 'Día',
  },
  fr: {
    days: 'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?',
    often: 'tous les jours|chaque jour|le week-end|chaque matin|chaque soir|en semaine',
    lead: 'le|les|chaque|du|tous les',
    between: 'et|au|ou',
    hour: 'h\\d{0,2}|heures?',
    at: 'à|de',
    opens: 'où|dans lequel|dans laquelle',
    day: 'Jour',
  },
  pt: {
    days: 'segundas?(?:-feiras?)?|terças?(?:-feiras?)?|quartas?(?:-feiras?)?|quintas?(?:-feiras?)?|sextas?(?:-feiras?)?|sábados?|domingos?',
    often: 'todos os dias|todo dia|diariamente|nos fins de semana|cada manhã|cada noite|nos dias úteis',
    lead: 'na|no|às|aos|toda|todo|cada',
    between: 'e|a|ou',
    hour: 'h\\d{0,2}|horas?',
    at: 'às|à|das',
    opens: 'onde|em que|no qual|na qual',
    day: 'Dia',
  },
  zh: {
    days: '周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六日天]',
    often: '每天|天天|工作日|周末|每个周末|每天早上|每天晚上',
    lead: '每|每个',
    between: '到|至|和|、',
    hour: '[点點时](?:半|\\d{1,2}分)?',
    at: '早上|上午|中午|下午|晚上',
    opens: '',
    day: '星期',
  },
  ja: {
    days: '[月火水木金土日]曜日?',
    often: '毎日|平日|週末|毎朝|毎晩',
    lead: '毎週',
    between: 'から|と|・|、|〜',
    hour: '時(?:半|\\d{1,2}分)?',
    at: '午前|午後|朝|夜',
    opens: '',
    day: '曜日',
  },
};
