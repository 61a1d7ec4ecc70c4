import { entities, type EntityId } from '../../samples/entities.js';
import { home } from '../../trades/home.js';
import { trades, type TradeId } from '../../trades/index.js';
import { logs } from '../../trades/logs/index.js';
import { shops } from '../../trades/shops.js';
import type { TradeTable } from '../../trades/Trade.js';
import { classes } from '../../nouns/classes/index.js';
import type { NounClass } from '../../nouns/NounClass.js';
import { classOf } from '../../understand/nouns/classOf.js';
import { recordWords } from '../../understand/lexicon/recordWords.js';
import type { Meaning } from '../../understand/Meaning.js';
import { fold } from '../../understand/words/fold.js';

/**
 * Kinds of records that trades keep under different names. Where a trade keeps none of the kind that a prompt names, it
 * keeps one of these: the bookings of a salon are appointments, the customers of a gym its members.
 */
const kindred: readonly (readonly string[])[] = [
  ['booking', 'appointment', 'session', 'stay', 'lesson', 'viewing', 'visit'],
  ['course', 'class', 'lesson'],
  ['customer', 'client', 'patient', 'member', 'guest', 'tenant', 'student', 'participant', 'child', 'family'],
];

/** What is sold over a counter goes to people, whatever the shop. */
const sold: Readonly<Partial<Record<EntityId, TradeTable>>> = {
  order: trades.shopOrders[0]!,
  sale: trades.shopSales[0]!,
};

/** Trades that spend money to earn some, unlike households. */
const isBusiness = (id: TradeId) => [home, logs].every((personal) => !Object.hasOwn(personal, id));

/** What the trades of a prompt keep of its records: the loans of a library, which are no debts; else what things of their kind have. */
export function keptTable(
  { settings, language, title, tool, topic }: Meaning,
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
  const tables = settings.flatMap((id) => trades[id]);
  const isAlike = ({ of }: TradeTable) =>
    kindred.some((kinds) => kinds.includes(entity) && kinds.includes(of));
  const own = entity === 'own' && noun?.isMass === false ? classOf(noun.many, language) : null;
  const { kept }: Partial<NounClass> = own ? classes[own.id] : {};
  const ofShops = settings.some((id) => Object.hasOwn(shops, id)) ? sold[entity] : undefined;
  const ofBusiness =
    entity === 'expense' && settings.some(isBusiness) ? trades.businessExpenses[0] : undefined;
  // A budget of nothing else is one's own.
  const isOfOne = fold(title) !== fold(tool?.words ?? '') && topic.dimensions.length === 0;
  const ofProject = entity === 'budgetItem' && isOfOne ? trades.projectBudget[0] : undefined;
  return tables.find(isOf) ?? tables.find(isAlike) ?? ofShops ?? ofBusiness ?? ofProject ?? kept ?? null;
}
