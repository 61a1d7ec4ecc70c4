import type { TableViewProps } from '../../../generated/viewProps.js';
import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { focusGrid } from '../grid/keys/focusGrid.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import { removeRows } from './rows/removeRows.js';
import { toolWords } from './toolWords.js';

export interface BulkBarProps {
  readonly props: TableViewProps;
  readonly table: TableModel;
  readonly actions: TableActions;
  readonly node: NodeContext;
}

/** How many rows are ticked, and what can be done with all of them. */
export function BulkBar({ props, table, actions, node }: BulkBarProps) {
  const t = toolWords(node.t);
  const { data, bulkActions = [] } = props;
  const { ticked, setTicked } = table;
  const counted = t(ticked.size === 1 ? 'table.tickedOne' : 'table.ticked', {
    count: node.format(ticked.size, 'number'),
  });
  const rows = () =>
    data.keys.flatMap((key, place) => (ticked.has(key) ? [{ key, row: { ...data.rows[place]! } }] : []));
  const act = (action: string) => {
    const chosen = rows();
    node.emit('rows.action', {
      action,
      rows: chosen.map(({ row }) => row),
      keys: chosen.map(({ key }) => key),
    });
  };
  const remove = (button: Element) => {
    const keys = rows().map(({ key }) => key);
    if (!removeRows(keys, { props, node })) return;
    focusGrid(button);
    setTicked(new Set());
  };
  return (
    <div className="vt-table-bulk" role="toolbar" aria-label={counted}>
      <span className="vt-table-bulk-count">{counted}</span>
      {bulkActions.map(({ id, label, icon, tone }) => (
        <Button
          key={id}
          size="sm"
          variant={tone === 'danger' ? 'danger' : 'secondary'}
          icon={icon}
          onClick={() => act(id)}
        >
          {label}
        </Button>
      ))}
      {actions.canDelete && (
        <Button
          size="sm"
          variant="danger"
          icon="trash"
          onClick={({ currentTarget }) => remove(currentTarget)}
        >
          {t('table.deleteRows')}
        </Button>
      )}
      <Button
        size="sm"
        variant="ghost"
        icon="x"
        onClick={({ currentTarget }) => {
          focusGrid(currentTarget);
          setTicked(new Set());
        }}
      >
        {t('table.untick')}
      </Button>
    </div>
  );
}
