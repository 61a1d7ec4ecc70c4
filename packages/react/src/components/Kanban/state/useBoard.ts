import { useEffect, useMemo, useState } from 'react';
import type { RefObject } from 'react';
import type { KanbanViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import { useChunk } from '../../../hooks/useChunk.js';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';
import { type Board, type BoardColumn, buildBoard, searchCards, shownCells } from '../Kanban.logic.js';
import type { BoardActions, BoardEdits, BoardNow, Carry, Permissions } from './BoardActions.js';
import { createKeeper } from './keepUnchanged.js';
import { useFocusCard } from './useFocusCard.js';
import { viewActions } from './viewActions.js';
import { walk } from './walk.js';

/** A board with its state and what people can do on it. */
export interface BoardModel {
  readonly board: Board;
  /** Columns with the cards that pass the search. */
  readonly columns: readonly BoardColumn[];
  readonly carry: Carry | null;
  readonly active: string | undefined;
  readonly editing: string | undefined;
  readonly search: string;
  readonly collapsed: ReadonlySet<string>;
  readonly selected: string | undefined;
  readonly may: Permissions;
  /** What changes cards, once it has loaded. */
  readonly Edit: Awaited<ReturnType<typeof loadEdits>> | undefined;
  readonly actions: BoardActions;
  readonly setSearch: (search: string) => void;
}

/** Keeps the state of a board: what is carried, chosen, folded, searched for; and turns what people do into changes. */
export function useBoard(
  props: KanbanViewProps,
  node: NodeContext,
  root: RefObject<HTMLElement | null>,
): BoardModel {
  const [unchanged] = useState(createKeeper);
  const board = useMemo(() => unchanged.keep(buildBoard(props)), [unchanged, props]);
  const [carry, setCarry] = useState<Carry | null>(null);
  const [active, setActive] = useState<string>();
  const [editing, setEditing] = useState<string>();
  const [search, setSearch] = useState('');
  const columns = useMemo(
    () =>
      board.columns.map((column) => {
        const cards = searchCards(column.cards, search, board.fields);
        return cards === column.cards ? column : { ...column, cards };
      }),
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
  const Edit = useChunk(loadEdits, may.move || may.edit || may.remove);
  const [edits] = useState(() => createLatest<BoardEdits | undefined>(undefined));
  useIsomorphicLayoutEffect(() => {
    const setCarrying = (next: Carry | null) => {
      latest.set({ ...latest.get(), carry: next });
      setCarry(next);
    };
    edits.set(
      Edit?.createEdits(latest.get, {
        setCarry: setCarrying,
        focusAfterChange: focus.afterChange,
        startEditing: setEditing,
      }),
    );
  }, [Edit, edits, latest, focus]);
  const actions = useMemo<BoardActions>(
    () => ({
      ...viewActions(latest.get),
      add: (column, title) => edits.get()?.add(column, title),
      edit: (key, values) => edits.get()?.edit(key, values),
      remove: (key) => edits.get()?.remove(key),
      move: (key, to) => edits.get()?.move(key, to),
      lift: (key, by) => edits.get()?.lift(key, by),
      carryTo: (to) => edits.get()?.carryTo(to),
      step: (step) => edits.get()?.step(step),
      drop: () => edits.get()?.drop(),
      cancel: () => edits.get()?.cancel(),
      leave: (key) => edits.get()?.leave(key),
      menuOf: (place) => edits.get()?.menuOf(place) ?? [],
      activate: setActive,
      press: (event, key) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (!edits.get()?.press(event.key, key)) {
          const next = walk(latest.get, event.key, key);
          if (next === undefined) return;
          if (next) {
            setActive(next.key);
            if (!focus.now(next.key)) focus.afterChange(next.key);
          }
        }
        event.preventDefault();
        event.stopPropagation();
      },
      startEditing: (key, from) => {
        setEditing(key ?? undefined);
        if (key === null && from !== undefined) focus.afterChange(from);
      },
    }),
    [focus, edits, latest],
  );
  useEffect(
    () => (root.current ? Edit?.followFocus(root.current, focus.note) : undefined),
    [Edit, root, focus],
  );
  useEffect(() => {
    if (carry?.by === 'keyboard' && carry.to && root.current) Edit?.revealDrop(root.current, carry.to);
  }, [carry, root, Edit]);

  const chosen = typeof selected === 'string' ? selected : undefined;
  return {
    board,
    columns,
    carry,
    active,
    editing,
    search,
    collapsed,
    selected: chosen,
    may,
    Edit,
    actions,
    setSearch,
  };
}

const loadEdits = () => import('../edit/loadEdits.js');

function permissions(props: KanbanViewProps, node: NodeContext, board: Board): Permissions {
  const { rows, fields } = board;
  const editable = props.editable && !node.readOnly && rows.writable && rows.dataset !== null;
  const writable = (key: string | undefined) =>
    key !== undefined && !rows.columns.find((column) => column.key === key)?.readOnly;
  return {
    move: editable && (board.movable || board.sortable),
    add: editable && writable(fields.title) && (board.movable || board.groupKey === undefined),
    edit: editable && shownCells(fields).some(({ key }) => writable(key)),
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
