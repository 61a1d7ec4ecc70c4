import type { Cell } from '@vitrine/schema';
import { useMemo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { aggregateCells } from '../logic/cells/aggregateCells.js';
import { cellText } from '../logic/cells/cellText.js';
import type { TableIndex } from '../logic/rowIndex/createTableIndex.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { pinOfTicks } from './head/pinOfTicks.js';

interface TableFooterProps {
  readonly columns: readonly TableColumn[];
  readonly found: Uint32Array;
  readonly index: TableIndex;
  /** Rows and headings above it. */
  readonly lines: number;
  readonly hasTicks: boolean;
  readonly hasActions: boolean;
  readonly node: NodeContext;
}

/** Sums and the like over the rows that match the search. */
export function TableFooter({ columns, found, index, lines, hasTicks, hasActions, node }: TableFooterProps) {
  const values = useMemo(
    () => columns.map((column) => aggregateOf(column, found, index)),
    [columns, found, index],
  );
  return (
    <tfoot>
      <tr aria-rowindex={lines + 2}>
        {hasTicks && <td data-tick data-pin={pinOfTicks(columns)} aria-label={node.t('table.tick')} />}
        {columns.map((column, place) => (
          <td
            key={column.key}
            data-lead={place === 0 || undefined}
            data-align={column.align}
            data-pin={column.pinned}
          >
            {column.aggregate && (
              <>
                <span className="vt-table-aggregate">{node.t(`table.${column.aggregate}`)}</span>{' '}
                <span className="vt-figures">{aggregateText(values[place]!, column, node)}</span>
              </>
            )}
          </td>
        ))}
        {hasActions && <td data-actions aria-label={node.t('table.actions')} />}
      </tr>
    </tfoot>
  );
}

/** The aggregate of a column over some rows; null when it has none. */
export function aggregateOf(column: TableColumn, rows: Uint32Array, index: TableIndex): Cell {
  return column.aggregate ? aggregateCells(index.column(column).cells, rows, column.aggregate) : null;
}

/** An aggregate as it is written: a count is a plain number, all else is written as the cells are. */
export function aggregateText(value: Cell, column: TableColumn, node: NodeContext): string {
  const counts = column.aggregate === 'count' || column.aggregate === 'countDistinct';
  if (counts) return node.format(value, 'number');
  return value === null ? node.format(null) : cellText(value, column, node);
}
