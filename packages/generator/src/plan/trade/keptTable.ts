import { entities, type EntityId } from '../../samples/entities.js';
import { trades } from '../../trades/index.js';
import type { TradeTable } from '../../trades/Trade.js';
import { recordWords } from '../../understand/lexicon/recordWords.js';
import type { Meaning } from '../../understand/Meaning.js';
import { fold } from '../../understand/words/fold.js';

/** What the trades of a prompt keep of its records: the loans of a library, which are no debts. */
export function keptTable(
  { settings, language }: Meaning,
  entity: EntityId,
  noun: Meaning['noun'],
): TradeTable | null {
  const isCalled = ({ of }: TradeTable) => {
    const { one, many, others } = recordWords(of, language);
    const words = [one, many, ...others].map(fold);
    return noun !== null && [noun.one, noun.many].some((word) => words.includes(fold(word)));
  };
  const isOf = (table: TradeTable) =>
    entity === 'own' ? !Object.hasOwn(entities, table.of) && isCalled(table) : table.of === entity;
  return settings.flatMap((id) => trades[id].filter(isOf))[0] ?? null;
}
