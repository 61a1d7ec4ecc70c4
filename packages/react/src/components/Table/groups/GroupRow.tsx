import { memo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { aggregateOf, aggregateText } from '../grid/TableFooter.js';
import { cellText } from '../logic/cells/cellText.js';
import type { TableIndex } from '../logic/rowIndex/createTableIndex.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import type { RowGroup } from './groupRows.js';

export interface GroupRowProps {
  readonly group: RowGroup;
  /** Place among the lines shown. */
  readonly at: number;
  readonly rowIndex: number;
  readonly columns: readonly TableColumn[];
  readonly index: TableIndex;
  readonly node: NodeContext;
  readonly active: boolean;
  readonly hasTicks: boolean;
  readonly hasActions: boolean;
  readonly onToggle: (id: string, open: boolean) => void;
}

/** The heading of a group: its value, how many rows it has, and their subtotals below the columns. */
export const GroupRow = /* @__PURE__ */ memo(function GroupRow(props: GroupRowProps) {
  const { group, at, rowIndex, columns, index, node, active, hasTicks, hasActions, onToggle } = props;
  const { t } = node;
  const text = cellText(group.value, group.column, node) || t('table.blank');
  const count = node.format(group.rows.length, 'number');
  const isOne = group.rows.length === 1;
  const first = columns.findIndex(({ aggregate }, place) => aggregate && place > 0);
  const span = first === -1 ? columns.length : first;
  return (
    <tr
      data-height
      data-group
      data-level={group.level}
      aria-rowindex={rowIndex}
      aria-level={group.level + 1}
      aria-expanded={group.open}
    >
      <td colSpan={span + (hasTicks ? 1 : 0)} data-row={at} data-column={0} data-lead>
        <button
          type="button"
          className="vt-table-group"
          tabIndex={active ? 0 : -1}
          aria-expanded={group.open}
          onClick={() => onToggle(group.id, !group.open)}
        >
          <Icon name={group.open ? 'chevron-down' : 'chevron-right'} size={14} />
          <span className="vt-hidden">{group.column.label}</span>
          <span className="vt-truncate">{text}</span>
          <span className="vt-table-group-count" aria-hidden>
            {count}
          </span>
          <span className="vt-hidden">{t(isOne ? 'table.rowsOne' : 'table.rows', { count })}</span>
        </button>
      </td>
      {columns.slice(span).map((column) => (
        <td key={column.key} data-align={column.align} data-pin={column.pinned}>
          {column.aggregate && (
            <span className="vt-figures">
              {aggregateText(aggregateOf(column, group.rows, index), column, node)}
            </span>
          )}
        </td>
      ))}
      {hasActions && <td data-actions aria-label={t('table.actions')} />}
    </tr>
  );
});
