import type { TableColumn } from '../../logic/columns/resolveColumns.js';

/** The check boxes stay at the edge where the first column does. */
export function pinOfTicks([first]: readonly TableColumn[]): 'start' | undefined {
  return first?.pinned === 'start' ? 'start' : undefined;
}
