import { Icon } from '../../../ui/icon/Icon.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { TableColumn } from '../logic/resolveColumns.js';
import type { SortKey } from '../logic/sortKeys.js';

export interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: readonly SortKey[];
  /** Column that Tab reaches, when the focus is in the heading. */
  readonly activeColumn: number | undefined;
  readonly hasActions: boolean;
  readonly node: NodeContext;
  /** `add` keeps the order by other columns. */
  readonly onSort: (key: string, add: boolean) => void;
}

/** The headings: a click sorts, Shift and a click sorts by one more column. */
export function TableHead({ columns, sort, activeColumn, hasActions, node, onSort }: TableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => {
          const place = sort.findIndex(({ key }) => key === column.key);
          const part = sort[place];
          const tabIndex = activeColumn === index ? 0 : -1;
          return (
            <th
              key={column.key}
              scope="col"
              data-row={-1}
              data-column={index}
              data-align={column.align}
              data-pin={column.pinned}
              aria-sort={part ? (part.desc ? 'descending' : 'ascending') : undefined}
              tabIndex={column.sortable ? undefined : tabIndex}
              title={column.description ?? undefined}
            >
              {column.sortable ? (
                <button
                  type="button"
                  className="vt-table-sort"
                  tabIndex={tabIndex}
                  onClick={(event) => onSort(column.key, event.shiftKey)}
                >
                  <span className="vt-truncate">{column.label}</span>
                  <span className="vt-table-arrow" data-on={part ? true : undefined}>
                    <Icon name={part?.desc ? 'arrow-down' : 'arrow-up'} size={14} />
                    {sort.length > 1 && part && <span className="vt-table-place">{place + 1}</span>}
                  </span>
                </button>
              ) : (
                <span className="vt-truncate">{column.label}</span>
              )}
            </th>
          );
        })}
        {hasActions && (
          <th
            scope="col"
            data-row={-1}
            data-column={columns.length}
            data-actions
            tabIndex={activeColumn === columns.length ? 0 : -1}
          >
            <span className="vt-hidden">{node.t('table.actions')}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}
