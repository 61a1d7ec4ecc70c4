import type { Cell } from '@vitrine/schema';
import { useMemo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { aggregateCells } from '../logic/cells/aggregateCells.js';
import { cellText } from '../logic/cells/cellText.js';
import type { TableIndex } from '../logic/rowIndex/createTableIndex.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { pinOfTicks } from './head/pinOfTicks.js';

/** The aggregate of each column over the rows that match, as it is written; null where a column has none. */
export function useAggregates(
  columns: readonly TableColumn[],
  found: Uint32Array,
  index: TableIndex,
  node: NodeContext,
): readonly (string | null)[] {
  const values = useMemo(
    () => columns.map((column) => aggregateOf(column, found, index)),
    [columns, found, index],
  );
  return columns.map((column, place) =>
    column.aggregate ? aggregateText(values[place]!, column, node) : null,
  );
}

interface TableFooterProps {
  readonly columns: readonly TableColumn[];
  /** What {@link useAggregates} gives. */
  readonly aggregates: readonly (string | null)[];
  /** Rows and headings above it. */
  readonly lines: number;
  readonly hasTicks: boolean;
  readonly hasActions: boolean;
  readonly node: NodeContext;
}

/** Sums and the like over the rows that match the search. */
export function TableFooter({ columns, aggregates, lines, hasTicks, hasActions, node }: TableFooterProps) {
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
                <span className="vt-figures">{aggregates[place]}</span>
              </>
            )}
          </td>
        ))}
        {hasActions && <td data-actions aria-label={node.t('table.actions')} />}
      </tr>
    </tfoot>
  );
}

/** The same below a table that is too narrow to show its columns side by side, so that nothing of it starts out of view. */
export function TableSums({
  columns,
  aggregates,
  node,
}: Pick<TableFooterProps, 'columns' | 'aggregates' | 'node'>) {
  return (
    <dl className="vt-table-sums">
      {columns.map(
        ({ key, label, aggregate }, place) =>
          aggregate && (
            <div key={key} className="vt-table-sum">
              <dt>
                {label} <span className="vt-table-aggregate">{node.t(`table.${aggregate}`)}</span>
              </dt>
              <dd className="vt-figures">{aggregates[place]}</dd>
            </div>
          ),
      )}
    </dl>
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
