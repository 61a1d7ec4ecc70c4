import type { Cell } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, FocusEvent, KeyboardEvent, PointerEvent as PointerOf } from 'react';
import type { TableViewProps } from '../../../generated/viewProps.js';
import { useChunk } from '../../../renderer/hooks/useChunk.js';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';
import { useLatest } from '../../../renderer/hooks/useLatest.js';
import type { NodeContext } from '../../../renderer/types.js';
import { RejectedCells } from '../clipboard/RejectedCells.js';
import { useRangeCommands } from '../clipboard/useRangeCommands.js';
import type { Leave } from '../edit/CellEditor.js';
import { cellText } from '../logic/cellText.js';
import { editorOf, sameCell } from '../logic/parseCell.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import { rangeOf } from './CellRange.js';
import { followFill } from './followFill.js';
import { GridRows } from './GridRows.js';
import { pressCell } from './pressCell.js';
import { TableFooter } from './TableFooter.js';
import { TableHead } from './TableHead.js';
import type { RowHandlers } from './TableRow.js';
import { useCellRange } from './useCellRange.js';
import { useGridFocus } from './useGridFocus.js';
import { usePinnedColumns } from './usePinnedColumns.js';
import { useRowWindow } from './useRowWindow.js';

interface TableGridProps {
  readonly props: TableViewProps;
  readonly node: NodeContext;
  readonly table: TableModel;
  readonly actions: TableActions;
  /** What is wrong with the formula of a column, by key. */
  readonly problems: ReadonlyMap<string, string>;
  /** Id of the sentence that says which keys do what. */
  readonly hintId: string;
}

const loadCellEditor = () => import('../edit/CellEditor.js');
const loadColumnTools = () => import('../columns/columnTools.js');

/** The grid: headings, the rows in view, footer; roving focus, blocks of cells and editing in place. */
export function TableGrid({ props, node, table, actions, problems, hintId }: TableGridProps) {
  const { data, adjustable, multiSelect } = props;
  const { columns, shown, sort, filters, ticked, found } = table;
  const { editing, setEditing } = actions;
  const hasActions = actions.hasRowActions;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const view = useRowWindow(scroller, shown.length);
  const size = {
    rows: shown.length,
    columns: columns.length + (hasActions ? 1 : 0),
    dataColumns: columns.length,
    firstColumn: multiSelect ? -1 : 0,
    rowsInView: view.rowsInView,
  };
  const focus = useGridFocus(grid, size, view.reveal);
  const cells = useCellRange(node, focus, size);
  const [used, setUsed] = useState(false);
  const commands = useRangeCommands(props, node, table, used);
  const [near, setNear] = useState(false);
  const [menuOf, setMenuOf] = useState<string>();
  const menuButton = useRef<HTMLElement>(null);
  const editors = useChunk(loadCellEditor, table.canEdit && (used || editing !== undefined));
  const tools = useChunk(loadColumnTools, near || menuOf !== undefined);
  usePinnedColumns(grid, columns);

  const keyAt = (at: number) => data.keys[shown[at] ?? -1];
  const cellAt = (at: number, column: number): Cell => cellOf(data.rows[shown[at]!]!, columns[column]!.key);
  const block = () => cells.range ?? rangeOf(focus.active, focus.active);

  const save = (at: number, column: number, value: Cell): string | undefined => {
    const key = keyAt(at);
    if (key === undefined || sameCell(value, cellAt(at, column))) return undefined;
    return actions.setCell(key, columns[column]!, value);
  };
  const edit = (at: number, column: number, typed?: string) => {
    const key = keyAt(at);
    if (key === undefined || !columns[column]?.editable) return false;
    if (editorOf(columns[column]) === 'checkbox') save(at, column, cellAt(at, column) !== true);
    else setEditing({ row: key, column, typed });
    return true;
  };
  const leave = (at: number, column: number, to: Leave) => {
    setEditing(undefined);
    if (to === 'away') return;
    const step = to === 'next' ? 1 : to === 'previous' ? -1 : 0;
    focus.go({
      row: to === 'down' ? Math.min(at + 1, shown.length - 1) : at,
      column: Math.max(0, column + step),
    });
  };

  const isSelected = (at: number) => keyAt(at) === table.selected;
  const latest = useLatest({ focus, edit, save, leave, actions, keyAt, isSelected });
  const handlers = useMemo<RowHandlers>(
    () => ({
      onPress: (at, column) => {
        const { focus, edit, actions, keyAt, isSelected } = latest.current;
        const again = focus.active.row === at && focus.active.column === column && isSelected(at);
        focus.go({ row: at, column });
        if (!again || !edit(at, column)) actions.press(keyAt(at), again);
      },
      onEdit: (at, column) => void latest.current.edit(at, column),
      onSave: (at, column, value, to) => {
        const failure = latest.current.save(at, column, value);
        if (failure === undefined) latest.current.leave(at, column, to);
        return failure;
      },
      onCancel: () => {
        setEditing(undefined);
        latest.current.focus.go(latest.current.focus.active);
      },
      onTick: (at, on) => {
        const key = latest.current.keyAt(at);
        if (key !== undefined) latest.current.actions.tick([key], on);
      },
      actionsOf: (at) => {
        const key = latest.current.keyAt(at);
        const items = latest.current.actions.itemsFor(key);
        // The row may stand as it is for long: what is chosen is looked up when it is chosen.
        const choose = (id: string) =>
          latest.current.actions
            .itemsFor(key)
            .find((item) => item.id === id)
            ?.onSelect();
        return items.map((item) => ({ ...item, onSelect: () => choose(item.id) }));
      },
    }),
    [latest, setEditing],
  );

  const editedAt = editing ? shown.findIndex((place) => data.keys[place] === editing.row) : -1;
  const { reveal } = view;
  useIsomorphicLayoutEffect(() => {
    if (editedAt !== -1) reveal(editedAt);
  }, [editedAt, reveal]);

  const openMenu = (key: string, button: HTMLElement) => {
    menuButton.current = button;
    setMenuOf(menuOf === key ? undefined : key);
  };
  const openMenuHere = () => {
    const key = columns[focus.active.column]?.key;
    const button = grid.current?.querySelector<HTMLElement>(
      `thead [data-column="${focus.active.column}"] .vt-table-menu`,
    );
    if (key !== undefined && button) openMenu(key, button);
    return button !== undefined && button !== null;
  };

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    // What is typed before the editor is there is kept for it.
    if (editing && !editors) {
      if (event.key === 'Escape') setEditing(undefined);
      else if ([...event.key].length === 1 && !event.ctrlKey && !event.metaKey)
        setEditing({ ...editing, typed: (editing.typed ?? '') + event.key });
      return event.preventDefault();
    }
    if (editing) return;
    if (cells.press(event)) return;
    if (focus.press(event, node.direction === 'rtl')) return cells.clear();
    const { row, column } = focus.active;
    const inHead = row === -1 && column >= 0 && column < columns.length;
    if (inHead && event.altKey && event.key === 'ArrowDown' && openMenuHere()) return event.preventDefault();
    if (event.key === 'Escape' && cells.range) {
      event.preventDefault();
      return cells.clear();
    }
    if (actions.pressKey(event)) return;
    const key = keyAt(row);
    if (key === undefined || column < 0 || column >= columns.length || event.altKey) return;
    const handled = pressCell(event, columns[column]!.editable, {
      edit: (typed) => edit(row, column, typed),
      clear: () => (cells.range ? commands.clear(cells.range) : void save(row, column, null)),
      choose: () => (multiSelect ? actions.tick([key], !ticked.has(key)) : actions.press(key, false)),
      fill: () => {
        if (cells.range) commands.fill(cells.range);
        // Without a block, the cell above is taken over.
        else if (row > 0) commands.fill(rangeOf({ row: row - 1, column }, focus.active));
      },
    });
    if (handled) event.preventDefault();
  };

  const isIdle = () => !editing && (document.getSelection()?.isCollapsed ?? true);
  const copy = (event: ClipboardEvent) => {
    const { row, column } = focus.active;
    if (!isIdle() || (cells.range && commands.copy(cells.range, event))) return;
    if (keyAt(row) === undefined || column < 0 || column >= columns.length) return;
    event.clipboardData.setData('text/plain', cellText(cellAt(row, column), columns[column]!, node));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (!editing && focus.active.row >= 0) commands.paste(block(), event);
  };
  const noteFocus = useCallback(
    (event: FocusEvent) => {
      setUsed(true);
      const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
      if (cell)
        latest.current.focus.note({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    },
    [latest],
  );
  const pointerDown = (event: PointerOf) => {
    if (!(event.target as Element).closest('[data-fill]')) return cells.onPointerDown(event);
    event.preventDefault();
    followFill(event.nativeEvent, block(), commands.fill);
  };

  const menuColumn = columns.find(({ key }) => key === menuOf);
  const tickedAll = found.length > 0 && ticked.size >= found.length;
  const isSized = table.layout.widths !== undefined;
  const width = columns.reduce(
    (sum, column) => sum + column.width,
    (hasActions ? 52 : 0) + (multiSelect ? 44 : 0),
  );
  return (
    <div className="vt-table-scroll" ref={scroller} data-sideways>
      {view.follower}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the ARIA grid pattern */}
      <table
        ref={grid}
        role={table.groups.length > 0 ? 'treegrid' : 'grid'}
        className="vt-table-grid"
        width={isSized ? width : undefined}
        data-sized={isSized || undefined}
        aria-label={props.title ?? node.t('table.table')}
        aria-describedby={hintId}
        aria-rowcount={table.lines + 1}
        aria-multiselectable
        onKeyDown={press}
        onFocus={noteFocus}
        onPointerEnter={() => setUsed(true)}
        onPointerDown={pointerDown}
        onPointerOver={cells.onPointerOver}
        onCopy={copy}
        onPaste={paste}
      >
        <colgroup>
          {multiSelect && <col width={44} />}
          {columns.map((column) => (
            <col key={column.key} width={column.width} />
          ))}
          {hasActions && <col width={52} />}
        </colgroup>
        <TableHead
          columns={columns}
          sort={sort}
          filtered={new Set(filters.map(({ key }) => key))}
          problems={problems}
          activeColumn={focus.active.row === -1 ? focus.active.column : undefined}
          ticked={multiSelect ? tickedAll || (ticked.size > 0 ? 'some' : false) : undefined}
          hasActions={hasActions}
          adjustable={adjustable}
          menuOf={menuOf}
          node={node}
          onSort={actions.sortBy}
          onMenu={openMenu}
          onTickAll={(on) =>
            actions.tick(
              Array.from(found, (place) => data.keys[place]!),
              on,
            )
          }
          onNear={() => setNear(true)}
          onGrab={(event, key, heading, part) =>
            tools?.grabHeading(event, part, {
              heading,
              column: columns.find((column) => column.key === key)!,
              all: table.allColumns,
              layout: table.layout,
              rightToLeft: node.direction === 'rtl',
              onLayout: actions.setLayout,
            })
          }
        />
        <GridRows
          data={data}
          table={table}
          actions={actions}
          node={node}
          view={view}
          focus={focus}
          range={cells.range}
          hasTicks={multiSelect}
          Editor={editors?.CellEditor}
          handlers={handlers}
        />
        {columns.some(({ aggregate }) => aggregate) && shown.length > 0 && (
          <TableFooter
            columns={columns}
            found={found}
            index={table.index}
            lines={table.lines}
            hasTicks={multiSelect}
            hasActions={hasActions}
            node={node}
          />
        )}
      </table>
      {tools && menuColumn && (
        <tools.ColumnMenu
          column={menuColumn}
          anchor={menuButton}
          table={table}
          actions={actions}
          node={node}
          adjustable={adjustable}
          onClose={(focusBack) => {
            setMenuOf(undefined);
            if (focusBack) focus.go({ row: -1, column: columns.indexOf(menuColumn) });
          }}
        />
      )}
      {commands.rejected.length > 0 && (
        <RejectedCells rejected={commands.rejected} node={node} onDismiss={commands.dismiss} />
      )}
    </div>
  );
}
