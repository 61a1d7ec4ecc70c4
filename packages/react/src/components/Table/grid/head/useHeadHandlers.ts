import { useMemo } from 'react';
import { useLatest } from '../../../../hooks/useLatest.js';
import type * as columnTools from '../../columns/columnTools.js';
import type { GridTarget } from '../GridControls.js';
import type { HeadHandlers } from './TableHead.js';

interface HeadTarget extends GridTarget {
  /** What changes columns, once it is loaded. */
  readonly tools: typeof columnTools | null | undefined;
  readonly openMenu: HeadHandlers['onMenu'];
  readonly onNear: () => void;
}

/** What headings can do; stays the same object, so that they are not drawn again while only the rows change. */
export function useHeadHandlers(target: HeadTarget): HeadHandlers {
  const latest = useLatest(target);
  return useMemo<HeadHandlers>(
    () => ({
      onSort: (key, add) => latest.current.actions.sortBy(key, add),
      onMenu: (key, button) => latest.current.openMenu(key, button),
      onTickAll: (on) => {
        const { actions, table } = latest.current;
        actions.tick(
          Array.from(table.found, (place) => table.keys[place]!),
          on,
        );
      },
      onNear: () => latest.current.onNear(),
      onGrab: (event, column, heading, part) => {
        const { tools, table, actions, node } = latest.current;
        tools?.grabHeading(event, part, {
          heading,
          column,
          all: table.allColumns,
          layout: table.layout,
          rightToLeft: node.direction === 'rtl',
          onLayout: actions.setLayout,
        });
      },
    }),
    [latest],
  );
}
