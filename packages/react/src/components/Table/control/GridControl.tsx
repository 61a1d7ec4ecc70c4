import { useImperativeHandle, useReducer, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent as KeyPress, MouseEvent, PointerEvent as Pointer } from 'react';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';
import { rangeEnds, rangeOf } from '../grid/cells/CellRange.js';
import type { CellRange } from '../grid/cells/CellRange.js';
import type { GridControlProps, GridControls, ClipboardParts } from '../grid/GridControls.js';
import { BlockBar } from './BlockBar.js';
import { CellMenu } from './menus/CellMenu.js';
import { placeOfMenu } from './menus/placeOfMenu.js';
import type { CellMenuPlace } from './menus/placeOfMenu.js';
import { followFill } from './gestures/followFill.js';
import { followPointer } from './gestures/followPointer.js';
import { pressCell } from './gestures/pressCell.js';
import { pressTable } from './gestures/pressTable.js';
import { beginRange, chooseRange, pressRange } from './gestures/rangeGestures.js';
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
  const paste = (parts: ClipboardParts) => {
    const pasted = commands.paste(block(), parts);
    // Rows that it added are part of the block.
    const size = { ...target.size, rows: Math.max(target.size.rows, pasted.bottom + 1) };
    chooseRange({ ...target, size }, rangeEnds(pasted));
  };
  const copies = (event: ClipboardEvent) => {
    // Text that is marked on the page is copied as usual.
    if (editing || !isOnCells || !(document.getSelection()?.isCollapsed ?? true)) return false;
    commands.copy(block(), ({ text, html }) => {
      event.clipboardData.setData('text/plain', text);
      event.clipboardData.setData('text/html', html);
    });
    event.preventDefault();
    return true;
  };
  const [menu, setMenu] = useState<CellMenuPlace>();
  const [byTouch, setByTouch] = useState(false);
  const pointerDown = (event: Pointer) => {
    setMenu(undefined);
    if (!(event.target as Element).closest('[data-fill]')) return beginRange(event, target);
    event.preventDefault();
    const isTouch = event.pointerType === 'touch';
    setByTouch(isTouch);
    if (!isTouch) {
      const from = block();
      const extend = (range: CellRange) => {
        commands.extend(from, range);
        target.setEnds(rangeEnds(range));
      };
      return followFill(event.nativeEvent, from, extend);
    }
    const { top, left } = block();
    followPointer(event.nativeEvent, {
      onCell: (head) => chooseRange(target, { anchor: { row: top, column: left }, head }),
    });
  };
  const contextMenu = (event: MouseEvent) => {
    const place = placeOfMenu(event, target);
    if (place) setMenu(place);
  };
  useImperativeHandle<GridControls, GridControls>(controls, () => ({
    press,
    copy: (event) => void copies(event),
    cut: (event) => {
      if (table.canEdit && copies(event)) commands.clear(block());
    },
    paste,
    pointerDown,
    contextMenu,
  }));

  // One after the other, each on what the one before left; before any other key, so in a layout effect.
  const [, goOn] = useReducer((count: number) => count + 1, 0);
  useIsomorphicLayoutEffect(() => {
    const next = nextWaiting();
    if (!next) return;
    if (typeof next === 'string') {
      if (editing) actions.setEditing({ ...editing, typed: next });
      else target.edit(row, column, { typed: next });
    } else if ('html' in next) paste(next);
    else if (editing) pressEditor(next);
    else if (!press(next)) target.move(next);
    goOn();
  });

  return (
    <>
      {menu && target.keyAt(menu.row) === menu.rowKey && (
        <CellMenu
          target={target}
          commands={commands}
          place={menu}
          onPaste={paste}
          onClose={(focusBack) => {
            setMenu(undefined);
            if (focusBack) menu.anchor.current?.focus();
          }}
        />
      )}
      {commands.rejected.length > 0 ? (
        <RejectedCells rejected={commands.rejected} node={node} onDismiss={commands.dismiss} />
      ) : (
        byTouch &&
        range && (
          <BlockBar
            range={range}
            commands={commands}
            node={node}
            onPaste={paste}
            onClose={() => target.setEnds(undefined)}
          />
        )
      )}
    </>
  );
}

/** Gives a key that waited to the editor of its cell, which has the focus by now. */
function pressEditor({ key, shiftKey, target }: KeyPress) {
  const { activeElement } = (target as Element).getRootNode() as Document | ShadowRoot;
  activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
  );
}
