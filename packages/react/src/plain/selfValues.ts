import { cellOf } from '@vitrine/runtime/internal';
import type { Cell, OutputDeclaration, Row } from '@vitrine/schema';

/** What a node's own formulas read of it: its fields or inputs as they stand, its properties by their outputs' names. */
export function selfValues(
  outputs: readonly OutputDeclaration[],
  props: Readonly<Record<string, unknown>>,
  entered: ReadonlyMap<string, Cell>,
  view: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Cell> {
  const values = new Map<string, Cell>();
  for (const output of outputs) {
    if ('each' in output) {
      const elements = Object.hasOwn(props, output.each) ? props[output.each] : [];
      for (const element of Array.isArray(elements) ? (elements as Row[]) : []) {
        const name = String(cellOf(element, output.key));
        const kept = entered.has(name) ? entered.get(name) : (view.get(name) as Cell | undefined);
        values.set(name, kept === undefined ? cellOf(element, output.default) : kept);
      }
    } else if (output.from === 'prop') values.set(output.name, cellOf(props as Row, output.prop));
    else if (output.from === 'view') values.set(output.name, (view.get(output.name) ?? null) as Cell);
  }
  return values;
}
