import type { KeyboardEvent } from 'react';

/** What the keys of a cell do. */
export interface CellCommands {
  readonly edit: (typed?: string) => boolean;
  readonly clear: () => void;
  readonly choose: () => void;
  readonly fill: () => void;
}

/** What a key does on a cell; false when it does nothing. */
export function pressCell(
  event: KeyboardEvent,
  editable: boolean,
  { edit, clear, choose, fill }: CellCommands,
): boolean {
  const plain = !event.ctrlKey && !event.metaKey;
  if (event.key === 'Enter' || event.key === 'F2') {
    if (!edit()) choose();
    return true;
  }
  if (event.key === ' ' && plain) {
    choose();
    return true;
  }
  if (!plain && event.key.toLowerCase() === 'd') {
    fill();
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    clear();
    return true;
  }
  return plain && editable && [...event.key].length === 1 && edit(event.key);
}
