import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import type { TableProfile } from './profileData.js';

/** A value of a column whose rows add up all the others. */
export interface TotalRows {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const totalNames =
  /^(?:all|total|overall|grand total|sub-?total|sum|zwischensumme|teilsumme|sous-total|somme|suma|soma|totale|totaal|gesamt(?:summe|betrag|kosten|preis)?|endsumme|alle|summe|insgesamt|todos|todas|tous|toutes|ensemble|世界|合计|总计|合計|小計|小计|全体)(?![\p{L}])|[\p{L}\s](?:total|subtotal|gesamt|summe)$/iu;

/** Whether a text calls what stands by it a total: `Summe`, `All regions`. */
export const isTotalName = (text: string): boolean => totalNames.test(text.trim());

/** Rows of a total among those they add up, such as `All regions`; null where there are none. */
export function totalRows({ measures, categories }: TableProfile, rows: readonly Row[]): TotalRows | null {
  const measure = measures.find(({ aggregate }) => aggregate === 'sum');
  if (!measure) return null;
  for (const { key, label } of categories) {
    const sums = new Map<string, number>();
    for (const row of rows) {
      const [value, number] = [cellOf(row, key), cellOf(row, measure.key)];
      if (typeof value === 'string' && typeof number === 'number')
        sums.set(value, (sums.get(value) ?? 0) + number);
    }
    const all = [...sums.values()].reduce((total, sum) => total + sum, 0);
    const found = [...sums].find(
      ([value, sum]) => isTotalName(value) && sum > 0 && Math.abs(all - 2 * sum) <= sum * 0.02,
    );
    if (found && sums.size > 2) return { key, label, value: found[0] };
  }
  return null;
}
