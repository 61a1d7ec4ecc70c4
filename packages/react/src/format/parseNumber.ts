/** What people type as a number, in their own notation. */
export interface NumberNotation {
  /** BCP 47 tag whose decimal sign and grouping are read. */
  readonly locale: string;
  /** `15` and `15 %` both mean 0.15. False by default. */
  readonly percent?: boolean;
}

/**
 * Reads a number as a person types or pastes it: `1,200.50`, `1.200,50 €`, `$12`, `$ (3)`, `15 %`, `1.2k`.
 *
 * Null for empty text, undefined for what is no number.
 */
export function parseNumber(
  text: string,
  { locale, percent = false }: NumberNotation,
): number | null | undefined {
  let rest = text.trim();
  if (rest === '') return null;
  const { decimal, group } = signsOf(locale);
  rest = withoutCurrency(rest).replaceAll('\u2212', '-');
  const negated = /^\(.*\)$/.test(rest);
  if (negated) rest = withoutCurrency(rest.slice(1, -1));
  const isPercent = rest.endsWith('%');
  if (isPercent) rest = rest.slice(0, -1);
  const unit = /[kKmM]$/.exec(rest)?.[0].toLowerCase();
  if (unit) rest = rest.slice(0, -1);
  const plain = toPlain(rest, decimal, group);
  if (plain === undefined) return undefined;
  const factor = unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : 1;
  const value = Number(plain) * factor * (negated ? -1 : 1);
  if (!Number.isFinite(value)) return undefined;
  return isPercent || percent ? shifted(value, -2) : value;
}

/** A currency sign or code, and spaces of every width, say nothing about the value. */
function withoutCurrency(text: string): string {
  return text.replaceAll(/[\p{Sc}\s\u200e\u200f]|^[A-Z]{3}|[A-Z]{3}$/gu, '');
}

/**
 * A number as text that {@link parseNumber} reads back as the same number; empty for null.
 *
 * @param decimals The fewest decimals of a number that is not whole: 2.4 is 2.40 as an amount.
 */
export function writeNumber(
  value: number | null,
  { locale, percent = false, decimals = 0 }: NumberNotation & { readonly decimals?: number },
): string {
  if (value === null) return '';
  const text = String(percent ? shifted(value, 2) : value);
  const [whole, fraction] = text.split('.');
  if (fraction === undefined || text.includes('e')) return text.replace('.', signsOf(locale).decimal);
  return `${whole}${signsOf(locale).decimal}${fraction.padEnd(decimals, '0')}`;
}

/**
 * An amount as it is read, its thousands set apart. Nothing to edit: 1,200 without its last digit would be another number.
 *
 * @param decimals The fewest decimals of an amount that is not whole.
 */
export function writeAmount(value: number, locale: string, decimals: number): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : decimals;
  const options = { numberingSystem: 'latn', minimumFractionDigits, maximumFractionDigits: 20 };
  return new Intl.NumberFormat(locale, options).format(value);
}

// Moves the decimal point in the text of a number: 0.07 * 100 would be 7.000000000000001.
function shifted(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function signsOf(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(-12345.6);
  const sign = (type: string, other: string) => parts.find((part) => part.type === type)?.value ?? other;
  return { decimal: sign('decimal', '.'), group: sign('group', ',') };
}

const whole = /^[+-]?\d+$/;
const inThrees = /^[+-]?\d{1,3}(?:[.,'’]\d{3})+$/;

function toPlain(text: string, decimal: string, group: string): string | undefined {
  const [digits = '', exponent, ...tail] = text.split(/e/i);
  if (tail.length > 0 || (exponent !== undefined && !whole.test(exponent))) return undefined;
  const plain = withoutGroups(digits, decimal, group);
  if (plain === undefined || !/^[+-]?\d*\.?\d*$/.test(plain) || !/\d/.test(plain)) return undefined;
  return exponent === undefined ? plain : `${plain}e${exponent}`;
}

function withoutGroups(text: string, decimal: string, group: string): string | undefined {
  const [before = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0) return undefined;
  if (inThrees.test(before)) return join(before.replaceAll(/[.,'’]/g, ''), fraction);
  if (!before.includes(group)) return join(before, fraction);
  // A grouping sign where it groups nothing is the decimal sign of another country: 1.5 typed in German.
  const [units = '', tenths, ...rest] = before.split(group);
  return fraction === undefined && rest.length === 0 ? join(units, tenths) : undefined;
}

function join(units: string, fraction: string | undefined): string {
  return fraction === undefined ? units : `${units}.${fraction}`;
}
