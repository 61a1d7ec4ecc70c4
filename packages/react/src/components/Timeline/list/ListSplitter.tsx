import type { KeyboardEvent, PointerEvent as PressEvent } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { capturePointer } from '../chart/capturePointer.js';
import { editWords } from '../edit/editWords.js';
import { narrowest, stepWidth, widest } from './listWidth.js';

export interface ListSplitterProps {
  /** Id of the list. */
  readonly controls: string;
  /** Width in pixels that the list has now, or was given in more room. */
  readonly width: number;
  /** Width of the box that list and drawing share. */
  readonly room: number;
  readonly node: NodeContext;
  /** Another width; undefined for the one that suits the room. */
  readonly onWidth: (width: number | undefined) => void;
}

/**
 * The edge between list and drawing. It is dragged, and moved by arrow keys, Home and End; Enter and a double click give
 * the list back the width it has by itself.
 */
export function ListSplitter({ controls, width: given, room, node, onWidth }: ListSplitterProps) {
  const { t, direction } = node;
  const most = widest(room);
  const width = Math.min(Math.max(Math.round(given), narrowest), most);
  const set = (next: number) => onWidth(Math.round(Math.min(Math.max(next, narrowest), most)));

  const drag = (event: PressEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const edge = event.currentTarget;
    const from = event.clientX;
    const sign = direction === 'rtl' ? -1 : 1;
    const controller = new AbortController();
    const { signal } = controller;
    capturePointer(edge, event.pointerId);
    const follow = ({ clientX }: PointerEvent) => set(width + sign * (clientX - from));
    edge.addEventListener('pointermove', follow, { signal });
    for (const type of ['pointerup', 'pointercancel'])
      edge.addEventListener(type, () => controller.abort(), { signal });
    event.stopPropagation();
  };
  const press = (event: KeyboardEvent) => {
    const next = stepWidth(event.key, width, most, direction);
    if (next === undefined && event.key !== 'Enter') return;
    if (next === undefined) onWidth(undefined);
    else set(next);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that is moved is a widget
    <div
      className="vt-timeline-splitter vt-no-print"
      role="separator"
      aria-orientation="vertical"
      aria-label={editWords(t)('timeline.listWidth')}
      aria-controls={controls}
      aria-valuemin={narrowest}
      aria-valuemax={most}
      aria-valuenow={width}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
      onDoubleClick={() => onWidth(undefined)}
    />
  );
}
