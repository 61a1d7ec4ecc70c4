import type { RowColumn } from '@vitrine/runtime';
import type { Board, BoardCard, BoardColumn } from '../Kanban.logic.js';

/** Gives each board what did not change since the one before. */
export function createKeeper() {
  let last: Board | undefined;
  return {
    keep: (next: Board): Board => {
      last = keepUnchanged(last, next);
      return last;
    },
  };
}

/** The next board with the cards and columns of the last one where nothing of them changed, so that they are not drawn again. */
export function keepUnchanged(last: Board | undefined, next: Board): Board {
  if (!last) return next;
  const known = new Map(last.columns.map((column) => [column.id, column]));
  return {
    ...next,
    fields: sameFields(last.fields, next.fields) ? last.fields : next.fields,
    rowColumns: sameColumns(last.rowColumns, next.rowColumns) ? last.rowColumns : next.rowColumns,
    columns: next.columns.map((column) => keepColumn(known.get(column.id), column)),
  };
}

function keepColumn(last: BoardColumn | undefined, next: BoardColumn): BoardColumn {
  if (!last) return next;
  const known = new Map(last.cards.map((card) => [card.key, card]));
  const cards = next.cards.map((card) => keepCard(known.get(card.key), card));
  const isSame =
    cards.length === last.cards.length &&
    cards.every((card, index) => card === last.cards[index]) &&
    last.value === next.value &&
    last.title === next.title &&
    last.tone === next.tone &&
    last.final === next.final &&
    last.total === next.total &&
    last.limit?.max === next.limit?.max &&
    last.limit?.mode === next.limit?.mode;
  return isSame ? last : { ...next, cards };
}

function keepCard(last: BoardCard | undefined, next: BoardCard): BoardCard {
  return last?.row === next.row && last.rank === next.rank ? last : next;
}

function sameFields(last: Board['fields'], next: Board['fields']): boolean {
  const { badges, format, ...rest } = next;
  return (
    last.format === format &&
    last.badges.length === badges.length &&
    badges.every((key, index) => last.badges[index] === key) &&
    Object.entries(rest).every(([name, key]) => last[name as keyof typeof rest] === key)
  );
}

function sameColumns(last: readonly RowColumn[], next: readonly RowColumn[]): boolean {
  const names = ['key', 'label', 'type', 'format', 'options', 'unit', 'readOnly'] as const;
  return (
    last.length === next.length &&
    next.every((column, index) => names.every((name) => column[name] === last[index]?.[name]))
  );
}
