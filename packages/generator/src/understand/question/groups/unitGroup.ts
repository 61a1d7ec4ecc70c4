import type { Row } from '@vitrine/schema';
import { isOneFor } from '../../tables/isOneFor.js';
import { parameterColumn, unitColumn } from '../../tables/mixedUnits.js';
import { isMoney } from '../../tables/profileData.js';
import type { Asked, AskedGroup, Note } from '../Question.js';
import type { Reading } from '../Reading.js';

/**
 * The column of units, where numbers of several are asked for together: what is in kWh and what is in m³ makes no sum.
 * Null where the question keeps them apart already.
 */
export function unitGroup(
  reading: Reading,
  groups: readonly AskedGroup[],
  measures: readonly Asked[],
  rows: readonly Row[],
): { readonly group: AskedGroup; readonly note: Note } | null {
  const { profile, values } = reading;
  const unit = parameterColumn(profile.columns) ?? unitColumn(profile.columns);
  const [measure] = measures;
  const isMeasured =
    measure?.column !== undefined &&
    measure.op !== 'countDistinct' &&
    !measure.combine &&
    !isMoney(measure.column) &&
    measure.column.format === undefined &&
    measure.column.formula === undefined;
  if (!unit || !isMeasured || groups.length > 1) return null;
  // What is electricity is in kWh.
  const said = [...groups, ...values].map(({ column }) => column);
  if (said.some((column) => column === unit || isOneFor(column.key, unit.key, rows))) return null;
  return {
    group: { column: unit },
    note: {
      kind: 'inferred',
      text: `numbers of several units are kept apart by ${unit.label}`,
      from: `column ${unit.label}`,
    },
  };
}
