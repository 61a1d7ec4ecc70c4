import { trades, type TradeId } from '../../trades/index.js';
import { readColumn, type TradeColumn } from '../../trades/Trade.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import type { ColumnWish } from '../Meaning.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import { numbersOf } from '../words/plural.js';
import { fold } from '../words/fold.js';
import { formsOf, senseOf, type Mention } from '../words/mentions.js';

/** A word for records and for a column is the column where a trade keeps it under this name, and no such records: the Beiträge of a club. */
export function asKeptColumns(
  mentions: readonly Mention[],
  settings: readonly TradeId[],
  language: Language,
): readonly Mention[] {
  const tables = settings.flatMap((id) => trades[id]);
  const labels = tables
    .flatMap(({ columns }) => columns.map(readColumn))
    .map((column) => fold(columnLabel(column, language)));
  const isColumn = (mention: Mention) => {
    const of = senseOf(mention, 'entity')?.id;
    const isKept = tables.some((table) => table.of === of);
    const isCalled = formsOf(fold(mention.text), language).some((form) => labels.includes(form));
    return of !== undefined && senseOf(mention, 'attribute') !== undefined && !isKept && isCalled;
  };
  return mentions.map((mention) =>
    isColumn(mention)
      ? { ...mention, senses: mention.senses.filter(({ kind }) => kind !== 'entity') }
      : mention,
  );
}

/** What a column of a trade is called. */
export const columnLabel = ({ id, label }: TradeColumn, language: Language): string =>
  (label && tradeWordsOf(language).columns[label]) ?? labelIn(language, 'attributes', id);

/** Whether a column of a trade is the one that is asked for, by its name or by its meaning. */
export const isWished = (column: TradeColumn, wish: ColumnWish, language: Language): boolean =>
  [wish.label, numbersOf(wish.label, language).one].some(
    (label) => fold(label) === fold(columnLabel(column, language)),
  ) || column.attribute === wish.attribute;
