import type { Cell, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime';
import { memo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Menu } from '../../../ui/overlay/Menu.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import type { TableColumn } from '../logic/resolveColumns.js';
import { CellContent } from './CellContent.js';
import { CellEditor } from './CellEditor.js';
import type { Leave } from './CellEditor.js';

/** What rows can do; the same object as long as the table is the same, so that unchanged rows stay as they are. */
export interface RowHandlers {
  readonly onPress: (row: number, column: number) => void;
  readonly onEdit: (row: number, column: number) => void;
  readonly onSave: (row: number, column: number, value: Cell, leave: Leave) => string | undefined;
  readonly onCancel: () => void;
  /** Actions of a row. */
  readonly actionsOf: (row: number) => readonly MenuItem[];
}

export interface TableRowProps {
  readonly row: Row;
  /** Place among the rows shown. */
  readonly at: number;
  readonly rowIndex: number;
  readonly columns: readonly TableColumn[];
  readonly node: NodeContext;
  readonly selected: boolean;
  /** Column that Tab reaches, when the focus is in this row. */
  readonly activeColumn: number | undefined;
  /** Column being edited in this row, with the key that started it. */
  readonly editing: number | undefined;
  readonly typed: string | undefined;
  readonly hasActions: boolean;
  readonly handlers: RowHandlers;
}

/** One row. Drawn again only when something of it changed. */
export const TableRow = /* @__PURE__ */ memo(function TableRow(props: TableRowProps) {
  const { row, at, rowIndex, columns, node, selected, activeColumn, editing, typed, hasActions, handlers } =
    props;
  return (
    <tr data-height aria-rowindex={rowIndex} aria-selected={selected}>
      {columns.map((column, index) => {
        const isEditing = editing === index;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid handles the keys of all its cells
          <td
            key={column.key}
            data-row={at}
            data-column={index}
            data-align={column.align}
            data-type={column.type}
            data-pin={column.pinned}
            data-editing={isEditing || undefined}
            data-editable={column.editable || undefined}
            aria-readonly={!column.editable}
            tabIndex={activeColumn === index ? 0 : -1}
            onClick={(event) => {
              if (!isEditing && !(event.target as Element).closest('a')) handlers.onPress(at, index);
            }}
            onDoubleClick={() => {
              if (!isEditing) handlers.onEdit(at, index);
            }}
          >
            {isEditing ? (
              <CellEditor
                cell={cellOf(row, column.key)}
                column={column}
                node={node}
                typed={typed}
                onSave={(value, leave) => handlers.onSave(at, index, value, leave)}
                onCancel={handlers.onCancel}
              />
            ) : (
              <div className="vt-table-content">
                <CellContent row={row} column={column} node={node} />
              </div>
            )}
          </td>
        );
      })}
      {hasActions && (
        <td data-row={at} data-column={columns.length} data-actions>
          <Menu
            label={node.t('table.actionsFor', { row: at + 1 })}
            items={handlers.actionsOf(at)}
            tabIndex={activeColumn === columns.length ? 0 : -1}
            arrowKeys={false}
          />
        </td>
      )}
    </tr>
  );
});
