import type { Where } from '../conditions.js';

const signs: Readonly<Record<string, string>> = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** A condition on rows as a formula over one of them; null for one that only a query can ask. */
export function formulaOf(where: Where): string | null {
  if ('all' in where) {
    const parts = where.all.map(formulaOf);
    return parts.includes(null) ? null : parts.join(' and ');
  }
  if (!('key' in where) || !Object.hasOwn(signs, where.op)) return null;
  const value = literalOf(where.value);
  return value === null ? null : `${where.key} ${signs[where.op]} ${value}`;
}

function literalOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  const { formula } = (value ?? {}) as { readonly formula?: unknown };
  return typeof formula === 'string' ? formula : null;
}
