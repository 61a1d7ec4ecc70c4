import type { Row, Where } from '@vitrine/schema';
import { isOneFor } from '../../tables/isOneFor.js';
import { isMoney, type ColumnProfile } from '../../tables/profileData.js';
import type { Asked, AskedGroup, Note } from '../Question.js';
import type { Reading } from '../Reading.js';

/** Money that more rows lack is none, rather than not known. */
const mostlyFilled = 0.8;
const halfFilled = 0.5;

/** `cost per kWh`: rows without a cost have none to set against their kWh, unless that says there was none. */
export function knownPairs(
  { profile, headings }: Reading,
  measures: readonly Asked[],
): readonly { readonly where: Where; readonly note: Note }[] {
  const [measure, ...others] = measures;
  const { sign, isShare, terms } = measure?.combine ?? {};
  const left = terms?.[0].column;
  if (!left || sign !== '/' || isShare || others.length > 0 || left.formula !== undefined) return [];
  const right = terms![1].column;
  const isMeasured = headings.some((heading) => heading.column === left && heading.unit !== undefined);
  const isKnown = isMoney(left) ? left.filled >= profile.rowCount * mostlyFilled : isMeasured;
  if (!isKnown) return [];
  // A cost before the work was done belongs to no hour.
  const isWorked = right.formula === undefined && right.filled >= profile.rowCount * halfFilled;
  return [left, ...(isWorked ? [right] : [])]
    .filter(({ filled }) => filled < profile.rowCount)
    .map(({ key, label }) => ({
      where: { key, op: 'notNull' },
      note: { kind: 'inferred', text: `rows without ${label} are left out`, from: `column ${label}` },
    }));
}

/** `electricity per m²` by building: the area of a building stands in each of its rows, and counts once. */
export function perThing(measure: Asked, groups: readonly AskedGroup[], rows: readonly Row[]): Asked {
  const { combine } = measure;
  const [group, ...others] = groups;
  if (combine?.sign !== '/' || !group || others.length > 0 || group.unit !== undefined) return measure;
  const [left, right] = combine.terms;
  return isOfThing(right.column, group.column, rows)
    ? { ...measure, combine: { ...combine, terms: [left, { ...right, op: 'avg' }] } }
    : measure;
}

const isOfThing = (column: ColumnProfile, thing: ColumnProfile, rows: readonly Row[]): boolean =>
  column.formula === undefined &&
  column !== thing &&
  thing.distinct > 1 &&
  thing.distinct < rows.length / 2 &&
  column.distinct > 1 &&
  isOneFor(thing.key, column.key, rows);

const fewest = 3;

/** `gas per m²` of buildings with many readings: where their area is added up with each of these, that is told. */
export function repeatedThings(
  { profile }: Reading,
  [measure]: readonly Asked[],
  groups: readonly AskedGroup[],
  rows: readonly Row[],
): Note[] {
  const { sign, terms } = measure?.combine ?? {};
  const right = terms?.[1];
  // Along time each thing has its row in each period.
  if (sign !== '/' || right?.op !== 'sum' || groups.some(({ unit }) => unit !== undefined)) return [];
  const thing = profile.categories.find(
    (column) => rows.length >= column.distinct * fewest && isOfThing(right.column, column, rows),
  );
  return thing
    ? [
        {
          kind: 'missing',
          text: `${right.column.label} is added up over all rows of each ${thing.label}, and not counted once`,
          from: `column ${right.column.label}`,
        },
      ]
    : [];
}
