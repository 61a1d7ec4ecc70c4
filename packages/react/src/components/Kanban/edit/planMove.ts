import { type ChangeOp } from '@vitrine/runtime';
import { placeRanks } from '@vitrine/runtime/internal';
import { type Board, type BoardCard, type BoardColumn, isFull } from '../Kanban.logic.js';
import type { Destination, Step } from '../state/BoardActions.js';

/** A move worked out: what to change, or why not. */
export type Move =
  | {
      readonly kind: 'move';
      readonly ops: readonly ChangeOp[];
      readonly from: BoardColumn;
      readonly to: BoardColumn;
      readonly position: number;
    }
  | { readonly kind: 'full'; readonly to: BoardColumn }
  | { readonly kind: 'none' };

/**
 * Works out the change that brings a card to its destination: its grouping cell and its place, as one.
 *
 * @param view Id of the node, under which places are kept.
 */
export function planMove(board: Board, key: string, destination: Destination, view: string): Move {
  const from = board.columns.find(({ cards }) => cards.some((card) => card.key === key));
  const to = board.columns.find(({ id }) => id === destination.column);
  if (!from || !to || board.rows.dataset === null) return { kind: 'none' };
  const crosses = from !== to;
  if (crosses && !board.movable) return { kind: 'none' };
  if (crosses && isFull(to)) return { kind: 'full', to };

  const others = to.cards.filter((card) => card.key !== key);
  const found =
    destination.before === null ? -1 : others.findIndex((card) => card.key === destination.before);
  const index = board.sortable ? (found < 0 ? others.length : found) : queryPlace(board, others, key);
  if (!crosses && (!board.sortable || to.cards[index]?.key === key)) return { kind: 'none' };

  const { dataset } = board.rows;
  const ops: ChangeOp[] = [];
  if (crosses && board.groupKey !== undefined) {
    ops.push({ op: 'row.set', dataset, row: key, values: { [board.groupKey]: to.value } });
  }
  if (board.sortable) {
    const card = from.cards.find((one) => one.key === key)!;
    const isInPlace = card.rank === null && queryPlace(board, others, key) === index;
    for (const [row, rank] of isInPlace ? [[key, null] as const] : placeRanks(others, index, key))
      ops.push({ op: 'row.place', dataset, row, view, rank });
  }
  return { kind: 'move', ops, from, to, position: index + 1 };
}

/** Where a card without a rank stands in a column by the order of the query. */
function queryPlace(board: Board, others: readonly BoardCard[], key: string): number {
  const rowIndex = new Map(board.rows.keys.map((rowKey, index) => [rowKey, index]));
  const own = rowIndex.get(key) ?? 0;
  return others.filter((card) => (rowIndex.get(card.key) ?? 0) < own).length;
}

/** One step of a card that is carried with the arrow keys; the same destination at the edges. */
export function stepDestination(
  columns: readonly BoardColumn[],
  key: string,
  at: Destination,
  step: Step,
): Destination {
  const place = placeOf(columns, key, at);
  const columnIndex = columns.findIndex(({ id }) => id === at.column);
  if (step === 'up' || step === 'down') {
    const index = Math.min(Math.max(place.index + (step === 'up' ? -1 : 1), 0), place.others.length);
    return { column: at.column, before: place.others[index]?.key ?? null };
  }
  const column = columns[columnIndex + (step === 'previous' ? -1 : 1)];
  if (!column) return at;
  return { column: column.id, before: othersIn(column, key)[place.index]?.key ?? null };
}

/** Where a card stands now, as a destination. */
export function originOf(columns: readonly BoardColumn[], key: string): Destination | undefined {
  for (const { id, cards } of columns) {
    const index = cards.findIndex((card) => card.key === key);
    if (index >= 0) return { column: id, before: cards[index + 1]?.key ?? null };
  }
  return undefined;
}

/** The place of a destination among the other cards of its column, from 0. */
export function placeOf(
  columns: readonly BoardColumn[],
  key: string,
  at: Destination,
): { index: number; others: readonly BoardCard[] } {
  const column = columns.find(({ id }) => id === at.column);
  const others = column ? othersIn(column, key) : [];
  const found = others.findIndex((card) => card.key === at.before);
  return { index: found < 0 ? others.length : found, others };
}

function othersIn(column: BoardColumn, key: string): readonly BoardCard[] {
  return column.cards.filter((card) => card.key !== key);
}
