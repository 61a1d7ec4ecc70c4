import { entities } from '../../samples/entities.js';
import type { AttributeId } from '../../samples/attributes.js';
import { trades, type TradeId } from '../../trades/index.js';
import { readColumn, type TradeTable } from '../../trades/Trade.js';
import type { Language } from '../lexicon/index.js';
import { isSameKind, type NamedEntity, type PartWish } from '../Meaning.js';
import { recordsKept } from '../subject/tradeRecords.js';

/** A view of a number that a trade keeps of other records than those that a page is about: the stock beside deliveries. */
export function keptBeside(
  view: PartWish,
  main: NamedEntity | null,
  settings: readonly TradeId[],
  language: Language,
): PartWish {
  const { topic, measures = [] } = view;
  const attribute = measures[0]?.attribute;
  if (!attribute || topic.metrics.length > 0 || topic.entities.some(({ isWeak }) => !isWeak)) return view;
  const tables = settings.flatMap((id) => trades[id]);
  const isOf = (table: TradeTable, entity: NamedEntity | null) =>
    isSameKind(recordsKept(table.of, language), entity);
  const usual: readonly AttributeId[] = main ? entities[main.id].columns : [];
  const own = tables.filter((table) => isOf(table, main));
  if (usual.includes(attribute) || own.some((table) => keeps(table, attribute))) return view;
  const other = tables.find((table) => keeps(table, attribute));
  return other
    ? {
        ...view,
        topic: { ...topic, entities: [recordsKept(other.of, language)] },
      }
    : view;
}

const keeps = ({ columns }: TradeTable, attribute: AttributeId): boolean =>
  columns.some((column) => readColumn(column).attribute === attribute);
