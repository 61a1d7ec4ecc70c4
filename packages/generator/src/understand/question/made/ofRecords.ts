import type { ColumnProfile } from '../../tables/profileData.js';
import { isCalled } from '../columns/columnWords.js';
import { isNumeric } from '../columns/columnRoles.js';
import { comparedBy } from '../lexicon/comparatives.js';
import { isLineWord } from '../lexicon/lines.js';
import type { Asked, AskedGroup } from '../Question.js';
import { isBy, type Reading } from '../Reading.js';
import { isHappening } from '../rowNoun.js';

/** What is asked of records that have several lines: an order of which each product is a row counts once, and has the sum of its lines. */
export function ofRecords(reading: Reading, groups: readonly AskedGroup[], measure: Asked): Asked {
  const { record } = reading;
  const isGroup = groups.some(({ column }) => column === record);
  if (!record || isGroup || measure.combine || measure.part) return measure;
  const lines: Asked = { op: 'count', column: record };
  const isPer = perRecord(reading) >= 0;
  if (measure.op === 'count' && !measure.column) {
    if (isPer) return each(piecesPer(reading) ?? lines, record);
    return reading.tokens.some(({ folded }) => isLineWord(folded))
      ? measure
      : { op: 'countDistinct', column: record };
  }
  const { column, op } = measure;
  const isOfLines = column?.aggregate === 'sum' && column.filled > record.distinct;
  const isEach = isPer ? op === 'avg' || op === 'sum' : op === 'avg' && saysRecord(reading, record);
  return column && isOfLines && isEach ? each({ op: 'sum', column }, record) : measure;
}

/** Where `per order` says the record; -1 without. */
const perRecord = (reading: Reading): number =>
  reading.columns.findIndex(
    ({ columns, from, to }) => columns.includes(reading.record!) && isBy(reading, from, to),
  );

/** Whether a word says the record, or what was sold is taken for its amount: `average order value`. */
const saysRecord = (reading: Reading, record: ColumnProfile): boolean =>
  reading.tokens.some((_, at) => isHappening(reading, at)) ||
  reading.columns.some(({ columns, isGuess }) => columns.includes(record) || isGuess);

/** `items per order`: the pieces of its lines. */
function piecesPer(reading: Reading): Asked | null {
  const at = reading.columns[perRecord(reading)]!.from;
  const wishes = reading.tokens.slice(Math.max(0, at - 3), at).flatMap(({ folded }) => comparedBy(folded));
  const heading = wishes
    .map((wish) => reading.headings.find((one) => isNumeric(one.column) && isCalled(one, wish)))
    .find(Boolean);
  return heading ? { op: 'sum', column: heading.column } : null;
}

/** A number of all lines by how many records they are of. */
const each = ({ op, column }: Asked, record: ColumnProfile): Asked => ({
  op: 'sum',
  column: column!,
  combine: {
    sign: '/',
    terms: [
      { op, column: column! },
      { op: 'countDistinct', column: record },
    ],
  },
});
