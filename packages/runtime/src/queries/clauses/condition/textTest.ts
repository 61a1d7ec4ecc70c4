import type { Condition } from '@vitrine/schema';
import type { CellReader } from '../../cells/CellReader.js';
import type { CellTest } from './compileCondition.js';

/** Whether a text holds another, or begins or ends with it, whatever the case. Of a list some member has to; numbers and booleans never do. */
export function textTest(op: Condition['op'], wanted: string, reader: CellReader): CellTest {
  const folded = reader.fold(wanted);
  const matches = (text: string) => {
    const own = reader.fold(text);
    if (op === 'startsWith') return own.startsWith(folded);
    return op === 'endsWith' ? own.endsWith(folded) : own.includes(folded);
  };
  return (cell) => (typeof cell === 'string' ? matches(cell) : Array.isArray(cell) && cell.some(matches));
}
