import type { Asked } from '../Question.js';
import { says, saysGrammar, type Reading } from '../Reading.js';

/** `percentage of home wins`: of what each row either is or is not, the part of the rows that are. */
export function asRate(reading: Reading, measure: Asked): Asked {
  const { column, combine, part, op } = measure;
  const isEither = column?.formula !== undefined && column.min === 0 && column.max === 1;
  const isAsked =
    says(reading, 'share', 'rate') ||
    saysGrammar(reading, 'share') ||
    reading.mentions.some(({ senses }) => senses.some(({ kind, id }) => kind === 'metric' && id === 'rate'));
  if (!column || !isEither || !isAsked || combine || part || op !== 'sum') return measure;
  return { op: 'avg', column: { ...column, format: { style: 'percent', decimals: 1 } } };
}
