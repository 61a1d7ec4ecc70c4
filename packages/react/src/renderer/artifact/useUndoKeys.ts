import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useLatest } from '../../hooks/useLatest.js';

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), textarea, select, [contenteditable], dialog';

/** What the keys do; false when there was nothing to do. */
export interface UndoActions {
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

/**
 * Ctrl+Z and Cmd+Z take back, with Shift or as Ctrl+Y they make again, in the artifact that the person used last: a
 * deleted row takes the focus with it, and the key then reaches the page alone. Where text is typed, and in dialogs, they
 * stay with the text.
 */
export function useUndoKeys(root: RefObject<HTMLElement | null>, actions: UndoActions): void {
  const latest = useLatest(actions);
  useEffect(() => {
    let used = false;
    const note = (event: Event) => {
      used = isInside(event, root.current);
    };
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.defaultPrevented) return;
      const [target] = event.composedPath();
      const nowhere = target === document.body || target === document.documentElement;
      if (nowhere ? !used : !isInside(event, root.current)) return;
      if (target instanceof Element && target.closest(typing)) return;
      if (latest.current[action]()) event.preventDefault();
    };
    document.addEventListener('pointerdown', note, true);
    document.addEventListener('focusin', note, true);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', note, true);
      document.removeEventListener('focusin', note, true);
      document.removeEventListener('keydown', press);
    };
  }, [root, latest]);
}

function isInside(event: Event, root: HTMLElement | null): boolean {
  // Messages with an Undo of their own stand beside the page.
  const artifact = root?.closest('.vt-root');
  return artifact !== null && artifact !== undefined && event.composedPath().includes(artifact);
}

function actionOf(event: KeyboardEvent): keyof UndoActions | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : undefined;
}
