import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { moveColumn, resizeColumn } from './changeLayout.js';
import type { ColumnLayout } from './columnLayout.js';

/** What a gesture on a heading works on. */
export interface GestureTarget {
  readonly heading: HTMLElement;
  readonly column: TableColumn;
  readonly all: readonly TableColumn[];
  readonly layout: ColumnLayout;
  readonly rightToLeft: boolean;
  readonly onLayout: (layout: ColumnLayout) => void;
}

/** Pixels that a pointer may tremble. */
const still = 6;

/** Widths on the screen by key, read from the headings. */
export function widthsOnScreen(heading: HTMLElement, all: readonly TableColumn[]): Map<string, number> {
  const visible = all.filter(({ hidden }) => !hidden);
  const headings = [...(heading.closest('tr')?.querySelectorAll<HTMLElement>('th[data-key]') ?? [])];
  return new Map(headings.map((cell, index) => [visible[index]!.key, Math.round(cell.offsetWidth)]));
}

/** Follows the pointer until it is let go. */
function follow(pointer: PointerEvent, move: (by: number) => void, end: (by: number) => void) {
  const from = pointer.clientX;
  const controller = new AbortController();
  const { signal } = controller;
  window.addEventListener('pointermove', (event) => move(event.clientX - from), { signal });
  window.addEventListener(
    'pointerup',
    (event) => {
      controller.abort();
      end(event.clientX - from);
    },
    { signal },
  );
  window.addEventListener('pointercancel', () => controller.abort(), { signal });
}

/** The edge of a heading is dragged: the column grows with it. A double click makes it as wide as what it shows. */
export function dragEdge(pointer: PointerEvent, target: GestureTarget) {
  const { heading, column, all, layout, rightToLeft, onLayout } = target;
  const widths = widthsOnScreen(heading, all);
  const width = widths.get(column.key) ?? column.width;
  const resize = (by: number) =>
    onLayout(resizeColumn(layout, widths, column.key, width + (rightToLeft ? -by : by)));
  pointer.preventDefault();
  follow(pointer, resize, (by) => {
    if (by !== 0) resize(by);
  });
  const controller = new AbortController();
  heading.addEventListener(
    'dblclick',
    () => onLayout(resizeColumn(layout, widths, column.key, contentWidth(heading))),
    { signal: controller.signal },
  );
  // The second press of a double click listens by itself.
  window.addEventListener('pointerdown', () => controller.abort(), {
    signal: controller.signal,
    capture: true,
  });
}

/** The width that the browser would give a column if it were free to, so that its heading and all cells in view are whole. */
function contentWidth(heading: HTMLElement): number {
  const table = heading.closest('table');
  const col = table?.querySelectorAll('col')[(heading as HTMLTableCellElement).cellIndex];
  if (!table || !col) return heading.offsetWidth;
  const { width } = col;
  col.removeAttribute('width');
  col.style.inlineSize = 'auto';
  Object.assign(table.style, { tableLayout: 'auto', inlineSize: 'max-content', minInlineSize: '0' });
  const found = Math.ceil(heading.getBoundingClientRect().width);
  Object.assign(table.style, { tableLayout: '', inlineSize: '', minInlineSize: '' });
  col.style.inlineSize = '';
  col.width = width;
  return found;
}

/** A heading is dragged over others: the column is put where the pointer lets it go. */
export function dragHeading(pointer: PointerEvent, target: GestureTarget) {
  const { heading, column, all, layout, onLayout } = target;
  const headings = [...(heading.closest('tr')?.querySelectorAll<HTMLElement>('th[data-key]') ?? [])];
  const from = headings.indexOf(heading);
  const placeAt = (by: number) => {
    const x = pointer.clientX + by;
    const over = headings.findIndex((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return x >= left && x < right;
    });
    return over === -1 ? from : over;
  };
  const mark = (at: number | undefined) => {
    for (const [index, cell] of headings.entries())
      cell.toggleAttribute('data-drop', index === at && index !== from);
  };
  follow(
    pointer,
    (by) => mark(Math.abs(by) > still ? placeAt(by) : undefined),
    (by) => {
      mark(undefined);
      if (Math.abs(by) <= still) return;
      // The click that follows would sort.
      const controller = new AbortController();
      heading.addEventListener('click', (event) => event.stopPropagation(), {
        capture: true,
        signal: controller.signal,
      });
      setTimeout(() => controller.abort());
      const visible = all.filter(({ hidden, pinned }) => !hidden && pinned === column.pinned);
      const target = all.filter(({ hidden }) => !hidden)[placeAt(by)];
      const step = visible.findIndex(({ key }) => key === target?.key);
      if (step !== -1)
        onLayout(
          moveColumn(layout, all, column.key, step - visible.findIndex(({ key }) => key === column.key)),
        );
    },
  );
}
