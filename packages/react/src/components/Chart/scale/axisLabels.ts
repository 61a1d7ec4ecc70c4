import type { Cell, Format } from '@vitrine/schema';
import { commonUnit } from '../../../format/units.js';

type Write = (value: Cell, format?: Format) => string;
type FormatObject = Exclude<Format, string>;

const plainStyles: readonly string[] = ['number', 'currency', 'percent', 'compact'];

/** Digits of a number before its trailing zeros: 3 for 125,000. */
function significantDigits(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential(6).split('e');
  return mantissa.replace('.', '').replace(/0+$/, '').length;
}

/**
 * Short labels for the ticks of an axis: compact where numbers are long, with no more decimals than they need, and of a measure all in one unit.
 *
 * @param most The most decimals of a short form.
 */
export function axisLabels(ticks: readonly number[], format: Format, write: Write, most = 3): string[] {
  const own: FormatObject = typeof format === 'string' ? { style: format } : format;
  if (own.style === 'duration' || own.style === 'bytes') {
    const unit = own.unit ?? commonUnit(own.style, ticks);
    return ticks.map((tick) => write(tick, { ...own, unit }));
  }
  if (!plainStyles.includes(own.style)) return ticks.map((tick) => write(tick, format));
  const highest = Math.max(...ticks.map(Math.abs), 0);
  // No short form reaches so far: the formatter writes them with an exponent.
  if (highest >= 1e16) return ticks.map((tick) => write(tick, { ...own, notation: 'standard' }));
  const isCompact =
    own.style !== 'percent' && (highest >= 10_000 || own.style === 'compact' || own.notation === 'compact');
  const style: FormatObject = { ...own, notation: isCompact ? 'compact' : 'standard' };
  if (isCompact) return compactLabels(ticks, style, write, { most });
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

/**
 * Short forms of numbers that stand together: those of one unit have the same decimals, as many as it takes to show each exactly.
 *
 * @param most The most decimals.
 * @param roomFor Digits beyond which a number has no decimals.
 */
export function compactLabels(
  values: readonly number[],
  style: FormatObject,
  write: Write,
  { most = 3, roomFor = 6 } = {},
): string[] {
  const parts = values.map((value) => {
    const text = write(value, { ...style, notation: 'compact', decimals: 3 });
    const whole = text.replaceAll(/\P{Nd}/gu, '').length - 3;
    const needed =
      value === 0
        ? 0
        : Math.max(0, significantDigits(Number(value.toPrecision(Math.min(whole + most, 21)))) - whole);
    // What the locale takes as the unit of a short form is left of it without its digits.
    return { value, needed, hasRoom: whole < roomFor, unit: text.replaceAll(/[\p{Nd}\p{P}\p{S}\s]/gu, '') };
  });
  const shared = new Map<string, number>();
  for (const { unit, needed, hasRoom } of parts)
    if (hasRoom) shared.set(unit, Math.max(shared.get(unit) ?? 0, needed));
  return parts.map(({ value, unit, hasRoom }) => {
    const decimals = value === 0 || !hasRoom ? 0 : (shared.get(unit) ?? 0);
    return write(value, { ...style, notation: 'compact', decimals });
  });
}
