export type DecimalSign = '.' | ',';

/** A number with what was written around it. */
export interface WrittenNumber {
  /** A percentage is a fraction: `15 %` is 0.15. */
  readonly value: number;
  /** ISO 4217 */
  readonly currency: string | null;
  readonly percent: boolean;
}

const symbols: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['円', 'JPY'],
  ['元', 'CNY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Fr.', 'CHF'],
]);

const codes: ReadonlySet<string> = new Set(
  (
    'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR NGN NOK NZD PEN PHP ' +
    'PKR PLN QAR RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'
  ).split(' '),
);

const plain = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const parts =
  /^([-+−]?)([^\d\s.,+−-]{0,4})\s*([-+−]?)((?:\d|[.,]\d)[\d.,'’\s]*)(e[+-]?\d{1,3})?\s*([^\d\s.,]{0,3})$/i;

/** Reads a number with thousands, a currency or a percent sign; null for any other text, and for codes such as 007. */
export function readNumber(text: string, decimal: DecimalSign): WrittenNumber | null {
  if (decimal === '.' && plain.test(text)) return { value: Number(text), currency: null, percent: false };
  const trimmed = text.trim();
  if (trimmed.length > 40) return null;
  const bracketed = trimmed.startsWith('(') && trimmed.endsWith(')');
  const match = parts.exec(bracketed ? trimmed.slice(1, -1).trim() : trimmed);
  if (!match) return null;
  const [, sign, before = '', innerSign, digits = '', exponent = '', after = ''] = match;
  if (sign && innerSign) return null;
  const percent = after === '%';
  const written = percent ? before : before || after;
  const currency = written === '' ? null : currencyOf(written);
  if ((written !== '' && currency === null) || (before !== '' && after !== '' && !percent)) return null;
  const number = readDigits(digits.trimEnd(), decimal);
  if (number === null) return null;
  const power = Number(exponent.slice(1)) + (percent ? -2 : 0);
  const magnitude = Number(`${number}e${power}`);
  if (!Number.isFinite(magnitude)) return null;
  const negative = bracketed || sign === '-' || sign === '−' || innerSign === '-' || innerSign === '−';
  return { value: negative && magnitude !== 0 ? -magnitude : magnitude, currency, percent };
}

/** The ISO code of a sign or code. */
export function currencyOf(text: string): string | null {
  return symbols.get(text) ?? (codes.has(text) ? text : null);
}

const groups: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^\d{1,3}(?:,\d{2,3})*,\d{3}$/,
  ',': /^\d{1,3}(?:\.\d{3})+$/,
};
const neutralGroups = /^\d{1,3}(?:['’\s]\d{3})+$/;

/** Digits with a decimal point and nothing else. */
function readDigits(text: string, decimal: DecimalSign): string | null {
  const at = text.indexOf(decimal);
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (at >= 0 && !/^\d+$/.test(fraction)) return null;
  if (whole === '') return `0.${fraction}`;
  if (!/^\d+$/.test(whole) && !groups[decimal].test(whole) && !neutralGroups.test(whole)) return null;
  const integer = whole.replaceAll(/\D/g, '');
  if (isCode(integer)) return null;
  return fraction === '' ? integer : `${integer}.${fraction}`;
}

/** Digits that are a name and no quantity: with leading zeros, or more of them than a number keeps. */
export function isCode(text: string): boolean {
  return /^0\d+$/.test(text) || (/^\d{16,}$/.test(text) && !Number.isSafeInteger(Number(text)));
}

/** Which sign the separators of a number show to be decimal; `either` for 1,234 and 1.234; null without separators. */
export function decimalSignOf(text: string): DecimalSign | 'either' | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const other = comma >= 0 ? '.' : ',';
  const at = Math.max(comma, point);
  if (text.indexOf(sign) !== at) return other;
  const [before = ''] = /\d*$/.exec(text.slice(0, at)) ?? [];
  const [after = ''] = /^\d*/.exec(text.slice(at + 1)) ?? [];
  const grouped = after.length === 3 && before.length >= 1 && before.length <= 3 && !before.startsWith('0');
  return grouped ? 'either' : sign;
}
