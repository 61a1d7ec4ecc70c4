import { useEffect, useImperativeHandle } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useLatest } from '../../../renderer/hooks/useLatest.js';
import { rangeOf } from '../grid/CellRange.js';
import type { GridControlProps, GridControls } from '../grid/GridControls.js';
import { followFill } from './followFill.js';
import { isTyped, pressCell } from './pressCell.js';
import { pressGroup } from './pressGroup.js';
import { pressTable } from './pressTable.js';
import { beginRange, chooseRange, dragRange, pressRange } from './rangeGestures.js';
import { RejectedCells } from './RejectedCells.js';
import { useRangeCommands } from './useRangeCommands.js';

/** Gives a grid its keys, its clipboard and its blocks of cells; draws what a paste could not take. */
export function GridControl({ target, controls, takeWaiting }: GridControlProps) {
  const { table, actions, focus, range, node } = target;
  const commands = useRangeCommands(target);
  const { editing } = actions;
  const { row, column } = focus.active;
  const block = () => range ?? rangeOf(focus.active, focus.active);
  const isOnCells = row >= 0 && column >= 0 && column < table.columns.length;

  const press = (event: KeyboardEvent): boolean => {
    if (pressRange(event, target) || pressGroup(event, target)) return true;
    const onHeading = row === -1 && column >= 0 && column < table.columns.length;
    if (onHeading && event.altKey && event.key === 'ArrowDown') return target.openMenu();
    return pressTable(event, target) || pressCell(event, target, commands);
  };
  const copies = (event: ClipboardEvent) => {
    // Text that is marked on the page is copied as usual.
    if (editing || !isOnCells || !(document.getSelection()?.isCollapsed ?? true)) return false;
    commands.copy(block(), event);
    return true;
  };
  useImperativeHandle<GridControls, GridControls>(controls, () => ({
    press,
    copy: (event) => void copies(event),
    cut: (event) => {
      if (table.canEdit && copies(event)) commands.clear(block());
    },
    paste: (event) => {
      if (editing || !isOnCells) return;
      const pasted = commands.paste(block(), event);
      if (!pasted) return;
      const { top, bottom, left, right } = pasted;
      chooseRange(target, { anchor: { row: top, column: left }, head: { row: bottom, column: right } });
    },
    pointerDown: (event) => {
      if (!(event.target as Element).closest('[data-fill]')) return beginRange(event, target);
      event.preventDefault();
      followFill(event.nativeEvent, block(), commands.fill);
    },
    pointerOver: (event) => dragRange(event, target),
  }));

  useCatchUp(takeWaiting, (keys) => {
    const typed = keys.findIndex(isTyped);
    for (const event of typed === -1 ? keys : keys.slice(0, typed)) press(event);
    if (typed === -1) return;
    // What was typed goes to one editor.
    const end = keys.findIndex((event, index) => index > typed && !isTyped(event));
    const text = keys
      .slice(typed, end === -1 ? undefined : end)
      .map(({ key }) => key)
      .join('');
    if (editing) actions.setEditing({ ...editing, typed: text });
    else if (isOnCells) target.edit(row, column, text);
  });
  return commands.rejected.length > 0 ? (
    <RejectedCells rejected={commands.rejected} node={node} onDismiss={commands.dismiss} />
  ) : null;
}

/** Does once what was pressed before all this was loaded. */
function useCatchUp(
  take: GridControlProps['takeWaiting'],
  run: (keys: readonly KeyboardEvent[]) => void,
): void {
  const latest = useLatest(run);
  useEffect(() => latest.current(take()), [take, latest]);
}
