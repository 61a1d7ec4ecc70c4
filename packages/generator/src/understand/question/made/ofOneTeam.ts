import type { AskedTable } from '../AskedTable.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import type { Asked, AskedGroup } from '../Question.js';
import type { Reading } from '../Reading.js';
import { sidesOf } from './sidesOf.js';

/** `goals of Rovers`: what one team has at home and away, and not what was scored in its matches. */
export function ofOneTeam(
  reading: Reading,
  { teams }: AskedTable,
  groups: readonly AskedGroup[],
  measures: readonly Asked[],
): readonly Asked[] {
  const named = reading.values.filter(({ column }) => teams.includes(column));
  const names = new Set(named.map(({ value }) => value));
  const [value] = names;
  const [measure] = measures;
  const isGrouped = groups.some(({ column }) => teams.includes(column));
  const isMade = measure?.op === 'sum' && measure.column?.formula !== undefined;
  if (value === undefined || names.size > 1 || isGrouped || !isMade) return measures;
  const sides = sidesOf(reading, [{ column: named[0]!.column }], measures);
  if (!sides) return measures;
  const key = `${measure.column!.label} ${value}`;
  const formula = sides.map(({ column, amount }) => {
    const own = amount?.formula ?? nameInFormula(amount!.key);
    return `if(${nameInFormula(column.key)} = ${JSON.stringify(value)}, coalesce(${own}, 0), 0)`;
  });
  return [{ op: 'sum', column: { ...measure.column!, key, label: key, formula: formula.join(' + ') } }];
}
