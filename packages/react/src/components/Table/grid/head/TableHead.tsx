import { memo } from 'react';
import { Icon } from '../../../../ui/icon/Icon.js';
import { IconButton } from '../../../../ui/button/IconButton.js';
import type { NodeContext } from '../../../../renderer/types.js';
import type { ColumnFilter } from '../../logic/rowIndex/columnFilters.js';
import type { TableColumn } from '../../logic/columns/resolveColumns.js';
import type { SortKey } from '../../logic/rowIndex/sortKeys.js';
import { pinOfTicks } from './pinOfTicks.js';

/** What headings can do; the same object for good, so that they are not drawn again with each page. */
export interface HeadHandlers {
  /** `add` keeps the order by other columns. */
  readonly onSort: (key: string, add: boolean) => void;
  readonly onMenu: (key: string, button: HTMLElement) => void;
  readonly onTickAll: (on: boolean) => void;
  /** A pointer was pressed on a heading, or on its edge. */
  readonly onGrab: (
    event: PointerEvent,
    column: TableColumn,
    heading: HTMLElement,
    part: 'edge' | 'heading',
  ) => void;
  readonly onNear: () => void;
}

export interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: readonly SortKey[];
  readonly filters: readonly ColumnFilter[];
  /** How many of the rows that match are ticked; undefined where rows have no check boxes. */
  readonly ticks: 'none' | 'some' | 'all' | undefined;
  /** What is wrong with the formula of a column, by key. */
  readonly problems: ReadonlyMap<string, string>;
  /** Column that Tab reaches, when the focus is in the heading. */
  readonly activeColumn: number | undefined;
  readonly hasActions: boolean;
  readonly adjustable: boolean;
  /** Key of the column whose menu is open. */
  readonly menuOf: string | undefined;
  readonly t: NodeContext['t'];
  readonly handlers: HeadHandlers;
}

/** The headings: a click sorts, Shift and a click sorts by one more column, a menu has all else. */
export const TableHead = /* @__PURE__ */ memo(function TableHead(props: TableHeadProps) {
  const { columns, ticks, activeColumn, hasActions, t, handlers } = props;
  return (
    <thead onPointerEnter={handlers.onNear}>
      <tr aria-rowindex={1}>
        {ticks && (
          <th scope="col" data-row={-1} data-column={-1} data-tick data-pin={pinOfTicks(columns)}>
            <input
              type="checkbox"
              className="vt-check"
              aria-label={t('table.tickAll')}
              tabIndex={activeColumn === -1 ? 0 : -1}
              checked={ticks === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = ticks === 'some';
              }}
              onChange={(event) => handlers.onTickAll(event.target.checked)}
            />
          </th>
        )}
        {columns.map((column, index) => (
          <Heading key={column.key} {...props} column={column} index={index} />
        ))}
        {hasActions && (
          <th
            scope="col"
            data-row={-1}
            data-column={columns.length}
            data-actions
            tabIndex={activeColumn === columns.length ? 0 : -1}
          >
            <span className="vt-hidden">{t('table.actions')}</span>
          </th>
        )}
      </tr>
    </thead>
  );
});

interface HeadingProps extends TableHeadProps {
  readonly column: TableColumn;
  readonly index: number;
}

function Heading({
  column,
  index,
  sort,
  filters,
  problems,
  activeColumn,
  adjustable,
  menuOf,
  t,
  handlers,
}: HeadingProps) {
  const { key } = column;
  const place = sort.findIndex((part) => part.key === key);
  const part = sort[place];
  const tabIndex = activeColumn === index ? 0 : -1;
  const problem = problems.get(key);
  const isFiltered = filters.some((filter) => filter.key === key);
  const label = <span className="vt-truncate">{column.label}</span>;
  return (
    <th
      scope="col"
      data-row={-1}
      data-column={index}
      data-key={key}
      data-lead={index === 0 || undefined}
      data-align={column.align}
      data-pin={column.pinned}
      data-menu={menuOf === key || undefined}
      // Without it, the name of every cell below would hold the name of the menu.
      aria-label={isFiltered ? `${column.label}, ${t('table.filtered')}` : column.label}
      aria-sort={part ? (part.desc ? 'descending' : 'ascending') : undefined}
      tabIndex={column.sortable ? undefined : tabIndex}
      title={column.description ?? undefined}
      onPointerDown={
        adjustable
          ? (event) => {
              const target = event.target as Element;
              if (event.button !== 0 || event.pointerType === 'touch' || target.closest('.vt-table-menu'))
                return;
              handlers.onGrab(
                event.nativeEvent,
                column,
                event.currentTarget,
                target.closest('[data-edge]') ? 'edge' : 'heading',
              );
            }
          : undefined
      }
    >
      <span className="vt-table-heading">
        {column.sortable ? (
          <button
            type="button"
            className="vt-table-sort"
            tabIndex={tabIndex}
            onClick={(event) => handlers.onSort(key, event.shiftKey)}
          >
            {label}
            <span className="vt-table-arrow" data-on={part ? true : undefined}>
              <Icon name={part?.desc ? 'arrow-down' : 'arrow-up'} size={14} />
              {sort.length > 1 && part && <span className="vt-table-place">{place + 1}</span>}
            </span>
          </button>
        ) : (
          label
        )}
        {problem && <Icon name="alert-triangle" size={14} label={problem} className="vt-table-wrong" />}
        {isFiltered && <Icon name="filter" size={12} label={t('table.filtered')} />}
        {(adjustable || column.filterable) && (
          <IconButton
            icon="chevron-down"
            className="vt-table-menu"
            label={t('table.optionsFor', { column: column.label })}
            tabIndex={-1}
            aria-haspopup="dialog"
            aria-expanded={menuOf === key}
            onClick={(event) => handlers.onMenu(key, event.currentTarget)}
          />
        )}
      </span>
      {adjustable && <span className="vt-table-edge" data-edge aria-hidden />}
    </th>
  );
}
