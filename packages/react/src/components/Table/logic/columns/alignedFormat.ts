import type { Format } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import type { RowSet } from '@vitrine/runtime';

const sampled = 200;
const mostDecimals = 2;

/**
 * The format of a column of numbers with as many decimals in every cell, so that their points stand below each
 * other. A format that says how many it wants is left alone.
 */
export function alignedFormat(format: Format | undefined, key: string, data: RowSet): Format | undefined {
  const spec = typeof format === 'object' ? format : { style: format ?? 'number' };
  const free = (spec.style === 'number' || spec.style === 'currency') && spec.notation !== 'compact';
  if (!free || (spec.decimals !== undefined && spec.decimals !== null)) return format;
  const cells = data.rows.slice(0, sampled).map((row) => cellOf(row, key));
  const decimals = Math.max(0, ...cells.map(decimalsOf));
  if (decimals === 0) return format;
  return { ...spec, decimals: spec.style === 'currency' ? mostDecimals : Math.min(mostDecimals, decimals) };
}

function decimalsOf(cell: unknown): number {
  if (typeof cell !== 'number' || Number.isInteger(cell)) return 0;
  return String(cell).split('.')[1]?.length ?? mostDecimals;
}
