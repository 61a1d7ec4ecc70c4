import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useChunk } from '../../hooks/useChunk.js';
import type { ListRange, ListRevealer } from './ListVirtualizer.js';

/** Longer lists scroll in a box of their own, and only what is in view is drawn. */
const windowFrom = 100;
const firstPaint = 30;
const guess = 44;
const pageSize = 10;

const loadVirtualizer = () => import('./ListVirtualizer.js');

/** Which entries are drawn, the room that the others take, and which of them the Tab key reaches. */
export interface ListWindow extends ListRange {
  readonly windowed: boolean;
  /** Of a long list the one entry that the Tab key stops at; of a short one every entry is. */
  readonly isStop: (index: number) => boolean;
  readonly onFocus: (index: number) => void;
  /** Arrow keys, Page Up, Page Down, Home and End go from entry to entry. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** What follows the scrolling; draws nothing, and stands beside the list. */
  readonly follower: ReactNode;
}

/** Draws only the entries in view of a long list. On a server, and until what follows the scrolling is loaded, the first are drawn. */
export function useListWindow(scroller: RefObject<HTMLElement | null>, count: number): ListWindow {
  const [range, setRange] = useState<ListRange>({
    from: 0,
    to: firstPaint,
    before: 0,
    after: Math.max(0, count - firstPaint) * guess,
  });
  const [active, setActive] = useState(0);
  const wanted = useRef<number | undefined>(undefined);
  const revealer = useRef<ListRevealer>(null);
  const windowed = count > windowFrom;
  const chunk = useChunk(loadVirtualizer, windowed);
  const note = useCallback(
    (next: ListRange) => setRange((last) => (sameRange(last, next) ? last : next)),
    [],
  );

  const focus = useCallback(
    (index: number) => {
      const entry = scroller.current?.querySelector<HTMLElement>(
        `:scope > [data-index="${index}"] .vt-list-label`,
      );
      entry?.focus();
      return entry !== null && entry !== undefined;
    },
    [scroller],
  );
  // An entry out of view is drawn only once it was scrolled to.
  useEffect(() => {
    if (wanted.current !== undefined && focus(wanted.current)) wanted.current = undefined;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const entry = (event.target as Element).closest('[data-index]');
    const next = entry && targetOf(event.key, Number(entry.getAttribute('data-index')), count);
    if (next === null || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setActive(next);
    if (focus(next)) return;
    wanted.current = next;
    revealer.current?.reveal(next);
  };
  const to = windowed ? Math.min(range.to, count) : count;
  const from = windowed ? Math.min(range.from, Math.max(0, to - firstPaint)) : 0;
  const stop = active >= from && active < to ? active : from;
  return {
    windowed,
    from,
    to,
    before: windowed ? range.before : 0,
    after: windowed ? range.after : 0,
    isStop: (index) => !windowed || index === stop,
    onFocus: setActive,
    onKeyDown,
    follower: windowed && chunk && (
      <chunk.ListVirtualizer
        scroller={scroller}
        count={count}
        guess={guess}
        revealer={revealer}
        onRange={note}
      />
    ),
  };
}

/** The entry that a key leads to; undefined for keys that lead nowhere. */
function targetOf(key: string, index: number, count: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageSize,
    PageUp: index - pageSize,
    Home: 0,
    End: count - 1,
  };
  const target = Object.hasOwn(targets, key) ? targets[key]! : undefined;
  return target === undefined ? undefined : Math.min(count - 1, Math.max(0, target));
}

function sameRange(left: ListRange, right: ListRange): boolean {
  return (
    left.from === right.from &&
    left.to === right.to &&
    left.before === right.before &&
    left.after === right.after
  );
}
