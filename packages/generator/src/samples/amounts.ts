import type { AttributeId } from './attributes.js';
import type { NameFamily } from './entities.js';

/** What the records of sample names usually cost, in the order of the names: rent is more than software. */
const usual: Readonly<Partial<Record<NameFamily, readonly number[]>>> = {
  expense: [1250, 620, 210, 160, 140, 45, 380, 190],
  income: [3200, 450, 800, 25, 340, 220],
  cost: [9800, 3800, 1900, 5200, 1400, 2600, 900, 700],
  product: [49, 18, 39, 15, 29, 12, 35, 69, 22, 19, 79, 24],
  material: [640, 980, 720, 310, 1450, 260],
  recipe: [4, 5, 11, 6, 7, 4],
  equipment: [1400, 600, 18_500, 900, 1600, 1100],
};

/** What is one price, and not a sum of several. */
const prices: ReadonlySet<AttributeId> = new Set(['price', 'planned', 'value', 'cost', 'amount']);
/** What is paid anew each time is not always the same. */
const unrest = 0.12;

/** The usual amount of a record by its sample name, or null where names say nothing about it. */
export function usualAmount(
  family: NameFamily,
  attribute: AttributeId | undefined,
  index: number,
  random: () => number,
): number | null {
  const amounts = usual[family];
  if (!amounts || !attribute || !prices.has(attribute)) return null;
  const base = amounts[index % amounts.length]!;
  if (attribute !== 'amount') return base;
  const step = base < 100 ? 1 : 5;
  return Math.round((base * (1 + (random() - 0.5) * 2 * unrest)) / step) * step;
}

/** What goes with a kind of membership or plan, by the position of the kind. */
const byKind: Readonly<Partial<Record<AttributeId, readonly number[]>>> = {
  fee: [45, 80, 25],
  price: [0, 29, 79],
};

/** The price that a plan or a type has, so that all records of one kind pay the same. */
export function amountOfKind(attribute: AttributeId | undefined, position: number): number | null {
  return (attribute && byKind[attribute]?.[position]) ?? null;
}
