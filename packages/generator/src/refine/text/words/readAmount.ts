import { numberScales } from '../../../understand/numbers/numberScales.js';
import { plain } from './plain.js';

/** A number with what stands beside it. */
export interface Amount {
  /** A percentage is a fraction: 0.15 for 15 %. */
  readonly value: number;
  readonly isPercent: boolean;
  /** ISO 4217 code of the sign beside it. */
  readonly currency?: string;
}

const signs = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);

/** What multiplies the number before it. */
const scales: ReadonlyMap<string, number> = new Map([...numberScales, ['m', 1e6], ['mn', 1e6]]);

/** How numbers are scaled, as parts of a pattern, the longest first. */
export const scaleWords: string = [...scales.keys()].toSorted((a, b) => b.length - a.length).join('|');

const form = new RegExp(`^([$€£¥])?\\s?([-−]?)(\\d[\\d.,]*?)\\s?(%|€|${scaleWords})?$`, 'iu');

function readDigits(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(digits)) return Number(digits.replaceAll(/[.,]/gu, ''));
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return Number(digits);
  return Number(`${digits.slice(0, last).replaceAll(/[.,]/gu, '')}.${digits.slice(last + 1)}`);
}

/** Reads `120k`, `$1,200.50`, `1.200,50 €` or `15%`; null when the text is no number. */
export function readAmount(text: string): Amount | null {
  const match = form.exec(text.trim());
  if (!match) return null;
  const [, sign, minus, digits = '', unit = ''] = match;
  const isPercent = unit === '%';
  const factor = isPercent ? 0.01 : (scales.get(plain(unit)) ?? 1);
  const size = Number((readDigits(digits) * factor).toPrecision(15));
  const currency = signs.get(sign ?? '') ?? signs.get(unit);
  return { value: minus ? -size : size, isPercent, ...(currency && { currency }) };
}
