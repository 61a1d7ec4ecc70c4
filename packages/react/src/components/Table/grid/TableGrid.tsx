import type { Cell } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime';
import { useCallback, useMemo, useRef } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';
import type { TableViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import { cellText } from '../logic/cellText.js';
import { editorOf, sameCell } from '../logic/parseCell.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import type { Leave } from './CellEditor.js';
import { TableFooter } from './TableFooter.js';
import { TableHead } from './TableHead.js';
import { TableRow } from './TableRow.js';
import type { RowHandlers } from './TableRow.js';
import { useGridFocus } from './useGridFocus.js';
import { useLatest } from '../../../renderer/hooks/useLatest.js';
import { usePinnedColumns } from './usePinnedColumns.js';
import { useRowWindow } from './useRowWindow.js';

interface TableGridProps {
  readonly props: TableViewProps;
  readonly node: NodeContext;
  readonly table: TableModel;
  readonly actions: TableActions;
  /** Id of the sentence that says which keys do what. */
  readonly hintId: string;
}

/** The grid: heading, the rows in view, footer; roving focus and editing in place. */
export function TableGrid({ props, node, table, actions, hintId }: TableGridProps) {
  const { data } = props;
  const { columns, shown, sort } = table;
  const { editing, setEditing } = actions;
  const hasActions = actions.hasRowActions;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const view = useRowWindow(scroller, shown.length);
  const size = {
    rows: shown.length,
    columns: columns.length + (hasActions ? 1 : 0),
    rowsInView: view.rowsInView,
  };
  const focus = useGridFocus(grid, size, view.reveal);
  usePinnedColumns(grid, columns);

  const firstRow = table.page * (table.pageSize ?? 0);
  const keyAt = (at: number) => data.keys[shown[at] ?? -1];
  const cellAt = (at: number, column: number): Cell => cellOf(data.rows[shown[at]!]!, columns[column]!.key);

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

  const latest = useLatest({
    focus,
    edit,
    save,
    leave,
    actions,
    keyAt,
    isSelected: (at: number) => keyAt(at) === table.selected,
  });
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

  const editedAt = editing ? shown.findIndex((number) => data.keys[number] === editing.row) : -1;
  const { reveal } = view;
  useIsomorphicLayoutEffect(() => {
    if (editedAt !== -1) reveal(editedAt);
  }, [editedAt, reveal]);

  const press = (event: KeyboardEvent) => {
    if (editing || event.defaultPrevented) return;
    if (focus.press(event, node.direction === 'rtl')) return;
    const { row, column } = focus.active;
    const inCell = row >= 0 && column < columns.length;
    if (actions.pressKey(event)) return;
    if (!inCell || event.altKey) return;
    const used = pressCell(event, columns[column]!.editable, {
      edit: (typed) => edit(row, column, typed),
      clear: () => void save(row, column, null),
      choose: () => actions.press(keyAt(row), false),
    });
    if (used) event.preventDefault();
  };
  const copy = () => {
    const { row, column } = focus.active;
    if (editing || row < 0 || column >= columns.length || !document.getSelection()?.isCollapsed)
      return undefined;
    return cellText(cellAt(row, column), columns[column]!, node);
  };
  const noteFocus = useCallback(
    (event: FocusEvent) => {
      const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
      if (cell)
        latest.current.focus.note({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    },
    [latest],
  );

  const columnCount = columns.length + (hasActions ? 1 : 0);
  return (
    <div className="vt-table-scroll" ref={scroller} data-sideways>
      {view.follower}
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern
        role="grid"
        className="vt-table-grid"
        aria-label={props.title ?? node.t('table.table')}
        aria-describedby={hintId}
        aria-rowcount={table.lines + 1}
        onKeyDown={press}
        onFocus={noteFocus}
        onCopy={(event) => {
          const text = copy();
          if (text === undefined) return;
          event.clipboardData.setData('text/plain', text);
          event.preventDefault();
        }}
      >
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} width={width} />
          ))}
          {hasActions && <col width={52} />}
        </colgroup>
        <TableHead
          columns={columns}
          sort={sort}
          activeColumn={focus.active.row === -1 ? focus.active.column : undefined}
          hasActions={hasActions}
          node={node}
          onSort={actions.sortBy}
        />
        <tbody>
          {view.before > 0 && <Spacer height={view.before} columns={columnCount} />}
          {Array.from(shown.subarray(view.from, view.to), (number, index) => {
            const at = view.from + index;
            const key = data.keys[number]!;
            return (
              <TableRow
                key={key}
                row={data.rows[number]!}
                at={at}
                rowIndex={firstRow + at + 2}
                columns={columns}
                node={node}
                selected={key === table.selected}
                activeColumn={focus.active.row === at ? focus.active.column : undefined}
                editing={editing?.row === key ? editing.column : undefined}
                typed={editing?.row === key ? editing.typed : undefined}
                hasActions={hasActions}
                handlers={handlers}
              />
            );
          })}
          {view.after > 0 && <Spacer height={view.after} columns={columnCount} />}
        </tbody>
        {columns.some(({ aggregate }) => aggregate) && shown.length > 0 && (
          <TableFooter
            columns={columns}
            found={table.found}
            index={table.index}
            lines={table.lines}
            hasTicks={false}
            hasActions={hasActions}
            node={node}
          />
        )}
      </table>
    </div>
  );
}

interface CellCommands {
  readonly edit: (typed?: string) => boolean;
  readonly clear: () => void;
  readonly choose: () => void;
}

/** What a key does on a cell; false when it does nothing. */
function pressCell(event: KeyboardEvent, editable: boolean, { edit, clear, choose }: CellCommands): boolean {
  const plain = !event.ctrlKey && !event.metaKey;
  if (event.key === 'Enter' || event.key === 'F2') {
    if (!edit()) choose();
    return true;
  }
  if (event.key === ' ') {
    choose();
    return true;
  }
  if (editable && (event.key === 'Delete' || event.key === 'Backspace')) {
    clear();
    return true;
  }
  return plain && editable && [...event.key].length === 1 && edit(event.key);
}

/** The room of rows that are not drawn, by an attribute because server HTML has no styles. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="vt-table-spacer">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing to read: it only takes room */}
      <td colSpan={columns} height={height} />
    </tr>
  );
}
