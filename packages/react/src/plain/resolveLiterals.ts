import type { Cell, PropBinding, Row } from '@vitrine/schema';
import type { RowSet } from '@vitrine/runtime';
import { rowSetOf } from './rowSetOf.js';
import type { RowSetOptions } from './rowSetOf.js';

type Props = Readonly<Record<string, unknown>>;

/** How literal props become what a view receives. */
export interface LiteralRules {
  /** Name the rows' datasets start with: the rows of `items` are `<id>.items`. */
  readonly id: string;
  readonly writable: boolean;
  /** Makes the rows of records, as they are after what was changed here; {@link rowSetOf} by default. */
  readonly rowSet?: (records: readonly Row[], options: RowSetOptions) => RowSet;
  /** Records gathered from the elements of a list; they need not be made again while the list is the same. */
  readonly gathered?: (dataset: string, list: unknown, make: () => Row[]) => readonly Row[];
  /** Value of a formula and where it stands; without it formulas are null. */
  readonly evaluate?: (formula: string, path: readonly string[]) => Cell;
}

/** Literal props, defaults filled in, as views receive them: records as row sets, rows inside elements gathered, formulas evaluated. */
export function resolveLiterals(bindings: readonly PropBinding[], props: Props, rules: LiteralRules): Props {
  let resolved: unknown = props;
  const gathered: Record<string, RowSet> = {};
  for (const binding of bindings) {
    if (typeof binding.literal === 'object') {
      const rule = binding.literal;
      const list = listOf(resolved as Props, binding);
      const make = () => gather(list, binding, rule);
      const records = rules.gathered?.(rule.dataset, list, make) ?? make();
      gathered[rule.dataset] = liveRows(records, rule.dataset, rules);
    } else resolved = mapAt(resolved, binding.path, (value, path) => resolve(value, path, binding, rules));
  }
  return { ...(resolved as Props), ...gathered };
}

function resolve(
  value: unknown,
  path: readonly string[],
  { kind }: PropBinding,
  rules: LiteralRules,
): unknown {
  if (kind === 'rows') return Array.isArray(value) ? liveRows(value as Row[], path.join('.'), rules) : value;
  if (kind === 'formula') return typeof value === 'string' ? (rules.evaluate?.(value, path) ?? null) : value;
  return value;
}

function liveRows(
  records: readonly Row[],
  name: string,
  { id, writable, rowSet = rowSetOf }: LiteralRules,
): RowSet {
  return rowSet(records, { dataset: `${id}.${name}`, writable });
}

/** A copy in which what stands at a path is another value; `*` stands for each element. The same object when nothing changed. */
function mapAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  map: (value: unknown, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (step === undefined) return map(value, path);
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const mapped = value.map((element: unknown, index) => mapAt(element, rest, map, [...path, `${index}`]));
    return mapped.some((element, index) => element !== value[index]) ? mapped : value;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const record = value as Props;
  const mapped = mapAt(record[step], rest, map, [...path, step]);
  return mapped === record[step] ? record : { ...record, [step]: mapped };
}

/** The list whose elements hold rows; undefined when it is not there. */
function listOf(props: Props, { path: [list = ''] }: PropBinding): unknown {
  return Object.hasOwn(props, list) ? props[list] : undefined;
}

/** Rows that stand inside elements, as a Kanban's cards inside its columns, are one set of the node. */
function gather(
  elements: unknown,
  { path }: PropBinding,
  rule: Exclude<PropBinding['literal'], true | undefined>,
): Row[] {
  const inner = path[2] ?? '';
  if (!Array.isArray(elements)) return [];
  return (elements as Props[]).flatMap((element) => {
    const rows = Object.hasOwn(element, inner) ? element[inner] : [];
    return Array.isArray(rows)
      ? (rows as Row[]).map((row) => ({ ...row, [rule.as]: element[rule.parentKey] as Cell }))
      : [];
  });
}
