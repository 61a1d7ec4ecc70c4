import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useRef } from 'react';
import type { ReactNode } from 'react';

export interface KanbanWindowProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly dropAtEnd: boolean;
  readonly count: number;
  readonly keyAt: (index: number) => string | number;
  /** Indexes that stay drawn wherever the list is scrolled. */
  readonly keep: readonly number[];
  readonly renderItem: (index: number, row: { ref: (element: HTMLElement | null) => void }) => ReactNode;
}

/** The cards of a long column, of which only those on the screen are drawn. */
export function KanbanWindow({ labelledBy, dropAtEnd, count, keyAt, keep, renderItem }: KanbanWindowProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its functions are used here only, never by what is memoized
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 92,
    gap: 8,
    overscan: 6,
    getItemKey: keyAt,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...keep])].sort((a, b) => a - b),
  });
  let end = 0;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const space = item.start - end;
    end = item.end + 8;
    return (
      <Fragment key={item.key}>
        <Space height={space} />
        {renderItem(item.index, { ref: virtualizer.measureElement })}
      </Fragment>
    );
  });
  return (
    <div
      ref={scroller}
      className="vt-kanban-list"
      data-vt-list=""
      data-long="true"
      data-drop={dropAtEnd ? 'end' : undefined}
    >
      <ul className="vt-kanban-cards" data-windowed="true" aria-labelledby={labelledBy}>
        {rows}
        <Space height={virtualizer.getTotalSize() - end} />
      </ul>
    </div>
  );
}

/** Stands for cards that are not drawn. Only on the client, so a style attribute is never in server HTML. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? (
    <li className="vt-kanban-space" aria-hidden="true" style={{ blockSize: height }} />
  ) : null;
}
