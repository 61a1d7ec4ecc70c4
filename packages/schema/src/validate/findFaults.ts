import { isRecord, jsonTypeOf } from './jsonType.js';
import type { JsonSchema } from './JsonSchema.js';
import { refName, resolveRef } from './resolveRef.js';
import { flattenSchema, meantBranch } from './schemaBranch.js';

/** One step into a value: a property's name or an element's index. */
export type Step = string | number;

interface Place {
  /** From the root of what was checked to the value at fault; for a missing property, to the object that lacks it. */
  readonly steps: readonly Step[];
  /**
   * How many of the steps lead to the smallest thing that can be left out so that the rest is valid: an optional
   * property or an element of an array. Null when only the whole can.
   */
  readonly removable: number | null;
}

/** What is wrong with a value, as its schema sees it. One fault of the author is one fault here. */
export type Fault = Place &
  (
    | {
        readonly kind: 'type';
        readonly expected: readonly string[];
        readonly value: unknown;
        readonly schema: JsonSchema;
      }
    | { readonly kind: 'missing'; readonly name: string }
    | { readonly kind: 'unknown'; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'choice'; readonly allowed: readonly unknown[]; readonly value: unknown }
    | {
        readonly kind: 'pattern';
        readonly pattern: string;
        readonly value: string;
        readonly form: string | undefined;
      }
    | { readonly kind: 'range'; readonly bound: Bound; readonly limit: number; readonly value: number }
    | {
        readonly kind: 'length';
        readonly bound: 'min' | 'max';
        readonly limit: number;
        readonly of: 'text' | 'list';
      }
  );

export type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';

type FaultDetail<F = Fault> = F extends Fault ? Omit<F, keyof Place> : never;

export interface FaultOptions {
  /** Schemas that references name. */
  readonly shared: Readonly<Record<string, JsonSchema>>;
  /** Takes any object for a child node, because nodes are checked one by one elsewhere. */
  readonly skipNodes?: boolean;
}

/** Parts that have a meaning only as a whole: half a query would show other rows. */
const indivisible: ReadonlySet<string> = new Set([
  'query',
  'where',
  'value',
  'number-value',
  'text-value',
  'cell',
]);

const bounds: Readonly<Record<Bound, (value: number, limit: number) => boolean>> = {
  minimum: (value, limit) => value >= limit,
  maximum: (value, limit) => value <= limit,
  exclusiveMinimum: (value, limit) => value > limit,
  exclusiveMaximum: (value, limit) => value < limit,
};

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return jsonTypeOf(value) === type;
}

/** Characters as JSON Schema counts them; only texts near the limit need to be counted. */
const countCharacters = (text: string): number => [...text].length;

class FaultFinder {
  readonly faults: Fault[] = [];
  readonly #steps: Step[] = [];
  readonly #patterns = new Map<string, RegExp>();

  constructor(readonly options: FaultOptions) {}

  /** `removable` as in {@link Fault}; `atomic` keeps parts of the value from being removable by themselves. */
  check(schema: JsonSchema, value: unknown, removable: number | null, atomic: boolean, form?: string): void {
    if (schema.$ref !== undefined) this.#checkRef(schema.$ref, value, removable, atomic);
    for (const part of schema.allOf ?? []) this.check(part, value, removable, atomic);
    if (schema.anyOf) this.#checkBranches(schema, schema.anyOf, value, removable, atomic);
    const report = (detail: FaultDetail): void => this.#report(detail, removable);
    if (schema.type !== undefined) {
      const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
      if (!types.some((type) => isOfType(type, value))) {
        return report({ kind: 'type', expected: types, value, schema });
      }
    }
    const allowed = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    if (allowed && !allowed.includes(value)) return report({ kind: 'choice', allowed, value });
    if (typeof value === 'string') this.#checkText(schema, value, report, form);
    else if (typeof value === 'number') this.#checkNumber(schema, value, report);
    else if (Array.isArray(value)) this.#checkArray(schema, value, removable, atomic);
    else if (isRecord(value)) this.#checkRecord(schema, value, removable, atomic);
  }

  #report(detail: FaultDetail, removable: number | null): void {
    this.faults.push({ ...detail, steps: [...this.#steps], removable } as Fault);
  }

  #checkRef(ref: string, value: unknown, removable: number | null, atomic: boolean): void {
    const name = refName(ref);
    const target = resolveRef(ref, this.options.shared);
    const schema = name === 'node' && this.options.skipNodes ? { type: 'object' as const } : target;
    this.check(schema, value, removable, atomic || indivisible.has(name), name);
  }

  #accepts(schema: JsonSchema, value: unknown, removable: number | null, atomic: boolean): boolean {
    const before = this.faults.length;
    this.check(schema, value, removable, atomic);
    return this.faults.length === before;
  }

  /** Each branch is tried once at most, so that nested choices stay linear; the branch that was meant tells what is wrong. */
  #checkBranches(
    schema: JsonSchema,
    branches: readonly JsonSchema[],
    value: unknown,
    removable: number | null,
    atomic: boolean,
  ): void {
    const before = this.faults.length;
    const structured = typeof value === 'object' && value !== null;
    const first = structured ? meantBranch(branches, value, this.options.shared) : undefined;
    if (first && this.#accepts(first, value, removable, atomic)) return;
    const faults = this.faults.splice(before);
    for (const branch of branches) {
      if (branch === first) continue;
      if (this.#accepts(branch, value, removable, atomic)) return;
      this.faults.length = before;
    }
    const meant = structured ? undefined : meantBranch(branches, value, this.options.shared);
    if (meant) this.check(meant, value, removable, atomic);
    else if (first) this.faults.push(...faults);
    else this.#report({ kind: 'type', expected: this.#expectations(branches), value, schema }, removable);
  }

  /** What a value may be, in the words of messages: type names, or the name of a shared part. */
  #expectations(branches: readonly JsonSchema[]): string[] {
    const names = branches.flatMap((branch) => {
      const flat = flattenSchema(branch, this.options.shared);
      if (flat.anyOf) return this.#expectations(flat.anyOf);
      if (branch.$ref !== undefined) return [refName(branch.$ref)];
      return [flat.type ?? 'string'].flat();
    });
    return [...new Set(names)];
  }

  #checkText(schema: JsonSchema, text: string, report: (detail: FaultDetail) => void, form?: string): void {
    const { minLength = 0, maxLength = Infinity, pattern } = schema;
    if (text.length > maxLength && countCharacters(text) > maxLength) {
      return report({ kind: 'length', bound: 'max', limit: maxLength, of: 'text' });
    }
    if (text.length < 2 * minLength && countCharacters(text) < minLength) {
      return report({ kind: 'length', bound: 'min', limit: minLength, of: 'text' });
    }
    if (pattern !== undefined && !this.#pattern(pattern).test(text)) {
      report({ kind: 'pattern', pattern, value: text, form });
    }
  }

  /** Patterns come from schemas only, never from documents. */
  #pattern(source: string): RegExp {
    let pattern = this.#patterns.get(source);
    if (!pattern) this.#patterns.set(source, (pattern = new RegExp(source, 'u')));
    return pattern;
  }

  #checkNumber(schema: JsonSchema, value: number, report: (detail: FaultDetail) => void): void {
    for (const bound of Object.keys(bounds) as Bound[]) {
      const limit = schema[bound];
      if (limit !== undefined && !bounds[bound](value, limit)) report({ kind: 'range', bound, limit, value });
    }
  }

  #checkArray(schema: JsonSchema, list: readonly unknown[], removable: number | null, atomic: boolean): void {
    const { items, minItems = 0, maxItems = Infinity } = schema;
    if (list.length < minItems)
      this.#report({ kind: 'length', bound: 'min', limit: minItems, of: 'list' }, removable);
    if (list.length > maxItems)
      this.#report({ kind: 'length', bound: 'max', limit: maxItems, of: 'list' }, removable);
    if (!items) return;
    const depth = this.#steps.length + 1;
    const before = this.faults.length;
    let remaining = list.length;
    for (const [index, element] of list.entries()) {
      const count = this.faults.length;
      this.#steps.push(index);
      this.check(items, element, atomic ? removable : depth, atomic);
      this.#steps.pop();
      if (this.faults.slice(count).some((fault) => fault.removable === depth)) remaining -= 1;
    }
    if (remaining === list.length || remaining >= minItems) return;
    for (let index = before; index < this.faults.length; index += 1) {
      const fault = this.faults[index]!;
      if (fault.removable === depth) this.faults[index] = { ...fault, removable };
    }
  }

  #checkRecord(
    schema: JsonSchema,
    record: Readonly<Record<string, unknown>>,
    removable: number | null,
    atomic: boolean,
  ): void {
    const { properties = {}, required = [], additionalProperties = true } = schema;
    for (const name of required) {
      if (!Object.hasOwn(record, name)) this.#report({ kind: 'missing', name }, removable);
    }
    for (const name of Object.keys(record)) {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const rule = property ?? additionalProperties;
      if (rule === true) continue;
      this.#steps.push(name);
      const here = atomic || required.includes(name) ? removable : this.#steps.length;
      if (rule === false) {
        const own = atomic ? removable : this.#steps.length;
        this.#report({ kind: 'unknown', name, known: Object.keys(properties) }, own);
      } else this.check(rule, record[name], here, atomic);
      this.#steps.pop();
    }
  }
}

/**
 * Everything in a value that its schema does not allow.
 *
 * It takes the subset of JSON Schema in {@link JsonSchema}, builds no code, and recurses as deep as the value: the
 * value must be JSON of bounded depth.
 */
export function findFaults(schema: JsonSchema, value: unknown, options: FaultOptions): Fault[] {
  const finder = new FaultFinder(options);
  finder.check(schema, value, null, false);
  return finder.faults;
}
