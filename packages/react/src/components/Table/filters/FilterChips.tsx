import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { toolWords } from '../control/toolWords.js';
import { focusGrid } from '../grid/keys/focusGrid.js';
import { cellText, optionLabel } from '../logic/cells/cellText.js';
import type { ColumnFilter } from '../logic/rowIndex/columnFilters.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';

export interface FilterChipsProps {
  readonly table: TableModel;
  readonly actions: TableActions;
  readonly node: NodeContext;
}

/** What the rows are filtered by; each part can be taken away. */
export function FilterChips({ table, actions, node }: FilterChipsProps) {
  const t = toolWords(node.t);
  const known = table.filters.flatMap((filter) => {
    const column = table.allColumns.find(({ key }) => key === filter.key);
    return column ? [{ filter, column }] : [];
  });
  return (
    <>
      {known.map(({ filter, column }) => {
        const text = t('table.filterChip', { column: column.label, value: filterText(filter, column, node) });
        return (
          <button
            key={column.key}
            type="button"
            className="vt-table-chip"
            aria-label={t('table.removeFilter', { filter: text })}
            onClick={({ currentTarget: chip }) => {
              const next = [chip.nextElementSibling, chip.previousElementSibling].find((other) =>
                other?.matches('.vt-table-chip'),
              );
              if (next) (next as HTMLElement).focus();
              else focusGrid(chip);
              actions.setFilter(column.key, null);
            }}
          >
            <span className="vt-truncate">{text}</span>
            <Icon name="x" size={12} />
          </button>
        );
      })}
      {known.length > 1 && (
        <Button
          size="sm"
          variant="ghost"
          onClick={({ currentTarget }) => {
            focusGrid(currentTarget);
            actions.setFilters([]);
          }}
        >
          {t('table.clearFilters')}
        </Button>
      )}
    </>
  );
}

function filterText(filter: ColumnFilter, column: TableColumn, node: NodeContext): string {
  const t = toolWords(node.t);
  switch (filter.op) {
    case 'contains':
      return `“${filter.text}”`;
    case 'is':
      return t(filter.value ? 'yes' : 'no');
    case 'in':
      return filter.values
        .map((value) => (value === null ? t('table.blank') : optionLabel(value, column)))
        .join(', ');
    case 'between': {
      const type = column.type === 'datetime' ? 'date' : column.type;
      const text = (bound: number | string) => cellText(bound, { ...column, type }, node);
      const { from, to } = filter;
      if (from !== null && from === to) return text(from);
      if (from !== null && to !== null) return `${text(from)} – ${text(to)}`;
      return from !== null ? `≥ ${text(from)}` : `≤ ${text(to ?? '')}`;
    }
  }
}
