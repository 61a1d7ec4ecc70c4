import type { Word } from '../text/Word.js';

/** The day that a word is, as `YYYY-MM-DD`. */
export function readDate({ text }: Word): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}
