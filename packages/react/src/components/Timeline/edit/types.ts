import type { KeyboardEvent } from 'react';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import type { TimelineItem } from '../Timeline.logic.js';

/** What people can do with an item, once it has loaded. */
export interface EditHandlers {
  /** What the keys do, in words. */
  readonly hint: string;
  /** A key was pressed on an item; says whether it meant something. */
  readonly onKey: (event: KeyboardEvent, item: TimelineItem) => boolean;
  /** Focus left an item: what the keys did to it is kept. */
  readonly onLeave: () => void;
  readonly menuOf: (item: TimelineItem) => readonly MenuItem[];
}
