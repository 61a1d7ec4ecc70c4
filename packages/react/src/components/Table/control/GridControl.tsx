import { useImperativeHandle, useReducer } from 'react';
import type { ClipboardEvent, KeyboardEvent as KeyPress } from 'react';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';
import { rangeOf } from '../grid/CellRange.js';
import type { GridControlProps, GridControls, PastedParts } from '../grid/GridControls.js';
import { followFill } from './followFill.js';
import { pressCell } from './pressCell.js';
import { pressTable } from './pressTable.js';
import { beginRange, chooseRange, dragRange, pressRange } from './rangeGestures.js';
import { RejectedCells } from './RejectedCells.js';
import { useRangeCommands } from './useRangeCommands.js';

/** Gives a grid its keys, its clipboard and its blocks of cells; draws what a paste could not take. */
export function GridControl({ target, controls, nextWaiting }: GridControlProps) {
  const { table, actions, focus, range, node } = target;
  const commands = useRangeCommands(target);
  const { editing } = actions;
  const { row, column } = focus.active;
  const block = () => range ?? rangeOf(focus.active, focus.active);
  const isOnCells = row >= 0 && column >= 0 && column < table.columns.length;

  const press = (event: KeyPress) =>
    pressRange(event, target) || pressTable(event, target) || pressCell(event, target, commands);
  const paste = (parts: PastedParts) => {
    const { top, bottom, left, right } = commands.paste(block(), parts);
    chooseRange(target, { anchor: { row: top, column: left }, head: { row: bottom, column: right } });
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
    paste,
    pointerDown: (event) => {
      if (!(event.target as Element).closest('[data-fill]')) return beginRange(event, target);
      event.preventDefault();
      followFill(event.nativeEvent, block(), commands.fill);
    },
    pointerOver: (event) => dragRange(event, target),
  }));

  // One after the other, each on what the one before left; before any other key, so in a layout effect.
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  useIsomorphicLayoutEffect(() => {
    const next = nextWaiting();
    if (!next) return;
    if (typeof next === 'string') {
      if (editing) actions.setEditing({ ...editing, typed: next });
      else target.edit(row, column, next);
    } else if ('html' in next) paste(next);
    else if (editing) pressEditor(next);
    else if (!press(next)) target.move(next);
    goOn();
  });

  return commands.rejected.length > 0 ? (
    <RejectedCells rejected={commands.rejected} node={node} onDismiss={commands.dismiss} />
  ) : null;
}

/** Gives a key that waited to the editor of its cell, which has the focus by now. */
function pressEditor({ key, shiftKey, target }: KeyPress) {
  const { activeElement } = (target as Element).getRootNode() as Document | ShadowRoot;
  activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
  );
}
