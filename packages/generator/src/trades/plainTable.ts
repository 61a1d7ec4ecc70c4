import { attributes, type Attribute } from '../samples/attributes.js';
import { entities, type Entity, type EntityId, type NameFamily } from '../samples/entities.js';
import { table, type TradeTable } from './Trade.js';

/** Families without a list of names in the lexicons. */
const withoutNames: ReadonlySet<NameFamily> = new Set(['code', 'match']);

/** A kind of record as anybody keeps it, whatever the trade. */
export function plainTable(of: EntityId): TradeTable {
  const { family, columns }: Entity = entities[of];
  const isMoney = (id: (typeof columns)[number]) => {
    const { format, average }: Attribute = attributes[id];
    return format === 'currency' && !average;
  };
  const amount = columns.find(isMoney);
  // Of a payment, the word for how it was paid is its own name.
  const group = columns.find((id) => attributes[id].type === 'select' && String(id) !== of);
  return table(of, 'table', withoutNames.has(family) ? '#' : family, columns, {
    figures: ['count', ...(amount ? [`sum ${amount}`] : [])],
    charts: group ? [`${amount ?? 'count'} by ${group}`] : [],
  });
}
