import { listedValues } from '../groups/listedValues.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import type { ColumnProfile } from '../../tables/profileData.js';
import type { Asked, AskedGroup, Op } from '../Question.js';
import { says, type Reading } from '../Reading.js';

/** What one of two named values has over the other, by what else rows are grouped. */
interface Difference {
  readonly groups: readonly AskedGroup[];
  readonly measures: readonly Asked[];
}

const reduced: ReadonlySet<Op> = new Set<Op>(['sum', 'avg', 'median', 'count']);

/** `difference in cost between Geodis and Norbert`: the number of the one less that of the other; null for any other question. */
export function differenceOfTwo(
  reading: Reading,
  groups: readonly AskedGroup[],
  [measure, ...others]: readonly Asked[],
): Difference | null {
  const column = listedValues(reading);
  if (!column || !measure || others.length > 0 || !says(reading, 'difference')) return null;
  const [first, second, ...rest] = new Set(
    reading.values.flatMap((one) => (one.column === column ? one.value : [])),
  );
  if (first === undefined || second === undefined || rest.length > 0) return null;
  if (!reduced.has(measure.op) || measure.combine || measure.part) return null;
  const op = measure.op === 'count' ? 'sum' : measure.op;
  const term = (value: string) => ({ op, column: onlyOf(column, value, measure) });
  return {
    groups: groups.filter((group) => group.column !== column),
    measures: [
      { op, column: measure.column ?? column, combine: { sign: '-', terms: [term(first), term(second)] } },
    ],
  };
}

/** A column with the numbers of the rows that have a value. */
function onlyOf(
  { options: _options, format: _format, ...column }: ColumnProfile,
  value: string,
  { op, column: amount }: Asked,
): ColumnProfile {
  const own = op === 'count' || !amount ? '1' : (amount.formula ?? nameInFormula(amount.key));
  const name = amount ? `${amount.label}: ${value}` : value;
  return {
    ...(amount ?? column),
    type: 'number',
    role: 'measure',
    aggregate: op === 'avg' ? 'avg' : 'sum',
    key: name,
    label: name,
    formula: `if(${nameInFormula(column.key)} = ${JSON.stringify(value)}, ${own}, ${op === 'sum' || op === 'count' ? '0' : 'null'})`,
  };
}
