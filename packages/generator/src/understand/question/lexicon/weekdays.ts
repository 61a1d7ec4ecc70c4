import { fold } from '../../words/fold.js';

/** Days of the week, Monday 1 to Sunday 7, and words for several of them. */
const rows: readonly (readonly [readonly number[], string])[] = [
  [
    [1],
    'monday|mondays|montag|montags|montagen|lunes|lundi|lundis|segunda feira|segundas feiras|às segundas|星期一|周一|礼拜一|月曜日|月曜',
  ],
  [
    [2],
    'tuesday|tuesdays|dienstag|dienstags|dienstagen|martes|mardi|mardis|terça feira|terças feiras|às terças|星期二|周二|礼拜二|火曜日|火曜',
  ],
  [
    [3],
    'wednesday|wednesdays|mittwoch|mittwochs|miércoles|mercredi|mercredis|quarta feira|quartas feiras|às quartas|星期三|周三|礼拜三|水曜日|水曜',
  ],
  [
    [4],
    'thursday|thursdays|donnerstag|donnerstags|donnerstagen|jueves|jeudi|jeudis|quinta feira|quintas feiras|às quintas|星期四|周四|礼拜四|木曜日|木曜',
  ],
  [
    [5],
    'friday|fridays|freitag|freitags|freitagen|viernes|vendredi|vendredis|sexta feira|sextas feiras|às sextas|星期五|周五|礼拜五|金曜日|金曜',
  ],
  [
    [6],
    'saturday|saturdays|samstag|samstags|samstagen|sonnabend|sonnabends|sábado|sábados|samedi|samedis|星期六|周六|礼拜六|土曜日|土曜',
  ],
  [
    [7],
    'sunday|sundays|sonntag|sonntags|sonntagen|domingo|domingos|dimanche|dimanches|星期日|星期天|周日|礼拜天|日曜日|日曜',
  ],
  [
    [6, 7],
    'weekend|weekends|week end|week ends|wochenende|wochenenden|wochenends|fin de semana|fines de semana|final de semana|finais de semana|fim de semana|fins de semana|周末|週末|土日',
  ],
  [
    [1, 2, 3, 4, 5],
    'workday|workdays|working days|business days|on weekdays|werktag|werktags|werktagen|wochentags|unter der woche|entre semana|días laborables|días hábiles|en semaine|jours ouvrés|dias úteis|durante a semana|工作日|平日',
  ],
];

/** Words for days of the week, each with the days it stands for. */
export const weekdays = rows.map(([days, words]) => ({ days, words: words.split('|') }));

/** What is meant by days of the week where the weekend is named beside them: Monday to Friday. */
export const workdays: readonly number[] = [1, 2, 3, 4, 5];

/** Such words that stand in texts without spaces. */
export const denseWeekdays: ReadonlySet<string> = new Set(
  weekdays.flatMap(({ words }) => words.map(fold)).filter((word) => /\p{Script=Han}/u.test(word)),
);
