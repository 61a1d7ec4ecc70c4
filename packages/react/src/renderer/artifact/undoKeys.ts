import type { KeyboardEvent } from 'react';

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="file"]), textarea, select, [contenteditable]';

/** Handles Ctrl+Z and Cmd+Z on a page; where text is typed they stay with the text. */
export function undoKeys(undo: () => boolean) {
  return (event: KeyboardEvent) => {
    const wanted =
      event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!wanted || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    if (undo()) event.preventDefault();
  };
}
