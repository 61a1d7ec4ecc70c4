import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { Popover } from '../../../ui/overlay/Popover.js';
import { FilterForm } from '../filters/FilterForm.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import { placeCommands, sortCommands } from './columnCommands.js';
import type { Command } from './columnCommands.js';

export interface ColumnMenuProps {
  readonly column: TableColumn;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly table: TableModel;
  readonly actions: TableActions;
  readonly node: NodeContext;
  /** Whether the person may change how columns stand. */
  readonly adjustable: boolean;
  readonly onClose: (focusBack: boolean) => void;
}

/** What arrow keys move between; what is typed into or has a list of its own needs them itself. */
const movable = 'button, [type="checkbox"]';

/** What can be done with a column: its order, its filter, its place. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { column, anchor, table, actions, node, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  const stops = () => [...(box.current?.querySelectorAll<HTMLElement>(movable) ?? [])];
  useEffect(() => box.current?.querySelector<HTMLElement>('button, input, select')?.focus(), []);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target as Element).matches(movable)) return;
    event.preventDefault();
    stops()[stops().indexOf(event.target as HTMLElement) + step]?.focus();
  };
  const leave = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget) && relatedTarget !== anchor.current)
      onClose(false);
  };
  const run = ({ run, stays }: Command) => {
    run();
    if (!stays) onClose(true);
  };
  return (
    <Popover
      anchor={anchor}
      role="dialog"
      aria-label={node.t('table.optionsFor', { column: column.label })}
      className="vt-table-column-menu"
      onKeyDown={move}
      onBlur={leave}
      onClose={(reason) => onClose(reason === 'escape')}
    >
      <div ref={box} className="vt-table-column-parts">
        <Commands commands={sortCommands(props)} onRun={run} />
        {column.filterable && (
          <FilterForm
            column={column}
            filter={table.filters.find(({ key }) => key === column.key)}
            index={table.index}
            node={node}
            onFilter={(filter) => actions.setFilter(column.key, filter)}
          />
        )}
        <Commands commands={placeCommands(props)} onRun={run} />
      </div>
    </Popover>
  );
}

interface CommandsProps {
  readonly commands: readonly Command[];
  readonly onRun: (command: Command) => void;
}

function Commands({ commands, onRun }: CommandsProps) {
  if (commands.length === 0) return null;
  return (
    <div className="vt-menu-list">
      {commands.map((command) => (
        <button
          key={command.id}
          type="button"
          className="vt-menu-item"
          aria-pressed={command.pressed}
          onClick={() => onRun(command)}
        >
          <Icon name={command.icon} className={command.flipped ? 'vt-table-flipped' : undefined} />
          <span className="vt-menu-label">{command.label}</span>
          {command.pressed && <Icon name="check" size={14} />}
        </button>
      ))}
    </div>
  );
}
