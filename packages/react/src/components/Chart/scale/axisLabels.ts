import type { Cell, Format } from '@vitrine/schema';

type Write = (value: Cell, format?: Format) => string;
type FormatObject = Exclude<Format, string>;

const plainStyles: readonly string[] = ['number', 'currency', 'percent', 'compact'];

/** Digits of a number before its trailing zeros: 3 for 125,000. */
function significantDigits(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential(6).split('e');
  return mantissa.replace('.', '').replace(/0+$/, '').length;
}

/** Short labels for the ticks of an axis: compact where numbers are long, and with no more decimals than they need. */
export function axisLabels(ticks: readonly number[], format: Format, write: Write): string[] {
  const own: FormatObject = typeof format === 'string' ? { style: format } : format;
  if (!plainStyles.includes(own.style)) return ticks.map((tick) => write(tick, format));
  const highest = Math.max(...ticks.map(Math.abs), 0);
  // No short form reaches so far: the formatter writes them with an exponent.
  if (highest >= 1e16) return ticks.map((tick) => write(tick, { ...own, notation: 'standard' }));
  const isCompact =
    own.style !== 'percent' && (highest >= 10_000 || own.style === 'compact' || own.notation === 'compact');
  const style: FormatObject = { ...own, notation: isCompact ? 'compact' : 'standard' };
  if (isCompact)
    return ticks.map((tick) => write(tick, { ...style, decimals: compactDecimals(tick, style, write) }));
  const scale = own.style === 'percent' ? 100 : 1;
  const needed = Math.max(0, ...ticks.map((tick) => decimalsOf(tick * scale)));
  const decimals = own.style === 'currency' && needed > 0 ? Math.max(2, needed) : needed;
  return ticks.map((tick) =>
    write(tick === 0 ? 0 : tick, { ...style, decimals: Math.min(10, tick === 0 ? 0 : decimals) }),
  );
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = Number(value.toPrecision(12)).toString().split('e')[0]!.split('.');
  const exponent = Number(value.toPrecision(12)).toString().split('e')[1];
  return Math.max(0, decimals.length - Number(exponent ?? 0));
}

/** Decimals that show a tick exactly, whatever the locale takes as the unit of its short form. */
function compactDecimals(tick: number, style: FormatObject, write: Write): number {
  if (tick === 0) return 0;
  const whole = write(tick, { ...style, decimals: 0 }).replaceAll(/[^\p{Nd}]/gu, '').length;
  return Math.max(0, Math.min(3, significantDigits(tick) - whole));
}
