import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { leastWidth, mostWidth } from './columnLayout.js';
import type { ColumnLayout } from './columnLayout.js';

/** A layout with another part for one column. */
export function withPart<Part extends 'widths' | 'hidden' | 'pinned'>(
  layout: ColumnLayout,
  part: Part,
  key: string,
  value: NonNullable<ColumnLayout[Part]>[string],
): ColumnLayout {
  const entries = Object.entries(layout[part] ?? {}).filter(([other]) => other !== key);
  return { ...layout, [part]: Object.fromEntries([...entries, [key, value]]) };
}

/** A layout in which a column stands some visible places further on, among those at its edge. */
export function moveColumn(
  layout: ColumnLayout,
  all: readonly TableColumn[],
  key: string,
  step: number,
): ColumnLayout {
  const moved = all.find((column) => column.key === key);
  const visible = all.filter((column) => !column.hidden && column.pinned === moved?.pinned);
  const from = visible.findIndex((column) => column.key === key);
  const target = visible[from + step];
  if (!moved || !target) return layout;
  const order = all.map((column) => column.key).filter((other) => other !== key);
  order.splice(order.indexOf(target.key) + (step > 0 ? 1 : 0), 0, key);
  return { ...layout, order };
}

/** A layout in which all columns keep the widths they have on the screen, but for one. */
export function resizeColumn(
  layout: ColumnLayout,
  shown: ReadonlyMap<string, number>,
  key: string,
  width: number,
): ColumnLayout {
  const kept = Math.round(Math.min(mostWidth, Math.max(leastWidth, width)));
  return { ...layout, widths: Object.fromEntries(new Map([...shown, [key, kept]])) };
}
