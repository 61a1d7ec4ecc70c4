import type { KeyboardEvent } from 'react';
import type { Place } from './CellRange.js';
import type { GridSize } from './useGridFocus.js';

const alone = ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'AltGraph'];
const commands = ['a', 'd', 'y', 'z'];

/** Whether a key on a cell waits for the controls. The clipboard's keys are the browser's. */
export function isKept(event: KeyboardEvent, { row, column }: Place, size: GridSize): boolean {
  if (event.altKey || row < 0 || column < 0 || column >= size.dataColumns) return false;
  if (event.ctrlKey || event.metaKey) return commands.includes(event.key.toLowerCase());
  return !alone.includes(event.key);
}
