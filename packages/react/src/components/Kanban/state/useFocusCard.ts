import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { cardElement } from './boardElements.js';
import type { Board } from '../Kanban.logic.js';

/** Ways to give a card focus: at once, or when it has been drawn in its new place. */
export interface FocusCard {
  /** Says whether it is drawn; a card far away in a long column is not. */
  readonly now: (key: string) => boolean;
  readonly afterChange: (key: string) => void;
  /** Tells which card has the focus, undefined for none. */
  readonly note: (key: string | undefined) => void;
}

/** Moves focus between cards of a board, also when a change draws a card anew in another column. */
export function useFocusCard(root: RefObject<HTMLElement | null>, board: Board): FocusCard {
  const [wanted, setWanted] = useState<{ readonly key: string }>();
  const pending = useRef<string | undefined>(undefined);
  const focused = useRef<string | undefined>(undefined);
  const focus = useMemo<FocusCard>(
    () => ({
      now: (key) => {
        const card = root.current && cardElement(root.current, key);
        card?.querySelector<HTMLElement>('.vt-kanban-open')?.focus();
        return card !== null;
      },
      afterChange: (key) => setWanted({ key }),
      note: (key) => {
        focused.current = key;
      },
    }),
    [root],
  );
  useEffect(() => {
    pending.current = wanted?.key;
    if (wanted) focus.now(wanted.key);
  }, [wanted, focus]);
  // The change may arrive later than the wish, or be an undo: focus is then lost with the old element, and given to the new one.
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const key = pending.current ?? focused.current;
    if (key !== undefined && lost) focus.now(key);
    pending.current = undefined;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- once the board is drawn anew
  }, [board, focus]);
  return focus;
}
