import { isRecord, jsonTypeOf } from './jsonType.js';
import type { JsonSchema } from './JsonSchema.js';
import { refName } from './resolveRef.js';
import { meantBranch } from './schemaBranch.js';
import { SchemaPlans, type Bound, type SchemaPlan } from './SchemaPlans.js';

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

type FaultDetail<F = Fault> = F extends Fault ? Omit<F, keyof Place> : never;

export interface FaultOptions {
  /** Schemas that references name. */
  readonly shared: Readonly<Record<string, JsonSchema>>;
  /** Takes any object for a child node, because nodes are checked one by one elsewhere. */
  readonly skipNodes?: boolean;
  /** What is known of the schemas from earlier checks with the same options. */
  readonly plans?: SchemaPlans;
}

const bounds: Readonly<Record<Bound, (value: number, limit: number) => boolean>> = {
  minimum: (value, limit) => value >= limit,
  maximum: (value, limit) => value <= limit,
  exclusiveMinimum: (value, limit) => value > limit,
  exclusiveMaximum: (value, limit) => value < limit,
};

function isOfTypes(types: readonly string[], value: unknown): boolean {
  const actual = jsonTypeOf(value);
  if (actual === undefined) return false;
  if (actual !== 'number') return types.includes(actual);
  return (
    Number.isFinite(value) &&
    (types.includes('number') || (types.includes('integer') && Number.isInteger(value)))
  );
}

/** Characters as JSON Schema counts them; only texts near the limit need to be counted. */
const countCharacters = (text: string): number => [...text].length;

class FaultFinder {
  readonly faults: Fault[] = [];
  readonly #steps: Step[] = [];
  readonly #plans: SchemaPlans;

  constructor({ shared, skipNodes, plans = new SchemaPlans(shared, skipNodes) }: FaultOptions) {
    this.#plans = plans;
  }

  /** `removable` as in {@link Fault}; `atomic` keeps parts of the value from being removable by themselves. */
  check(schema: JsonSchema, value: unknown, removable: number | null, atomic: boolean, form?: string): void {
    const plan = this.#plans.of(schema);
    for (const part of plan.parts)
      this.check(part.schema, value, removable, atomic || part.isWhole, part.form);
    if (schema.anyOf) this.#checkBranches(schema, schema.anyOf, value, removable, atomic);
    const { types, allowed } = plan;
    if (types && !isOfTypes(types, value))
      return this.#report({ kind: 'type', expected: types, value, schema }, removable);
    if (allowed && !allowed.includes(value))
      return this.#report({ kind: 'choice', allowed, value }, removable);
    if (typeof value === 'string') this.#checkText(schema, plan, value, removable, form);
    else if (typeof value === 'number') this.#checkNumber(plan, value, removable);
    else if (Array.isArray(value)) this.#checkArray(schema, value, removable, atomic);
    else if (isRecord(value)) this.#checkRecord(schema, plan, value, removable, atomic);
  }

  #report(detail: FaultDetail, removable: number | null): void {
    this.faults.push({ ...detail, steps: [...this.#steps], removable } as Fault);
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
    const first = structured ? meantBranch(branches, value, this.#plans.flat) : undefined;
    if (first && this.#accepts(first, value, removable, atomic)) return;
    const faults = first ? this.faults.splice(before) : [];
    for (const branch of branches) {
      if (branch === first) continue;
      if (this.#accepts(branch, value, removable, atomic)) return;
      this.faults.length = before;
    }
    const meant = structured ? undefined : meantBranch(branches, value, this.#plans.flat);
    if (meant) this.check(meant, value, removable, atomic);
    else if (first) this.faults.push(...faults);
    else this.#report({ kind: 'type', expected: this.#expectations(branches), value, schema }, removable);
  }

  /** What a value may be, in the words of messages: type names, or the name of a shared part. */
  #expectations(branches: readonly JsonSchema[]): string[] {
    const names = branches.flatMap((branch) => {
      const flat = this.#plans.flat(branch);
      if (flat.anyOf) return this.#expectations(flat.anyOf);
      if (branch.$ref !== undefined) return [refName(branch.$ref)];
      return [flat.type ?? 'string'].flat();
    });
    return [...new Set(names)];
  }

  #checkText(
    { minLength = 0, maxLength = Infinity, pattern = '' }: JsonSchema,
    plan: SchemaPlan,
    text: string,
    removable: number | null,
    form?: string,
  ): void {
    if (text.length > maxLength && countCharacters(text) > maxLength)
      return this.#report({ kind: 'length', bound: 'max', limit: maxLength, of: 'text' }, removable);
    if (text.length < 2 * minLength && countCharacters(text) < minLength)
      return this.#report({ kind: 'length', bound: 'min', limit: minLength, of: 'text' }, removable);
    if (plan.pattern && !plan.pattern.test(text))
      this.#report({ kind: 'pattern', pattern, value: text, form }, removable);
  }

  #checkNumber({ bounds: limits }: SchemaPlan, value: number, removable: number | null): void {
    for (const [bound, limit] of limits)
      if (!bounds[bound](value, limit)) this.#report({ kind: 'range', bound, limit, value }, removable);
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
      if (count < this.faults.length && this.faults.slice(count).some((fault) => fault.removable === depth))
        remaining -= 1;
    }
    if (remaining === list.length || remaining >= minItems) return;
    for (let index = before; index < this.faults.length; index += 1) {
      const fault = this.faults[index]!;
      if (fault.removable === depth) this.faults[index] = { ...fault, removable };
    }
  }

  #checkRecord(
    { additionalProperties = true }: JsonSchema,
    { properties, required }: SchemaPlan,
    record: Readonly<Record<string, unknown>>,
    removable: number | null,
    atomic: boolean,
  ): void {
    for (const name of required)
      if (!Object.hasOwn(record, name)) this.#report({ kind: 'missing', name }, removable);
    if (properties.size === 0 && additionalProperties === true) return;
    for (const name of Object.keys(record)) {
      const rule = properties.get(name) ?? additionalProperties;
      if (rule === true) continue;
      this.#steps.push(name);
      if (rule === false) {
        const own = atomic ? removable : this.#steps.length;
        this.#report({ kind: 'unknown', name, known: [...properties.keys()] }, own);
      } else {
        const here = atomic || required.has(name) ? removable : this.#steps.length;
        this.check(rule, record[name], here, atomic);
      }
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
