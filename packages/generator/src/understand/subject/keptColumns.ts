import type { EntityId } from '../../samples/entities.js';
import { trades, type TradeId } from '../../trades/index.js';
import { readColumn, type TradeColumn } from '../../trades/Trade.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import type { ColumnWish } from '../Meaning.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { numbersOf } from '../words/plural.js';
import { fold } from '../words/fold.js';
import { formsOf, senseOf, type Mention } from '../words/mentions.js';

/**
 * A word for records and for a column is the column where a trade keeps it under this name, and no such records, or where it was
 * listed as one: the Beiträge of a club, of members with `Name, Eintritt, Beitrag`.
 */
export function asKeptColumns(
  prompt: string,
  mentions: readonly Mention[],
  settings: readonly TradeId[],
  language: Language,
): readonly Mention[] {
  const tables = settings.flatMap((id) => trades[id]);
  const labels = tables
    .flatMap(({ columns }) => columns.map(readColumn))
    .map((column) => fold(columnLabel(column, language)));
  const listed = mentions.filter((mention) => isListedField(prompt, mention, mentions, language));
  const isColumn = (mention: Mention) => {
    const of = senseOf(mention, 'entity')?.id;
    if (of === undefined || senseOf(mention, 'attribute') === undefined) return false;
    const attribute = senseOf(mention, 'attribute')?.id;
    if (listed.some((field) => field.start <= mention.start && senseOf(field, 'attribute')?.id === attribute))
      return true;
    const isKept = tables.some((table) => table.of === of);
    return !isKept && formsOf(fold(mention.text), language).some((form) => labels.includes(form));
  };
  return mentions.map((mention) =>
    isColumn(mention)
      ? { ...mention, senses: mention.senses.filter(({ kind }) => kind !== 'entity') }
      : mention,
  );
}

/** Whether a word for one stands between commas by itself, as the names of columns do, and no records of its kind are named before it. */
function isListedField(
  prompt: string,
  { text, start, end, senses }: Mention,
  mentions: readonly Mention[],
  language: Language,
): boolean {
  const isAlone =
    /[:：,，、]\s*$/u.test(prompt.slice(0, start)) && /^\s*(?:[,，、.。;；\n]|$)/u.test(prompt.slice(end));
  const entity = senses.find(({ kind }) => kind === 'entity')?.id;
  const isMany =
    entity !== undefined && fold(text) === fold(labelIn(language, 'entities', entity as EntityId, true));
  const isOfRecords = mentions.some(
    (other) => other.start < start && entity !== undefined && senseOf(other, 'entity')?.id === entity,
  );
  return isAlone && !isMany && numbersOf(text, language).one === text && !isOfRecords;
}

/** What a column of a trade is called. */
export const columnLabel = ({ id, label }: TradeColumn, language: Language): string =>
  (label && tradeWordsOf(language).columns[label]) ?? labelIn(language, 'attributes', id);

/** Whether a column of a trade is the one that is asked for, by its name or by its meaning. */
export const isWished = (column: TradeColumn, wish: ColumnWish, language: Language): boolean =>
  [wish.label, numbersOf(wish.label, language).one].some(
    (label) => fold(label) === fold(columnLabel(column, language)),
  ) || column.attribute === wish.attribute;
