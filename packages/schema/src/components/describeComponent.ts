import { sharedSchemas } from '../generated/schemas.js';
import type { JsonSchema, OutputDeclaration } from '../validate/JsonSchema.js';
import { refName, resolveRef } from '../validate/resolveRef.js';

/**
 * How a property comes alive.
 *
 * - `value`: a literal, `{formula}` or `{query}` that gives one cell.
 * - `rows`: an array of records, or a query. Where the schema also allows other shapes, the value's own shape decides.
 * - `formula`: text that is always a formula.
 * - `rowFormula`: a formula over the cells of a row, for the view or the query to run.
 * - `text`: text with formulas between `{{` and `}}`.
 */
export type BindingKind = 'value' | 'rows' | 'formula' | 'rowFormula' | 'text';

/** One place in the props of a component where live content may stand. */
export interface PropBinding {
  /** Property names from the props down; `*` stands for each element of an array. */
  readonly path: readonly string[];
  readonly kind: BindingKind;
  /** Literal rows here are a dataset that people can change; see `x-rows` of {@link JsonSchema}. */
  readonly literal?: NonNullable<JsonSchema['x-rows']>;
}

/** What the rest of Vitrine needs to know of a component type; all of it read from its schema. */
export interface ComponentDescription {
  /** Paths of the properties that hold child nodes; `*` stands for each element of an array. */
  readonly slots: readonly (readonly string[])[];
  /** What formulas can read of a node. */
  readonly outputs: readonly OutputDeclaration[];
  readonly bindings: readonly PropBinding[];
  /** Properties that name a dataset: those of the shared type `name`. */
  readonly datasets: readonly (readonly string[])[];
  /** Properties that no view draws yet. */
  readonly planned: readonly (readonly string[])[];
}

const kindOfRef: ReadonlyMap<string, BindingKind> = new Map<string, BindingKind>([
  ['value', 'value'],
  ['number-value', 'value'],
  ['text-value', 'value'],
  ['formula-value', 'value'],
  ['query-value', 'value'],
  ['rows', 'rows'],
  ['query', 'rows'],
  ['formula', 'formula'],
]);

type Scope = JsonSchema['x-scope'];

function kindInScope(kind: BindingKind, scope: Scope): BindingKind {
  if (kind !== 'formula' || !scope) return kind;
  return scope === 'row' ? 'rowFormula' : 'text';
}

class SchemaWalk {
  readonly slots: string[][] = [];
  readonly datasets: string[][] = [];
  readonly planned: string[][] = [];
  readonly bindings = new Map<string, PropBinding>();
  readonly #openRefs = new Set<string>();

  visit(schema: JsonSchema, path: readonly string[], inherited?: Scope): void {
    const scope = schema['x-scope'] ?? inherited;
    const literal = schema['x-rows'];
    if (literal) this.#bind({ path, kind: 'rows', literal });
    else if (scope === 'text' && !schema.$ref) this.#bind({ path, kind: 'text' });
    if (schema.$ref) this.#visitRef(schema.$ref, path, scope);
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) this.visit(part, path, scope);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (property['x-planned']) this.planned.push([...path, name]);
      this.visit(property, [...path, name]);
    }
    if (schema.items) this.#visitItems(schema.items, path);
  }

  #visitItems(items: JsonSchema, path: readonly string[]): void {
    const holdsNodes = [items, ...(items.allOf ?? [])].some(
      (part) => part.$ref && refName(part.$ref) === 'node',
    );
    if (holdsNodes) this.slots.push([...path]);
    else this.visit(items, [...path, '*']);
  }

  #visitRef(ref: string, path: readonly string[], scope: Scope): void {
    const name = refName(ref);
    const kind = kindOfRef.get(name);
    if (kind) return this.#bind({ path, kind: kindInScope(kind, scope) });
    if (name === 'name') this.datasets.push([...path]);
    if (name === 'node' || name === 'row' || this.#openRefs.has(name)) return;
    this.#openRefs.add(name);
    this.visit(resolveRef(ref, sharedSchemas), path, scope);
    this.#openRefs.delete(name);
  }

  #bind(binding: PropBinding): void {
    const id = JSON.stringify([binding.kind, ...binding.path]);
    if (!this.bindings.get(id)?.literal) this.bindings.set(id, binding);
  }
}

/**
 * Reads slots, outputs, bindings and planned properties from the schema of a component's props.
 *
 * Works on the built-in schemas and on a host's own, whose references may be full addresses such as
 * `https://vitrine.dev/schemas/v1/value.schema.json`. It does not look into child nodes. Each call walks the whole
 * schema: keep the result.
 *
 * @throws TypeError when the schema refers to a shared schema that does not exist.
 */
export function describeComponent(schema: JsonSchema): ComponentDescription {
  const walk = new SchemaWalk();
  walk.visit(schema, []);
  return {
    slots: schema['x-slots'] ?? walk.slots,
    outputs: schema['x-outputs'] ?? [],
    bindings: [...walk.bindings.values()],
    datasets: walk.datasets,
    planned: walk.planned,
  };
}
