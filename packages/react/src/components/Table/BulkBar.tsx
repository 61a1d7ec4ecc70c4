import type { NodeContext } from '../../renderer/types.js';
import { Button } from '../../ui/button/Button.js';
import type { TableActions } from './useTableActions.js';
import type { TableModel } from './useTable.js';

interface BulkBarProps {
  readonly table: TableModel;
  readonly actions: TableActions;
  readonly node: NodeContext;
}

/** How many rows are ticked, and what can be done with all of them. */
export function BulkBar({ table, actions, node }: BulkBarProps) {
  const { t } = node;
  const count = node.format(table.ticked.size, 'number');
  return (
    <div className="vt-table-bulk" role="toolbar" aria-label={t('table.ticked', { count })}>
      <span className="vt-figures">{t('table.ticked', { count })}</span>
      {actions.bulkItems.map(({ id, label, icon, danger, onSelect }) => (
        <Button key={id} size="sm" variant={danger ? 'danger' : 'secondary'} icon={icon} onClick={onSelect}>
          {label}
        </Button>
      ))}
      <Button size="sm" variant="ghost" onClick={() => actions.tick([...table.ticked], false)}>
        {t('table.untick')}
      </Button>
    </div>
  );
}
