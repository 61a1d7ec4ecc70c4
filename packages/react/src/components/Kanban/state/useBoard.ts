import { useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { KanbanViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';
import { type Board, type BoardColumn, buildBoard, searchCards } from '../Kanban.logic.js';
import type { BoardActions, BoardNow, Carry, Permissions } from './BoardActions.js';
import { cardActions } from './cardActions.js';
import { carryActions } from './carryActions.js';
import { pressKey } from './pressKey.js';
import { useFocusCard } from './useFocusCard.js';

/** A board with its state and what people can do on it. */
export interface BoardModel {
  readonly board: Board;
  /** Columns with the cards that pass the search. */
  readonly columns: readonly BoardColumn[];
  readonly carry: Carry | null;
  readonly active: string | undefined;
  readonly renaming: string | undefined;
  readonly search: string;
  readonly collapsed: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly may: Permissions;
  readonly actions: BoardActions;
  readonly setSearch: (search: string) => void;
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
  const may = permissions(props, node, board);
  const focus = useFocusCard(root, board);

  const [latest] = useState(() =>
    createLatest<BoardNow>({ board, columns, node, carry, collapsed, selected, may }),
  );
  useIsomorphicLayoutEffect(() => {
    latest.set({ board, columns, node, carry, collapsed, selected, may });
  });
  const actions = useMemo<BoardActions>(() => {
    const now = latest.get;
    const keepCarry = (next: Carry | null) => {
      latest.set({ ...now(), carry: next });
      setCarry(next);
    };
    const cards = cardActions(now);
    const move: BoardActions['move'] = (key, to) => {
      focus.afterChange(key);
      cards.move(key, to);
    };
    const carrying = carryActions(now, keepCarry, ({ key, to, by }) =>
      (by === 'keyboard' ? move : cards.move)(key, to),
    );
    const focusCard = (key: string) => {
      setActive(key);
      focus.now(key);
    };
    return {
      ...cards,
      ...carrying,
      move,
      activate: setActive,
      press: pressKey(now, { carry: carrying, rename: setRenaming, focus: focusCard }),
      startRenaming: (key, from) => {
        setRenaming(key ?? undefined);
        if (key === null && from !== undefined) focus.afterChange(from);
      },
    };
  }, [focus, latest]);

  const chosen = typeof selected === 'string' ? selected : undefined;
  return {
    board,
    columns,
    carry,
    active,
    renaming,
    search,
    collapsed,
    selected: chosen,
    may,
    actions,
    setSearch,
  };
}

function permissions(props: KanbanViewProps, node: NodeContext, board: Board): Permissions {
  const { rows, fields } = board;
  const editable = props.editable && !node.readOnly && rows.writable && rows.dataset !== null;
  const titleColumn = rows.columns.find(({ key }) => key === fields.title);
  const rename = editable && fields.title !== undefined && !titleColumn?.readOnly;
  return {
    move: editable && (board.movable || board.sortable),
    add: rename && (board.movable || board.groupKey === undefined),
    rename,
    remove: editable,
  };
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** Holds a value for functions that live longer than a render. */
function createLatest<Value>(first: Value) {
  let value = first;
  return {
    get: () => value,
    set: (next: Value) => {
      value = next;
    },
  };
}
