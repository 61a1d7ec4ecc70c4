import type { Cell } from '@vitrine/schema';
import { addToDay, civilOf, dayOf, formatDay } from '@vitrine/runtime/internal';
import type { TableColumn } from '../logic/columns/resolveColumns.js';

/** The cell so many places behind the last one of a series, counted from 1. */
export type Continued = (place: number) => Cell;

type Reader = (cells: readonly Cell[]) => Continued | undefined;

/** What makes a series, by the type of its column; elsewhere the cells repeat. */
const readers: Partial<Record<TableColumn['type'], Reader>> = {
  number: numberSeries,
  date: daySeries,
  datetime: daySeries,
  text: numberedSeries,
};

/** Goes on as spreadsheets do: by the step between numbers, days, months or numbered texts, or with the same cells again. */
export function continueSeries(cells: readonly Cell[], type: TableColumn['type']): Continued {
  return readers[type]?.(cells) ?? ((place) => cells[(place - 1) % cells.length] ?? null);
}

/** The one step between neighbors; undefined where there are several, or none. */
function stepOf(numbers: readonly number[]): number | undefined {
  const [first = 0, second = Number.NaN] = numbers;
  const step = second - first;
  const tolerance = Math.abs(step) / 1e6;
  const isEven = numbers.every(
    (value, index) => index === 0 || Math.abs(value - numbers[index - 1]! - step) <= tolerance,
  );
  return isEven && Number.isFinite(step) ? step : undefined;
}

/** Two numbers or more with one step between them. */
function numberSeries(cells: readonly Cell[]): Continued | undefined {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const step = numbers.length === cells.length ? stepOf(numbers) : undefined;
  // Twelve digits, so that a tenth more each time stays one.
  return step === undefined ? undefined : (place) => Number((numbers.at(-1)! + step * place).toPrecision(12));
}

const dated = /^(\d{4})-(\d\d)-(\d\d)(.*)$/su;

/** Days: one goes on by a day, several by the days or whole months between them. Times of day stay as they are. */
function daySeries(cells: readonly Cell[]): Continued | undefined {
  const parts = cells.map((cell) => (typeof cell === 'string' ? dated.exec(cell) : null));
  if (parts.some((part) => !part || part[4] !== parts[0]![4])) return undefined;
  const clock = parts[0]![4]!;
  const days = parts.map((part) => dayOf(Number(part![1]), Number(part![2]), Number(part![3])));
  if (days.some(Number.isNaN)) return undefined;
  const last = days.at(-1)!;
  const write = (day: number) => {
    const text = formatDay(day);
    return text === null ? null : text + clock;
  };
  const civil = days.map(civilOf);
  const months = stepOf(civil.map(({ year, month }) => year * 12 + month));
  if (months && civil.every(({ day }) => day === civil[0]!.day))
    return (place) => write(addToDay(last, months * place, 'month'));
  const step = days.length === 1 ? 1 : stepOf(days);
  return step === undefined ? undefined : (place) => write(last + step * place);
}

const numbered = /^(.*?)(\d{1,15})$/su;

/** Texts that end in a number: one goes on by one, several by the step between them. Zeros before the number stay. */
function numberedSeries(cells: readonly Cell[]): Continued | undefined {
  const parts = cells.map((cell) => (typeof cell === 'string' ? numbered.exec(cell) : null));
  if (parts.some((part) => !part || part[1] !== parts[0]![1])) return undefined;
  const [, stem, digits] = parts.at(-1)!;
  const step = parts.length === 1 ? 1 : stepOf(parts.map((part) => Number(part![2])));
  if (step === undefined) return undefined;
  const width = digits!.startsWith('0') ? digits!.length : 0;
  return (place) => stem + String(Math.max(0, Number(digits) + step * place)).padStart(width, '0');
}
