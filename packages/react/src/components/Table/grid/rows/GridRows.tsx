import { useMemo, useState } from 'react';
import { GroupRow } from '../../groups/GroupRow.js';
import type { GridTarget } from '../GridControls.js';
import { RowSlots } from './RowSlots.js';
import { TableRow } from './TableRow.js';
import type { ColumnWindow } from '../head/useColumnWindow.js';
import type { RowHandlers, TableRowProps } from './TableRow.js';
import type { RowWindow } from './useRowWindow.js';

interface GridRowsProps {
  readonly target: GridTarget;
  readonly view: RowWindow;
  readonly inView: ColumnWindow;
  /** What edits cells, once it is loaded. */
  readonly Editor: TableRowProps['Editor'];
  readonly handlers: RowHandlers;
  /** Key of the row whose actions are open. */
  readonly menuRow: string | undefined;
}

/** The rows in view and the headings of groups among them, with room for those that are not drawn. */
export function GridRows({ target, view, inView, Editor, handlers, menuRow }: GridRowsProps) {
  const { props, table, actions, node, focus, range } = target;
  const { data, multiSelect: hasTicks } = props;
  const { columns, shown, groups, groupBy, ticked } = table;
  const { editing, hasRowActions: hasActions } = actions;
  const { active } = focus;
  const fillAt = range ? { row: range.bottom, column: range.right } : active;
  const [slots] = useState(() => new RowSlots());
  const { format, t, announce, readOnly } = node;
  // What a row draws with stays the same while only values of the view change, which no row reads.
  // oxlint-disable-next-line react/exhaustive-deps -- the other parts that rows use change with these alone
  const drawing = useMemo(() => node, [format, t, announce, readOnly]);
  const lines = Array.from(shown.subarray(view.from, view.to));
  const slotOf = slots.of(
    lines.flatMap((place) => data.keys[place] ?? []),
    view.from,
  );
  const columnCount = columns.length + (hasActions ? 1 : 0) + (hasTicks ? 1 : 0);
  return (
    <tbody>
      {view.before > 0 && <Spacer height={view.before} columns={columnCount} />}
      {lines.map((place, index) => {
        const at = view.from + index;
        const line = { at, rowIndex: table.firstLine + at + 2, columns, node: drawing, hasActions };
        const group = groups[-place - 1];
        if (group)
          return (
            <GroupRow
              {...line}
              key={`group ${group.id}`}
              group={group}
              index={table.index}
              active={active.row === at}
              hasTicks={hasTicks}
              onToggle={actions.toggleGroup}
            />
          );
        const key = data.keys[place]!;
        const inRange = range && at >= range.top && at <= range.bottom;
        return (
          <TableRow
            {...line}
            key={slotOf.get(key)}
            columnFrom={inView.from}
            columnTo={inView.to}
            row={data.rows[place]!}
            level={groupBy.length > 0 ? groupBy.length + 1 : undefined}
            selected={key === table.selected}
            ticked={hasTicks ? ticked.has(key) : undefined}
            activeColumn={active.row === at ? active.column : undefined}
            rangeFrom={inRange ? range.left : -1}
            rangeTo={inRange ? range.right : -1}
            fillColumn={Editor && table.canEdit && fillAt.row === at ? fillAt.column : undefined}
            editing={editing?.row === key ? editing : undefined}
            hasMenu={menuRow === key}
            Editor={Editor}
            handlers={handlers}
          />
        );
      })}
      {view.after > 0 && <Spacer height={view.after} columns={columnCount} />}
    </tbody>
  );
}

/** The room of rows that are not drawn, by an attribute because server HTML has no styles. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden="true" className="vt-table-spacer">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nothing to read: it only takes room */}
      <td colSpan={columns} height={height} />
    </tr>
  );
}
