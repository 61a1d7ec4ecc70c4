import { readable } from './columnNames.js';
import { nameInFormula } from '../question/columns/nameInFormula.js';
import type { ColumnProfile, TableProfile } from './profileData.js';

/** A number and the two between which it should lie. */
export interface Range {
  readonly value: ColumnProfile;
  readonly low: ColumnProfile;
  readonly high: ColumnProfile;
}

/** Whether a number lies below its range, and above it. */
export const belowFormula = ({ value, low }: Range): string =>
  `${nameInFormula(value.key)} < ${nameInFormula(low.key)}`;
export const aboveFormula = ({ value, high }: Range): string =>
  `${nameInFormula(value.key)} > ${nameInFormula(high.key)}`;
export const outsideFormula = (range: Range): string => `${belowFormula(range)} or ${aboveFormula(range)}`;

const ranges =
  /\b(?:ref|reference|normal|range|limit|spec|tolerance|norm|referenz|referenzbereich|grenze|grenzwert|toleranz|referencia|rango|límite|référence|limite|seuil|norme|referência|faixa)\b|参考|基準|范围|範囲|限/iu;
const lows =
  /\b(?:low|lower|min|minimum|from|unten|untere|unterer|untergrenze|von|mín|mínimo|inferior|bas|inférieure?|minimum|minimale?)\b|下限|最小|低/iu;
const highs =
  /\b(?:high|upper|max|maximum|to|oben|obere|oberer|obergrenze|bis|máx|máximo|superior|haut|supérieure?|maximum|maximale?)\b|上限|最大|高/iu;

/** The range that the numbers of a table should be in, where two columns say so; null without one. */
export function rangeOf({ columns }: TableProfile): Range | null {
  const numbers = columns.filter(
    ({ type, role }) => type === 'number' && role !== 'time' && role !== 'identity',
  );
  const isEnd = (column: ColumnProfile, ends: RegExp): boolean => {
    const name = readable(column);
    return ends.test(name) && ranges.test(name);
  };
  const low = numbers.find((column) => isEnd(column, lows));
  const high = numbers.find((column) => column !== low && isEnd(column, highs));
  if (!low || !high || Number(low.min) > Number(high.max)) return null;
  const value = numbers.find((column) => column !== low && column !== high);
  return value ? { value, low, high } : null;
}
