import { nameInFormula } from '../columns/nameInFormula.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import { unitNamed, type MeasureUnit } from '../lexicon/measureUnits.js';
import type { Asked } from '../Question.js';
import type { Reduced } from './Reduced.js';
import { namesAt, type Reading } from '../Reading.js';

/** `average waiting time in hours` of a column in minutes: its numbers in the unit that is asked for. */
export function inAskedUnit(reading: Reading, measure: Asked): Reduced {
  const { column, combine, part, op } = measure;
  const own = reading.headings.find((heading) => heading.column === column)?.unit;
  const isReduced = column !== undefined && !combine && !part && op !== 'count' && op !== 'countDistinct';
  const asked = isReduced && own ? otherUnit(reading, column, own) : undefined;
  if (!column || !own || !asked) return { measure };
  const { unit, at } = asked;
  const { text } = reading.tokens[at]!;
  return {
    measure: { ...measure, column: scaled(column, own.factor / unit.factor, text) },
    note: {
      kind: 'inferred',
      text: `the numbers of ${column.label} are told in ${text}`,
      from: `column ${column.label}`,
    },
    at,
  };
}

/** A unit of the same kind behind `in`, or right beside the words for the column. */
function otherUnit(
  reading: Reading,
  column: ColumnProfile,
  own: MeasureUnit,
): { readonly unit: MeasureUnit; readonly at: number } | undefined {
  const { tokens, columns } = reading;
  const isBeside = (at: number) =>
    columns.some(
      (match) => match.columns.includes(column) && (at === match.to || (at >= match.from && at < match.to)),
    );
  return tokens
    .map(({ folded }, at) => ({ unit: unitNamed(folded), at, isLong: folded.length > 1 }))
    .filter(({ unit, isLong }) => isLong && unit?.dimension === own.dimension)
    .map(({ unit, at }) => ({ unit: unit!, at }))
    .find(
      ({ unit, at }) =>
        convertible.has(unit.dimension) &&
        unit.factor !== own.factor &&
        // A number before it limits.
        !/^\d/u.test(tokens[at - 1]?.folded ?? '') &&
        (namesAt(reading, at - 1).includes('in') || isBeside(at)),
    );
}

/** Kinds of units of which one can be told in another: money cannot. */
const convertible: ReadonlySet<MeasureUnit['dimension']> = new Set([
  'mass',
  'length',
  'area',
  'time',
  'volume',
  'energy',
]);

/** A name without the unit at its end: `Downtime (min)`, `Waiting time min`. */
function withoutUnit(label: string): string {
  const bare = label.replace(/\s*[([][^)\]]*[)\]]\s*$/u, '');
  const last = /[\s_]+(\p{L}+)$/u.exec(bare);
  return last && unitNamed(last[1]!) ? bare.slice(0, last.index) : bare;
}

function scaled(column: ColumnProfile, ratio: number, unit: string): ColumnProfile {
  const key = `${withoutUnit(column.label)} (${unit})`;
  const each = column.formula === undefined ? nameInFormula(column.key) : `(${column.formula})`;
  const times = ratio < 1 ? `/ ${Number((1 / ratio).toPrecision(12))}` : `* ${Number(ratio.toPrecision(12))}`;
  return {
    ...column,
    key,
    label: key,
    formula: `${each} ${times}`,
    format: { style: 'number', decimals: 2, unit },
    sum: column.sum * ratio,
  };
}
