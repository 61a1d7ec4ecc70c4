import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { IconName } from '@vitrine/schema';
import type { MessageKey } from '../../../i18n/types.js';
import type { NodeContext } from '../../../renderer/types.js';
import { Icon } from '../../../ui/icon/Icon.js';
import { toolWords } from '../control/toolWords.js';
import { Popover } from '../../../ui/overlay/Popover.js';
import { FilterForm } from '../filters/FilterForm.js';
import type { TableColumn } from '../logic/resolveColumns.js';
import type { TableActions } from '../useTableActions.js';
import type { TableModel } from '../useTable.js';
import { moveColumn, resizeColumn, withPart } from './changeLayout.js';
import { widthsOnScreen } from './columnGestures.js';

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

interface Command {
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  readonly pressed?: boolean;
  /** The icon points the other way. */
  readonly flipped?: boolean;
  /** The menu stays, for what is done again and again. */
  readonly stays?: boolean;
  readonly run: () => void;
}

/** Pixels by which a column grows or shrinks. */
const widthStep = 32;

/** What can be done with a column: its order, its filter, its place. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { column, anchor, table, actions, node, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('button, input, select')?.focus(), []);
  const groups = [sortCommands(props), placeCommands(props)].filter((commands) => commands.length > 0);
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
      onClose={(reason) => onClose(reason === 'escape')}
    >
      <div ref={box} className="vt-table-column-parts">
        {groups.map((commands, index) => (
          <div key={index === 0 ? 'sort' : 'place'} className="vt-menu-list">
            {commands.map((command) => (
              <button
                key={command.id}
                type="button"
                className="vt-menu-item"
                aria-pressed={command.pressed}
                onClick={() => run(command)}
              >
                <Icon name={command.icon} className={command.flipped ? 'vt-table-flipped' : undefined} />
                <span className="vt-menu-label">{command.label}</span>
                {command.pressed && <Icon name="check" size={14} />}
              </button>
            ))}
          </div>
        ))}
        {column.filterable && (
          <FilterForm
            column={column}
            filter={table.filters.find(({ key }) => key === column.key)}
            index={table.index}
            node={node}
            onFilter={(filter) => actions.setFilter(column.key, filter)}
          />
        )}
      </div>
    </Popover>
  );
}

const sortWords: Partial<Record<TableColumn['type'], readonly [up: MessageKey, down: MessageKey]>> = {
  number: ['table.sortUp', 'table.sortDown'],
  date: ['table.sortOld', 'table.sortNew'],
  datetime: ['table.sortOld', 'table.sortNew'],
  select: ['table.sortForth', 'table.sortBack'],
  multiselect: ['table.sortForth', 'table.sortBack'],
  boolean: ['table.sortForth', 'table.sortBack'],
};

function sortCommands({ column, table, actions, node }: ColumnMenuProps): Command[] {
  if (!column.sortable) return [];
  const t = toolWords(node.t);
  const [up, down] = sortWords[column.type] ?? ['table.sortAz', 'table.sortZa'];
  const part = table.sort.find(({ key }) => key === column.key);
  const sort = (desc: boolean): Command => ({
    id: desc ? 'down' : 'up',
    icon: desc ? 'arrow-down' : 'arrow-up',
    label: t(desc ? down : up),
    pressed: part !== undefined && (part.desc ?? false) === desc,
    run: () => actions.setSort(part && (part.desc ?? false) === desc ? [] : [{ key: column.key, desc }]),
  });
  return [sort(false), sort(true)];
}

function placeCommands({ column, anchor, table, actions, node, adjustable }: ColumnMenuProps): Command[] {
  if (!adjustable) return [];
  const t = toolWords(node.t);
  const { layout, allColumns, groupBy } = table;
  const { key } = column;
  const isGrouped = groupBy.includes(key);
  const move = (step: number) => () => actions.setLayout(moveColumn(layout, allColumns, key, step));
  const widen = (by: number) => () => {
    const heading = anchor.current?.closest('th');
    if (!heading) return;
    const widths = widthsOnScreen(heading, allColumns);
    actions.setLayout(resizeColumn(layout, widths, key, (widths.get(key) ?? column.width) + by));
  };
  const isPinned = column.pinned !== undefined;
  const backwards = node.direction === 'rtl';
  return [
    {
      id: 'group',
      icon: 'layers',
      label: t('table.groupBy'),
      pressed: isGrouped,
      run: () => actions.setGroupBy(isGrouped ? groupBy.filter((other) => other !== key) : [...groupBy, key]),
    },
    {
      id: 'pin',
      icon: 'lock',
      label: t('table.pin'),
      pressed: isPinned,
      run: () => actions.setLayout(withPart(layout, 'pinned', key, isPinned ? null : 'start')),
    },
    {
      id: 'back',
      icon: 'arrow-right',
      flipped: !backwards,
      label: t('table.moveBack'),
      stays: true,
      run: move(-1),
    },
    {
      id: 'on',
      icon: 'arrow-right',
      flipped: backwards,
      label: t('table.moveOn'),
      stays: true,
      run: move(1),
    },
    { id: 'wider', icon: 'plus', label: t('table.wider'), stays: true, run: widen(widthStep) },
    { id: 'narrower', icon: 'minus', label: t('table.narrower'), stays: true, run: widen(-widthStep) },
    ...(table.columns.length > 1
      ? [
          {
            id: 'hide',
            icon: 'x-circle' as const,
            label: t('table.hide'),
            run: () => actions.setLayout(withPart(layout, 'hidden', key, true)),
          },
        ]
      : []),
  ];
}
