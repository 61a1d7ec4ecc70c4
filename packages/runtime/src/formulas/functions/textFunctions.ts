import { checkedText, textOf } from '../evaluate/operators.js';
import type { FunctionParameter, ScalarFunction } from './FormulaFunction.js';

const text: FunctionParameter = { name: 'text', type: 'text' };

export const textFunctions: readonly ScalarFunction[] = [
  {
    kind: 'scalar',
    name: 'len',
    parameters: [text],
    documentation: 'Number of characters of a text.',
    examples: [{ formula: 'len("Zürich")', result: 6 }],
    apply: ([value]) => Array.from(value as string).length,
  },
  {
    kind: 'scalar',
    name: 'upper',
    parameters: [text],
    documentation: 'The text in capital letters.',
    examples: [{ formula: 'upper("net")', result: 'NET' }],
    apply: ([value], run, call) => checkedText(run, (value as string).toUpperCase(), call),
  },
  {
    kind: 'scalar',
    name: 'lower',
    parameters: [text],
    documentation: 'The text in small letters.',
    examples: [{ formula: 'lower("NET")', result: 'net' }],
    apply: ([value], run, call) => checkedText(run, (value as string).toLowerCase(), call),
  },
  {
    kind: 'scalar',
    name: 'concat',
    parameters: [{ name: 'values', type: 'any', repeated: true }],
    takesNull: true,
    documentation: 'Joins values of any kind to one text, as & does. Null adds nothing.',
    examples: [{ formula: 'concat("Q", 3, null, " 2026")', result: 'Q3 2026' }],
    apply: (args, run, call) => checkedText(run, args.map(textOf).join(''), call),
  },
  {
    kind: 'scalar',
    name: 'contains',
    parameters: [
      { name: 'text', type: 'any' },
      { name: 'part', type: 'text' },
    ],
    documentation:
      'Whether a text has a part in it, capital letters or not; or whether a list has exactly that item.',
    examples: [
      { formula: 'contains("Acme Ltd", "acme")', result: true },
      { formula: 'contains("Acme Ltd", "GmbH")', result: false },
    ],
    apply([whole, part], run, call) {
      if (Array.isArray(whole)) return whole.includes(part as string);
      checkedText(run, part as string, call);
      return textOf(whole ?? null)
        .toLowerCase()
        .includes((part as string).toLowerCase());
    },
  },
];
