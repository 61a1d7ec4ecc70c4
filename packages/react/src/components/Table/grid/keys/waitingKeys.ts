import type { KeyboardEvent } from 'react';
import type { Place } from '../cells/CellRange.js';
import type { ClipboardParts } from '../GridControls.js';
import type { GridSize } from './useGridFocus.js';

/** What was done before the controls are there: a key, a text that was typed, or what was pasted. */
export type Waiting = KeyboardEvent | string | ClipboardParts;

const alone = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph'];
const commands = ['a', 'd', 'y', 'z'];

/** Whether a key on a cell waits for the controls. The clipboard's keys are the browser's. */
export function isKept(event: KeyboardEvent, { row, column }: Place, size: GridSize): boolean {
  if (event.altKey || row < 0 || column < 0 || column >= size.dataColumns) return false;
  if (event.ctrlKey || event.metaKey) return commands.includes(event.key.toLowerCase());
  return !alone.includes(event.key);
}

/** Lets a key wait; letters make one text, from which Backspace takes the last one. */
export function keepWaiting(waiting: Waiting[], event: KeyboardEvent): void {
  const last = waiting.at(-1);
  const isText = typeof last === 'string';
  if (isText && event.key === 'Backspace') waiting[waiting.length - 1] = [...last].slice(0, -1).join('');
  else if (!isTyped(event) && !(isText && event.key === ' ')) waiting.push(event);
  else if (isText) waiting[waiting.length - 1] = last + event.key;
  else waiting.push(event.key);
}

/** Whether a key writes something. */
export function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}
