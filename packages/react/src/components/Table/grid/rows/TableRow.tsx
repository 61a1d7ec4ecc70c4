import type { Cell, Row } from '@vitrine/schema';
import { cellOf } from '@vitrine/runtime/internal';
import { memo } from 'react';
import type { NodeContext } from '../../../../renderer/types.js';
import { IconButton } from '../../../../ui/button/IconButton.js';
import type { CellEditor } from '../../edit/CellEditor.js';
import type { Leave } from '../../edit/leaving.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';
import type { Editing } from '../../useTableActions.js';
import { pinOfTicks } from '../head/pinOfTicks.js';
import { cellContent } from '../cells/cellContent.js';

/** What rows can do; the same object as long as the table is the same, so that unchanged rows stay as they are. */
export interface RowHandlers {
  readonly onSave: (row: number, column: number, value: Cell, leave: Leave) => string | undefined;
  readonly onCancel: (leave?: 'away') => void;
  /** The distinct cells of a column. */
  readonly cellsOf: (column: number) => readonly Cell[];
  readonly onTick: (row: number, on: boolean) => void;
  /** Opens the actions of a row beside their button, or closes them. */
  readonly onMenu: (row: number, button: HTMLElement) => void;
}

export interface TableRowProps {
  readonly row: Row;
  /** Place among the lines shown. */
  readonly at: number;
  readonly rowIndex: number;
  /** Level of the groups above it; undefined where rows are not grouped. */
  readonly level: number | undefined;
  readonly columns: readonly TableColumn[];
  /** The first column in view, and the one after the last: the cells of others are not drawn. */
  readonly columnFrom: number;
  readonly columnTo: number;
  readonly node: NodeContext;
  readonly selected: boolean;
  /** Undefined where rows have no check boxes. */
  readonly ticked: boolean | undefined;
  /** Column that Tab reaches, when the focus is in this row. */
  readonly activeColumn: number | undefined;
  /** First and last column of the chosen block in this row; −1 for none. */
  readonly rangeFrom: number;
  readonly rangeTo: number;
  /** Column whose cell carries the handle that fills downwards. */
  readonly fillColumn: number | undefined;
  /** The cell of this row that is being edited. */
  readonly editing: Editing | undefined;
  readonly hasActions: boolean;
  /** Whether the actions of this row are open. */
  readonly hasMenu: boolean;
  /** What edits cells, once it is loaded. */
  readonly Editor: typeof CellEditor | undefined;
  readonly handlers: RowHandlers;
}

/** One row. Drawn again only when something of it changed. */
export const TableRow = /* @__PURE__ */ memo(function TableRow(props: TableRowProps) {
  const { row, at, rowIndex, level, columns, node, selected, ticked, activeColumn, editing } = props;
  const { columnFrom, columnTo, rangeFrom, rangeTo, fillColumn, hasActions, hasMenu, Editor, handlers } =
    props;
  const isWhole = columnTo - columnFrom === columns.length;
  const indexOf = (index: number) => (isWhole ? undefined : index + (ticked === undefined ? 1 : 2));
  const isDrawn = (index: number) =>
    (index >= columnFrom && index < columnTo) ||
    index === 0 ||
    index === activeColumn ||
    index === editing?.column ||
    columns[index]?.pinned != null;
  return (
    <tr data-height aria-rowindex={rowIndex} aria-selected={selected || ticked === true} aria-level={level}>
      {ticked !== undefined && (
        <td data-row={at} data-column={-1} data-tick data-pin={pinOfTicks(columns)}>
          <input
            type="checkbox"
            className="vt-check"
            aria-label={node.t('table.tickRow', { row: rowIndex - 1 })}
            tabIndex={activeColumn === -1 ? 0 : -1}
            checked={ticked}
            onChange={(event) => handlers.onTick(at, event.target.checked)}
          />
        </td>
      )}
      {columns.map((column, index) => {
        if (!isWhole && !isDrawn(index)) {
          if (!isDrawn(index - 1)) return null;
          const next = columns.findIndex((_, at) => at > index && isDrawn(at));
          const end = next === -1 ? columns.length : next;
          return <td key={`until ${end}`} aria-hidden="true" colSpan={end - index} />;
        }
        const isEditing = editing?.column === index;
        const inRange = index >= rangeFrom && index <= rangeTo;
        return (
          <td
            key={column.key}
            data-row={at}
            data-column={index}
            data-lead={index === 0 || undefined}
            data-align={column.align}
            data-type={column.type}
            data-pin={column.pinned}
            data-editing={isEditing || undefined}
            data-editable={column.editable || undefined}
            data-range={inRange || undefined}
            aria-colindex={indexOf(index)}
            aria-selected={inRange || undefined}
            aria-readonly={!column.editable}
            tabIndex={activeColumn === index ? 0 : -1}
          >
            {isEditing && Editor ? (
              <Editor
                key={editing.typed}
                cell={cellOf(row, column.key)}
                column={column}
                node={node}
                typed={editing.typed}
                atEnd={editing.atEnd}
                cellsOf={() => handlers.cellsOf(index)}
                onSave={(value, leave) => handlers.onSave(at, index, value, leave)}
                onCancel={handlers.onCancel}
              />
            ) : index === 0 ? (
              // Only what may take two lines needs a box of its own: each costs every turn of a page.
              <div className="vt-table-lead">{cellContent(row, column, node)}</div>
            ) : (
              cellContent(row, column, node)
            )}
            {fillColumn === index && !isEditing && <span className="vt-table-fill" data-fill aria-hidden />}
          </td>
        );
      })}
      {hasActions && (
        <td data-row={at} data-column={columns.length} data-actions aria-colindex={indexOf(columns.length)}>
          <MenuButton
            at={at}
            label={node.t('table.actionsFor', { row: at + 1 })}
            isStop={activeColumn === columns.length}
            isOpen={hasMenu}
            onMenu={handlers.onMenu}
          />
        </td>
      )}
    </tr>
  );
});

interface MenuButtonProps {
  readonly at: number;
  readonly label: string;
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly onMenu: RowHandlers['onMenu'];
}

/** Stays as it is while its row becomes another. */
const MenuButton = /* @__PURE__ */ memo(function MenuButton(props: MenuButtonProps) {
  const { at, label, isStop, isOpen, onMenu } = props;
  return (
    <IconButton
      icon="more-horizontal"
      label={label}
      tabIndex={isStop ? 0 : -1}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={(event) => onMenu(at, event.currentTarget)}
    />
  );
});
