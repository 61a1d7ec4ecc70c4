import type { NodeContext } from '../../../renderer/types.js';
import type { MenuItem } from '../../../ui/overlay/Menu.js';
import type { TimelineItem } from '../Timeline.logic.js';
import { shiftDays } from './itemDates.js';
import type { Days, Movable } from './itemDates.js';

export interface ItemMenuOptions {
  readonly item: TimelineItem;
  readonly may: Movable;
  /** Items that must end before this one starts, and have not. */
  readonly waitsFor: readonly TimelineItem[];
  readonly t: NodeContext['t'];
  readonly onEdit: () => void;
  readonly onDays: (days: Days) => void;
}

/** The menu of an item: everything that dragging does, the editor, and a way out of a broken dependency. */
export function itemMenu({ item, may, waitsFor, t, onEdit, onDays }: ItemMenuOptions): MenuItem[] {
  const items: MenuItem[] = [{ id: 'edit', label: t('timeline.editDates'), icon: 'pen', onSelect: onEdit }];
  const shift = (part: 'move' | 'end', days: number) => () => onDays(shiftDays(item, part, days));
  if (may.start && may.end) {
    const last = waitsFor.reduce<TimelineItem | undefined>(
      (latest, one) => (latest && latest.end >= one.end ? latest : one),
      undefined,
    );
    if (last)
      items.push({
        id: 'after',
        label: t('timeline.startAfter', { title: last.title }),
        icon: 'arrow-right',
        onSelect: shift('move', last.end + 1 - item.start),
      });
    items.push(
      { id: 'earlier', label: t('timeline.earlier'), separated: true, onSelect: shift('move', -1) },
      { id: 'later', label: t('timeline.later'), onSelect: shift('move', 1) },
      { id: 'weekEarlier', label: t('timeline.weekEarlier'), onSelect: shift('move', -7) },
      { id: 'weekLater', label: t('timeline.weekLater'), onSelect: shift('move', 7) },
    );
  }
  if (may.end) {
    items.push(
      { id: 'longer', label: t('timeline.longer'), separated: true, onSelect: shift('end', 1) },
      {
        id: 'shorter',
        label: t('timeline.shorter'),
        disabled: item.start === item.end,
        onSelect: shift('end', -1),
      },
    );
  }
  return items;
}
