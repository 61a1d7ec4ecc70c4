import type { Cell } from '@vitrine/schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { KanbanViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import type { BoardActions, Carry } from './boardActions.js';
import {
  type Board,
  type BoardCard,
  type BoardColumn,
  buildBoard,
  isFull,
  searchCards,
} from './Kanban.logic.js';
import { cardTitle } from './KanbanCardItem.js';
import { type Destination, originOf, placeOf, planMove, stepDestination } from './Kanban.moves.js';
import { cardMenu } from './cardMenu.js';
import { cardElement } from './locateDrop.js';
import { newRowKey } from './newRowKey.js';

/** What the board shows of its own state. */
export interface BoardState {
  readonly carry: Carry | null;
  readonly active: string | undefined;
  readonly renaming: string | undefined;
  readonly search: string;
  readonly collapsed: ReadonlySet<string>;
  readonly selected: string | undefined;
}

/** A board with its state and what people can do on it. */
export interface BoardModel {
  readonly board: Board;
  /** Columns with the cards that pass the search. */
  readonly columns: readonly BoardColumn[];
  readonly state: BoardState;
  readonly may: {
    readonly move: boolean;
    readonly add: boolean;
    readonly rename: boolean;
    readonly remove: boolean;
  };
  readonly actions: BoardActions;
  readonly setSearch: (search: string) => void;
  readonly columnTitle: (column: Pick<BoardColumn, 'title'>) => string;
}

/** Keeps the state of a board: what is carried, chosen, folded, searched for; and turns what people do into changes. */
export function useBoard(
  props: KanbanViewProps,
  node: NodeContext,
  root: RefObject<HTMLElement | null>,
): BoardModel {
  const board = useMemo(() => buildBoard(props), [props]);
  const [carry, setCarry] = useState<Carry | null>(null);
  const [active, setActive] = useState<string>();
  const [renaming, setRenaming] = useState<string>();
  const [search, setSearch] = useState('');
  const columns = useMemo(
    () =>
      board.columns.map((column) => ({ ...column, cards: searchCards(column.cards, search, board.fields) })),
    [board, search],
  );
  const folded = node.getView('collapsed');
  const collapsed = useMemo(() => new Set(readTexts(folded)), [folded]);
  const selected = node.getView('selected');
  const editable = props.editable && !node.readOnly && board.rows.writable && board.rows.dataset !== null;
  const titleColumn = board.rows.columns.find(({ key }) => key === board.fields.title);
  const titleWritable = board.fields.title !== undefined && !titleColumn?.readOnly;
  const may = {
    move: editable && (board.movable || board.sortable),
    add: editable && titleWritable && (board.movable || board.groupKey === undefined),
    rename: editable && titleWritable,
    remove: editable,
  };
  const columnTitle = (column: Pick<BoardColumn, 'title'>) => column.title ?? node.t('kanban.none');
  const focusNext = useFocusAfterChange(root, board);

  const latest = useRef({ board, columns, node, carry, collapsed, selected, may, columnTitle });
  latest.current = { board, columns, node, carry, collapsed, selected, may, columnTitle };

  const actions = useMemo<BoardActions>(() => {
    const now = () => latest.current;
    const titleOf = (key: string) => {
      const { columns, board, node } = now();
      const card = columns.flatMap(({ cards }) => cards).find((one) => one.key === key);
      return card ? cardTitle(card, { fields: board.fields, t: node.t }) : '';
    };
    const say = (key: string, to: Destination, message: 'kanban.lifted' | 'kanban.over') => {
      const { columns, node, columnTitle } = now();
      const place = placeOf(columns, key, to);
      const column = columns.find(({ id }) => id === to.column);
      const params = {
        title: titleOf(key),
        column: column ? columnTitle(column) : '',
        position: place.index + 1,
        count: place.others.length + 1,
      };
      node.announce(node.t(message, params));
    };
    const carryCard = (next: Carry | null) => {
      latest.current = { ...now(), carry: next };
      setCarry(next);
    };
    const move = (key: string, to: Destination, byKeyboard: boolean) => {
      const { board, node, columnTitle } = now();
      const plan = planMove(board, key, to, node.id);
      if (plan.kind === 'full') {
        node.announce(node.t('kanban.full', { column: columnTitle(plan.to), max: plan.to.limit?.max ?? 0 }));
      }
      if (plan.kind !== 'move') return;
      const count = plan.to.cards.length + (plan.from === plan.to ? 0 : 1);
      const params = { title: titleOf(key), column: columnTitle(plan.to), position: plan.position, count };
      if (byKeyboard) focusNext(key);
      const result = node.change(plan.ops, { message: node.t('kanban.moved', params) });
      if (result.issues) return;
      node.emit('card.move', { card: key, from: plan.from.id, to: plan.to.id, position: plan.position });
    };
    const lift = (key: string, by: Carry['by']) => {
      const { columns } = now();
      const to = originOf(columns, key);
      if (!to) return;
      carryCard({ key, to, by });
      if (by === 'keyboard') say(key, to, 'kanban.lifted');
    };
    const drop = () => {
      const { carry } = now();
      carryCard(null);
      if (carry?.to) move(carry.key, carry.to, carry.by === 'keyboard');
    };
    const cancel = () => {
      const { carry, columns, node, columnTitle } = now();
      if (!carry) return;
      carryCard(null);
      const origin = columns.find(({ cards }) => cards.some(({ key }) => key === carry.key));
      node.announce(
        node.t('kanban.cancelled', { title: titleOf(carry.key), column: origin ? columnTitle(origin) : '' }),
      );
    };
    const carryStep = (key: string, step: Parameters<typeof stepDestination>[3]) => {
      const { board, columns, carry } = now();
      if (!carry?.to) return;
      const sideways = step === 'previous' || step === 'next';
      if (sideways ? !board.movable : !board.sortable) return;
      const origin = originOf(columns, key)?.column;
      const open = board.columns
        .filter((column) => column.id === origin || !isFull(column))
        .map(({ id }) => id);
      const to = stepDestination(
        columns.filter(({ id }) => open.includes(id)),
        key,
        carry.to,
        step,
      );
      carryCard({ ...carry, to });
      say(key, to, 'kanban.over');
    };
    const focusCard = (key: string | undefined) => {
      if (key === undefined || !root.current) return;
      setActive(key);
      cardElement(root.current, key)?.querySelector<HTMLElement>('.vt-kanban-open')?.focus();
    };

    return {
      open: (card) => {
        const { node, selected } = now();
        node.setView('selected', selected === card.key ? null : card.key);
        node.emit('card.click', { card: card.key, row: card.row });
      },
      activate: setActive,
      leave: (key) => {
        const { carry } = now();
        if (carry?.by === 'keyboard' && carry.key === key) cancel();
      },
      press: (event, key) => {
        const { carry, node, may, columns, collapsed } = now();
        const carrying = carry?.by === 'keyboard' && carry.key === key;
        const step = stepOf(event.key, node.direction);
        if (carrying && (event.key === ' ' || event.key === 'Enter')) drop();
        else if (carrying && event.key === 'Escape') cancel();
        else if (carrying && step) carryStep(key, step);
        else if (carrying && event.key !== 'Tab') return;
        else if (event.key === ' ' && may.move) lift(key, 'keyboard');
        else if (event.key === 'F2' && may.rename) setRenaming(key);
        else if (step || event.key === 'Home' || event.key === 'End') {
          focusCard(
            neighbor(
              columns.filter(({ id }) => !collapsed.has(id)),
              key,
              step ?? (event.key as 'Home' | 'End'),
            ),
          );
        } else return;
        if (event.key !== 'Tab') event.preventDefault();
        event.stopPropagation();
      },
      menuItems: (card, column, index) =>
        cardMenu({
          ...now(),
          card,
          column,
          index,
          t: now().node.t,
          move: (to) => move(card.key, to, true),
          rename: () => setRenaming(card.key),
          remove: () => {
            const { board, node } = now();
            if (board.rows.dataset === null) return;
            const message = node.t('kanban.deleted', { title: titleOf(card.key) });
            node.change({ op: 'row.remove', dataset: board.rows.dataset, row: card.key }, { message });
          },
        }),
      add: (columnId, title) => {
        const { board, node, columnTitle } = now();
        const column = board.columns.find(({ id }) => id === columnId);
        const { dataset, insertDefaults } = board.rows;
        if (!column || dataset === null || board.fields.title === undefined) return;
        const values: Record<string, Cell> = Object.fromEntries([
          ...Object.entries(insertDefaults ?? {}),
          [board.fields.title, title],
          ...(board.groupKey === undefined ? [] : [[board.groupKey, column.value] as const]),
        ]);
        const message = node.t('kanban.added', { title, column: columnTitle(column) });
        node.change({ op: 'row.insert', dataset, row: newRowKey(board.rows.keys), values }, { message });
      },
      rename: (key, title) => {
        const { board, node } = now();
        if (board.rows.dataset === null || board.fields.title === undefined) return;
        const values = Object.fromEntries([[board.fields.title, title]]);
        node.change(
          { op: 'row.set', dataset: board.rows.dataset, row: key, values },
          { message: node.t('kanban.renamed', { title }) },
        );
      },
      startRenaming: (key, from) => {
        setRenaming(key ?? undefined);
        if (key === null && from !== undefined) focusNext(from);
      },
      fold: (column) => {
        const { node, collapsed } = now();
        const next = new Set(collapsed);
        if (!next.delete(column)) next.add(column);
        node.setView('collapsed', [...next]);
      },
      lift: (key) => lift(key, 'pointer'),
      carryTo: (to) => {
        const { board, carry, columns } = now();
        if (!carry) return;
        const origin = originOf(columns, carry.key);
        const target = board.columns.find(({ id }) => id === to?.column);
        const allowed =
          target && (target.id === origin?.column ? board.sortable : board.movable && !isFull(target));
        carryCard({ ...carry, to: allowed ? to : null });
      },
      drop,
      cancel,
    };
  }, [focusNext, root]);

  return {
    board,
    columns,
    state: {
      carry,
      active,
      renaming,
      search,
      collapsed,
      selected: typeof selected === 'string' ? selected : undefined,
    },
    may,
    actions,
    setSearch,
    columnTitle,
  };
}

/** Gives focus to a card once the board has been drawn with it in its new place. */
function useFocusAfterChange(root: RefObject<HTMLElement | null>, board: Board): (key: string) => void {
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  useEffect(() => {
    if (wanted && root.current)
      cardElement(root.current, wanted.key)?.querySelector<HTMLElement>('.vt-kanban-open')?.focus();
  }, [wanted, root]);
  // The card may be drawn in another column only after the change arrives.
  useEffect(() => {
    const active = document.activeElement;
    if (!wanted || !root.current || (active && active !== document.body)) return;
    cardElement(root.current, wanted.key)?.querySelector<HTMLElement>('.vt-kanban-open')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when the board changes
  }, [board]);
  return useMemo(() => (key: string) => setWanted({ key }), []);
}

/** What an arrow key means in reading direction. */
function stepOf(
  key: string,
  direction: NodeContext['direction'],
): 'up' | 'down' | 'previous' | 'next' | undefined {
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === 'ArrowLeft') return direction === 'rtl' ? 'next' : 'previous';
  if (key === 'ArrowRight') return direction === 'rtl' ? 'previous' : 'next';
  return undefined;
}

/** Key of the card beside another: in its column, or at the same height in the next column that has cards. */
function neighbor(
  columns: readonly BoardColumn[],
  key: string,
  step: ReturnType<typeof stepOf> | 'Home' | 'End',
): string | undefined {
  const at = columns.findIndex(({ cards }) => cards.some((card) => card.key === key));
  const cards: readonly BoardCard[] = columns[at]?.cards ?? [];
  const index = cards.findIndex((card) => card.key === key);
  if (step === 'Home') return cards[0]?.key;
  if (step === 'End') return cards.at(-1)?.key;
  if (step === 'up') return cards[index - 1]?.key;
  if (step === 'down') return cards[index + 1]?.key;
  const others = step === 'previous' ? columns.slice(0, Math.max(at, 0)).reverse() : columns.slice(at + 1);
  const next = others.find((column) => column.cards.length > 0)?.cards;
  return next?.[Math.min(index, next.length - 1)]?.key;
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
