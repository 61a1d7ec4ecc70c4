import type { Cell } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import type { TableViewProps } from '../../../generated/viewProps.js';
import { useChunk } from '../../../hooks/useChunk.js';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';
import type { NodeContext } from '../../../renderer/types.js';
import { loadTableControl } from '../loadTableControl.js';
import { editorOf } from '../logic/cells/editorOf.js';
import { sameCell } from '../logic/cells/sameCell.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import { chosenRange } from './cells/CellRange.js';
import type { RangeEnds } from './cells/CellRange.js';
import type { GridControls, GridTarget } from './GridControls.js';
import { clickCell, doubleClickCell } from './cells/clickCell.js';
import { GridRows } from './rows/GridRows.js';
import { isKept, keepWaiting } from './keys/waitingKeys.js';
import type { Waiting } from './keys/waitingKeys.js';
import { pressGroup } from './keys/pressGroup.js';
import { TableFooter, TableSums, useAggregates } from './TableFooter.js';
import { TableHead } from './head/TableHead.js';
import { useGridFocus } from './keys/useGridFocus.js';
import { useColumnWindow } from './head/useColumnWindow.js';
import { useHeadHandlers } from './head/useHeadHandlers.js';
import { usePinnedColumns } from './head/usePinnedColumns.js';
import { useRowHandlers } from './rows/useRowHandlers.js';
import { useRowWindow } from './rows/useRowWindow.js';

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

/** Pixels beyond which a first column that stays leaves a phone too little room for the others. */
const wide = 150;

const loadColumnTools = () => import('../columns/columnTools.js');

/** The grid: headings, the rows in view, footer and roving focus. What edits cells and columns is loaded once it is wanted. */
export function TableGrid({ props, node, table, actions, problems, hintId }: TableGridProps) {
  const { data, adjustable, multiSelect } = props;
  const { columns, shown } = table;
  const { editing, setEditing, hasRowActions: hasActions } = actions;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const view = useRowWindow(scroller, shown.length);
  const inView = useColumnWindow(scroller, columns.length, shown.length);
  const size = {
    rows: shown.length,
    columns: columns.length + (hasActions ? 1 : 0),
    dataColumns: columns.length,
    firstColumn: multiSelect ? -1 : 0,
    rowsInView: view.rowsInView,
  };
  const focus = useGridFocus(grid, size, view.reveal);
  const [ends, setEnds] = useState<RangeEnds>();
  const range = chosenRange(ends, size);
  const [used, setUsed] = useState(false);
  const [near, setNear] = useState(false);
  const [menuOf, setMenuOf] = useState<string>();
  const menuButton = useRef<HTMLElement>(null);
  const [rowMenu, setRowMenu] = useState<{ readonly at: number; readonly key: string }>();
  const controls = useRef<GridControls>(null);
  const waiting = useRef<Waiting[]>([]);
  const control = useChunk(loadTableControl, used || editing !== undefined);
  const tools = useChunk(loadColumnTools, near || menuOf !== undefined);
  usePinnedColumns(grid, columns);

  const keyAt = (at: number) => data.keys[shown[at] ?? -1];
  const cellAt = (at: number, column: number): Cell => cellOf(data.rows[shown[at]!]!, columns[column]!.key);
  const save: GridTarget['save'] = (at, column, value) => {
    const key = keyAt(at);
    if (key === undefined || sameCell(value, cellAt(at, column))) return undefined;
    return actions.setCell(key, columns[column]!, value);
  };
  const edit: GridTarget['edit'] = (at, column, start) => {
    const key = keyAt(at);
    if (key === undefined || !columns[column]?.editable) return false;
    if (editorOf(columns[column]) === 'checkbox') save(at, column, cellAt(at, column) !== true);
    else setEditing({ ...start, row: key, column });
    return true;
  };
  const openMenu = (key: string, button: HTMLElement) => {
    menuButton.current = button;
    setMenuOf(menuOf === key ? undefined : key);
  };
  const openRowMenu: GridTarget['openRowMenu'] = (at, button) => {
    const key = keyAt(at);
    menuButton.current = button;
    setRowMenu(key === undefined || rowMenu?.key === key ? undefined : { at, key });
  };
  // Where another row stands by now, the menu would lead astray.
  const menuRow = rowMenu && keyAt(rowMenu.at) === rowMenu.key ? rowMenu.key : undefined;
  const openMenuHere = () => {
    const { row, column } = focus.active;
    if (row !== -1) return false;
    const button = grid.current?.querySelector<HTMLElement>(`thead [data-column="${column}"] .vt-table-menu`);
    if (button) openMenu(columns[column]!.key, button);
    return Boolean(button);
  };
  const move = (event: KeyboardEvent) => {
    if (!focus.press(event, node.direction === 'rtl')) return false;
    setEnds(undefined);
    return true;
  };
  const target: GridTarget = {
    props,
    node,
    table,
    actions,
    focus,
    size,
    range,
    ends,
    setEnds,
    keyAt,
    save,
    edit,
    openRowMenu,
    move,
  };
  const handlers = useRowHandlers(target);
  const headHandlers = useHeadHandlers({ ...target, tools, openMenu, onNear: () => setNear(true) });

  const editedRow = editing?.row;
  const editedAt = useMemo(() => {
    const place = editedRow === undefined ? -1 : data.keys.lastIndexOf(editedRow);
    return place === -1 ? -1 : shown.indexOf(place);
  }, [editedRow, data.keys, shown]);
  const { reveal } = view;
  useIsomorphicLayoutEffect(() => {
    if (editedAt !== -1) reveal(editedAt);
  }, [editedAt, reveal]);

  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const ownKey = !editing && (pressGroup(event, target) || (isMenuKey(event) && openMenuHere()));
    if (ownKey) return event.preventDefault();
    if (controls.current) {
      if (editing || (!controls.current.press(event) && !move(event))) return;
      return event.preventDefault();
    }
    // Until the controls are there, keys that are theirs wait, and those that follow.
    const isFree = waiting.current.length === 0 && !editing;
    if ((isFree && move(event)) || !isKept(event, focus.active, size)) return;
    keepWaiting(waiting.current, event);
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const { row, column } = focus.active;
    if (editing || !table.canEdit || row < 0 || column < 0 || column >= size.dataColumns) return;
    const parts = {
      text: event.clipboardData.getData('text/plain'),
      html: event.clipboardData.getData('text/html'),
    };
    event.preventDefault();
    if (controls.current) controls.current.paste(parts);
    else waiting.current.push(parts);
  };
  const nextWaiting = useCallback(() => waiting.current.shift(), []);
  const { note } = focus;
  const noteFocus = useCallback(
    (event: FocusEvent) => {
      setUsed(true);
      const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
      if (cell) note({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    },
    [note],
  );

  const isSized = table.layout.widths !== undefined;
  useIsomorphicLayoutEffect(() => {
    // Through CSSOM because server HTML has no styles.
    const { style, children } = grid.current!;
    const set = (target: CSSStyleDeclaration, name: string, value: number) =>
      target.setProperty(`--vt-${name}`, `${value}`);
    let width = 0;
    for (const [index, column] of columns.entries()) {
      const col = children[0]!.children[index + Number(multiSelect)] as HTMLElement;
      set(col.style, 'column', column.width);
      width += column.width;
    }
    set(style, 'sum', width);
    set(style, 'beside', (hasActions ? 52 : 0) + (multiSelect ? 44 : 0));
  }, [columns, hasActions, multiSelect]);

  const aggregates = useAggregates(columns, table.found, table.index, node);
  const hasFooter = columns.some(({ aggregate }) => aggregate) && shown.length > 0;
  const menuColumn = columns.find(({ key }) => key === menuOf);
  return (
    <>
      <div className="vt-table-scroll" ref={scroller} data-sideways>
        {view.follower}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the ARIA grid pattern */}
        <table
          ref={grid}
          role={table.groups.length > 0 ? 'treegrid' : 'grid'}
          className="vt-table-grid"
          data-sized={isSized || undefined}
          aria-label={props.title ?? node.t('table.table')}
          aria-describedby={hintId}
          aria-rowcount={table.lines.length + (hasFooter ? 2 : 1)}
          aria-colcount={size.columns - size.firstColumn}
          aria-multiselectable
          onKeyDown={press}
          onClick={(event) => clickCell(event, target)}
          onDoubleClick={(event) => doubleClickCell(event, target)}
          onFocus={noteFocus}
          onPointerEnter={() => setUsed(true)}
          onPointerDown={(event) => controls.current?.pointerDown(event)}
          onContextMenu={(event) => controls.current?.contextMenu(event)}
          onCopy={(event) => controls.current?.copy(event)}
          onCut={(event) => controls.current?.cut(event)}
          onPaste={paste}
        >
          <colgroup>
            {multiSelect && <col width={44} data-ticks />}
            {columns.map((column) => (
              <col key={column.key} width={column.width} data-wide={column.width > wide || undefined} />
            ))}
            {/* Where the columns leave room, the menus stay at the edge. */}
            {hasActions && <col width={isSized ? undefined : 52} />}
          </colgroup>
          <TableHead
            columns={columns}
            sort={table.sort}
            filters={table.filters}
            ticks={multiSelect ? ticksOf(table) : undefined}
            problems={problems}
            activeColumn={focus.active.row === -1 ? focus.active.column : undefined}
            hasActions={hasActions}
            adjustable={adjustable}
            menuOf={menuOf}
            t={node.t}
            handlers={headHandlers}
          />
          <GridRows
            target={target}
            view={view}
            inView={inView}
            Editor={control?.CellEditor}
            handlers={handlers}
            menuRow={menuRow}
          />
          {hasFooter && (
            <TableFooter
              columns={columns}
              aggregates={aggregates}
              lines={table.lines.length}
              hasTicks={multiSelect}
              hasActions={hasActions}
              node={node}
            />
          )}
        </table>
        {(view.after > 0 || inView.to < columns.length) && (
          <noscript>
            <p className="vt-table-rest">{node.t('table.noScript')}</p>
          </noscript>
        )}
        {view.notPrinted > 0 && (
          <p className="vt-table-rest">
            {node.t('table.notPrinted', { count: node.format(view.notPrinted, 'number') })}
          </p>
        )}
        {rowMenu && control && menuRow !== undefined && (
          <control.RowMenu
            target={target}
            at={rowMenu.at}
            rowKey={menuRow}
            anchor={menuButton}
            onClose={(focusBack) => {
              setRowMenu(undefined);
              if (focusBack) menuButton.current?.focus();
            }}
          />
        )}
        {tools && menuColumn && (
          <tools.ColumnMenu
            key={menuColumn.key}
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
        {control && <control.GridControl target={target} controls={controls} nextWaiting={nextWaiting} />}
      </div>
      {hasFooter && <TableSums columns={columns} aggregates={aggregates} node={node} />}
    </>
  );
}

/** How many of the rows that match are ticked. */
function ticksOf({ ticked, found, keys }: TableModel): 'none' | 'some' | 'all' {
  if (ticked.size === 0) return 'none';
  const all =
    found.length > 0 && ticked.size >= found.length && found.every((place) => ticked.has(keys[place]!));
  return all ? 'all' : 'some';
}

function isMenuKey({ key, altKey }: KeyboardEvent): boolean {
  return altKey && key === 'ArrowDown';
}
