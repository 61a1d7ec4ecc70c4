import { asLabel } from '../../columns/columns.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { phraseIn } from '../columns/phraseIn.js';
import { weekdays, workdays } from '../lexicon/weekdays.js';
import type { AskedGroup } from '../Question.js';
import { namesAt, says, signsOf, type Reading } from '../Reading.js';
import type { Stretch } from './MeantState.js';
import { timeColumnOf } from './periodConditions.js';
import type { ReadCondition } from './readConditions.js';

interface NamedDays extends Stretch {
  readonly days: readonly number[];
}

/** The days of the week that a question names, in its order: `on Mondays`, `am Wochenende`. */
function namedDays(reading: Reading): NamedDays[] {
  const asked = reading.tokens.map(({ folded }) => folded);
  const taken = [...reading.columns, ...reading.values];
  const found = weekdays.flatMap(({ days, words }): NamedDays[] => {
    const at = phraseIn(asked, words);
    const isTaken = at && taken.some(({ from, to }) => at.from < to && at.to > from);
    return at && !isTaken ? [{ ...at, days }] : [];
  });
  // `weekday` beside the weekend is what is not one.
  const [weekday] = found.some(({ days }) => days.length === 2) ? signsOf(reading, 'dayOfWeek') : [];
  const all = weekday ? [...found, { from: weekday.from, to: weekday.to, days: workdays }] : found;
  return all.toSorted((a, b) => a.from - b.from);
}

const keyFor = (key: string) => `weekday of ${key}`;

const deriveFor = (key: string) => ({ as: keyFor(key), formula: `weekday(${nameInFormula(key)})` });

/** Rows of some days of the week. */
export function weekdayConditions(reading: Reading): ReadCondition[] {
  const column = timeColumnOf(reading);
  const named = namedDays(reading);
  const [first] = named;
  if (!first || column?.role !== 'time') return [];
  const days = [...new Set(named.flatMap((one) => one.days))].toSorted((a, b) => a - b);
  const key = keyFor(column.key);
  return [
    {
      where: days.length === 1 ? { key, op: 'eq', value: days[0]! } : { key, op: 'in', value: days },
      from: first.from,
      to: named.at(-1)!.to,
      isState: reading.values.length === 0,
      derive: deriveFor(column.key),
    },
  ];
}

/** `weekdays vs weekend`, `Mondays and Fridays compared`: days of the week side by side. */
export function weekdayGroup(reading: Reading): AskedGroup | undefined {
  const column = timeColumnOf(reading);
  const named = namedDays(reading);
  const isCompared =
    says(reading, 'compare') ||
    named
      .slice(1)
      .some(({ from }) => namesAt(reading, from - 1).some((name) => name === 'compare' || name === 'or'));
  if (!isCompared || named.length < 2 || column?.role !== 'time') return undefined;
  if (named.every(({ days }) => days.length === 1)) return { column, unit: 'dayOfWeek' };
  const key = keyFor(column.key);
  const { text, tokens } = reading;
  return {
    column,
    isCompared: true,
    // The condition on these days derives what they are told by.
    parts: named.map(({ from, to, days }) => ({
      name: asLabel(text.slice(tokens[from]!.start, tokens[to - 1]!.end)),
      where: { key, op: 'in', value: [...days] },
    })),
  };
}
