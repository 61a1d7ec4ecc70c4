import type { Row } from '@vitrine/schema';
import { useMemo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { aggregateCells } from '../logic/aggregateCells.js';
import { cellText } from '../logic/cellText.js';
import type { TableColumn } from '../logic/resolveColumns.js';

interface TableFooterProps {
  readonly columns: readonly TableColumn[];
  readonly found: readonly number[];
  readonly rows: readonly Row[];
  readonly hasActions: boolean;
  readonly node: NodeContext;
}

/** Sums and the like over the rows that match the search. */
export function TableFooter({ columns, found, rows, hasActions, node }: TableFooterProps) {
  const values = useMemo(() => {
    const matching = found.map((number) => rows[number]!);
    return columns.map(({ key, aggregate }) => (aggregate ? aggregateCells(matching, key, aggregate) : null));
  }, [columns, found, rows]);
  return (
    <tfoot>
      <tr aria-rowindex={found.length + 2}>
        {columns.map((column, index) => (
          <td key={column.key} data-align={column.align} data-pin={column.pinned}>
            {column.aggregate && (
              <>
                <span className="vt-table-aggregate">{node.t(`table.${column.aggregate}`)}</span>{' '}
                <span className="vt-figures">{footerText(values[index]!, column, node)}</span>
              </>
            )}
          </td>
        ))}
        {hasActions && <td data-actions aria-label={node.t('table.actions')} />}
      </tr>
    </tfoot>
  );
}

function footerText(
  value: ReturnType<typeof aggregateCells>,
  column: TableColumn,
  node: NodeContext,
): string {
  const counts = column.aggregate === 'count' || column.aggregate === 'countDistinct';
  if (counts) return node.format(value, 'number');
  return value === null ? node.format(null) : cellText(value, column, node);
}
