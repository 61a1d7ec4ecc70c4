import { fold } from '../understand/words/fold.js';
import type { Language } from '../understand/lexicon/index.js';

/** Words for groups whose values everybody knows. */
const weekdayWords =
  'weekday|day of the week|wochentag|día de la semana|jour de la semaine|dia da semana|星期|星期几|曜日';
const hourWords = 'hour|hour of day|time of day|stunde|uhrzeit|hora|heure|小时|时段|時間帯';

const hours = ['08:00', '10:00', '12:00', '14:00', '16:00', '18:00'];

/** Sample values of something to group by that has no usual choices: days of the week, hours, else letters. */
export function groupValues(label: string, language: Language, count: number): string[] {
  const isCalled = (words: string) => words.split('|').map(fold).includes(fold(label));
  if (isCalled(weekdayWords)) return weekdays(language);
  if (isCalled(hourWords)) return hours;
  return [...'ABCDEFGH'].slice(0, count).map((letter) => `${label} ${letter}`);
}

/** Monday to Sunday. */
function weekdays(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}
