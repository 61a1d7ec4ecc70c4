import { sharedSchemas, type CatalogueSchema } from '@vitrine/schema';
import { catalogueParts } from '@vitrine/schema/catalogue';
import { describeExample } from './describeExample.js';
import { dialects, type Dialect, type ProfileName, type ProfileSchema } from './Profile.js';

/** Of these shared parts a reduced profile offers some properties only. */
const reducedParts: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['query', new Set(['from', 'derive', 'where', 'groupBy', 'aggregate', 'compute', 'orderBy', 'limit'])],
  ['where', new Set(['all'])],
]);

/**
 * Shared parts that no model may write: rows belong into datasets, children into the outline, addresses and actions of
 * the host are nothing that it can know.
 */
const withheld: ReadonlySet<string> = new Set(['row', 'node', 'url', 'row-action', 'source']);

/**
 * Compiles a schema with prose to what a profile accepts.
 *
 * What the profile cannot say is left out, so that it may allow more lengths and patterns than the schema, but no other
 * properties, types or choices. Alternatives and properties that only withheld parts would fill are left out too.
 *
 * @param schema A component's props, or another object; references name shared parts.
 * @throws TypeError when nothing is left of a required property.
 */
export function compileProfile(schema: CatalogueSchema, profile: ProfileName): ProfileSchema {
  const compiler = new ProfileCompiler(dialects[profile]);
  const root = compiler.compile(schema);
  if (!root)
    throw new TypeError(`Vitrine: nothing of the schema can be written in the profile "${profile}".`);
  const $defs = compiler.definitions();
  return { ...root, ...(Object.keys($defs).length > 0 && { $defs }) };
}

class ProfileCompiler {
  readonly #definitions = new Map<string, ProfileSchema | undefined>();
  readonly #open: string[] = [];

  constructor(readonly dialect: Dialect) {}

  definitions(): Record<string, ProfileSchema> {
    return Object.fromEntries([...this.#definitions].flatMap(([name, part]) => (part ? [[name, part]] : [])));
  }

  /** The schema in this dialect; undefined when it allows nothing. */
  compile(schema: CatalogueSchema): ProfileSchema | undefined {
    const prose = this.#prose(schema);
    if (schema.$ref !== undefined) return withProse(this.#part(schema.$ref), prose);
    const [only] = schema.allOf ?? [];
    if (only) return withProse(this.compile(only), prose);
    if (schema.anyOf) return withProse(this.#choice(schema.anyOf), prose);
    if (schema.enum) return { ...prose, ...choiceOf(schema.enum) };
    if (schema.const !== undefined) return { ...prose, ...choiceOf([schema.const]) };
    if (schema.properties) return this.#object(schema, prose);
    if (schema.type === 'object') return undefined;
    if (schema.items) {
      const items = this.compile(schema.items);
      return items && { ...prose, type: 'array', ...this.#rules(schema), items };
    }
    return { ...prose, type: schema.type ?? 'string', ...this.#rules(schema) };
  }

  #prose(schema: CatalogueSchema): ProfileSchema {
    const { description } = schema;
    return description === undefined ? {} : { description: description + describeExample(schema.examples) };
  }

  #rules(schema: CatalogueSchema): ProfileSchema {
    const rules = [...this.dialect.rules].flatMap((rule) => {
      const value = (schema as Readonly<Record<string, unknown>>)[rule];
      return value === undefined ? [] : [[rule, value]];
    });
    return Object.fromEntries(rules) as ProfileSchema;
  }

  #object(schema: CatalogueSchema, prose: ProfileSchema): ProfileSchema {
    const slots = new Set((schema['x-slots'] ?? []).map((path) => path.join('/')));
    const { properties, required } = this.#properties(withoutSlots(schema, slots));
    return { ...prose, type: 'object', additionalProperties: false, required, properties };
  }

  #properties(schema: CatalogueSchema): {
    properties: Record<string, ProfileSchema>;
    required: readonly string[];
  } {
    const demanded = new Set(schema.required);
    const compiled = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const inner = this.compile(property);
      if (!inner && demanded.has(name))
        throw new TypeError(`Vitrine: nothing that may be written is left of the property "${name}".`);
      if (!inner) return [];
      const isOptional = !demanded.has(name);
      return [[name, this.dialect.nullable && isOptional ? orNull(inner) : inner] as const];
    });
    const names = compiled.map(([name]) => name);
    return {
      properties: Object.fromEntries(compiled),
      required: this.dialect.nullable ? names : names.filter((name) => demanded.has(name)),
    };
  }

  #choice(branches: readonly CatalogueSchema[]): ProfileSchema | undefined {
    const compiled = branches
      .filter(({ type }) => type !== 'null' || this.dialect.nullable || !this.dialect.reduced)
      .flatMap((branch) => this.compile(branch) ?? []);
    const [first] = compiled;
    return compiled.length > 1 ? { anyOf: compiled } : first;
  }

  /** A shared part, under its name or in place. */
  #part(name: string): ProfileSchema | undefined {
    if (withheld.has(name)) return undefined;
    const part = partOf(name, this.dialect);
    if (!this.dialect.definitions || !isStructured(part)) return this.#inPlace(name, part);
    if (!this.#definitions.has(name)) {
      if (this.#open.includes(name)) return this.dialect.reduced ? this.#inPlace(name, part) : refTo(name);
      this.#open.push(name);
      const compiled = this.compile(part);
      this.#open.pop();
      this.#definitions.set(name, compiled);
    }
    return this.#definitions.get(name) && refTo(name);
  }

  /** Inside itself a part is only what does not contain it again. */
  #inPlace(name: string, part: CatalogueSchema): ProfileSchema | undefined {
    const isInside = this.#open.includes(name);
    const flat = isInside ? part.anyOf?.filter((branch) => !refersTo(branch, name)) : undefined;
    if (isInside && !flat?.length) return undefined;
    this.#open.push(name);
    const compiled = flat ? this.#choice(flat) : this.compile(part);
    this.#open.pop();
    return compiled;
  }
}

function partOf(name: string, dialect: Dialect): CatalogueSchema {
  const part = Object.hasOwn(catalogueParts, name) ? catalogueParts[name] : undefined;
  const found = part ?? (Object.hasOwn(sharedSchemas, name) ? sharedSchemas[name] : undefined);
  if (!found) throw new TypeError(`Vitrine: the schema refers to "${name}", which is no shared part.`);
  const offered = dialect.reduced ? reducedParts.get(name) : undefined;
  return offered ? reduced(found, offered) : found;
}

function reduced(part: CatalogueSchema, offered: ReadonlySet<string>): CatalogueSchema {
  const { properties, anyOf } = part;
  const isOffered = (branch: CatalogueSchema) =>
    Object.keys(branch.properties ?? {}).every((name) => offered.has(name));
  return {
    ...part,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => offered.has(name))),
    }),
    ...(anyOf && { anyOf: anyOf.filter(isOffered) }),
  };
}

/** Children are placed by the outline: their lists are no properties that a model writes. */
function withoutSlots(schema: CatalogueSchema, slots: ReadonlySet<string>, path = ''): CatalogueSchema {
  if (slots.size === 0) return schema;
  const items = schema.items && withoutSlots(schema.items, slots, `${path}*/`);
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !slots.has(path + name));
  const properties = Object.fromEntries(
    kept.map(([name, property]) => [name, withoutSlots(property, slots, `${path}${name}/`)]),
  );
  return {
    ...schema,
    ...(items && { items }),
    ...(schema.properties && {
      properties,
      required: schema.required?.filter((name) => Object.hasOwn(properties, name)),
    }),
  };
}

const refTo = (name: string): ProfileSchema => ({ $ref: `#/$defs/${name}` });

const isStructured = ({ anyOf, properties }: CatalogueSchema): boolean =>
  anyOf !== undefined || properties !== undefined;

function refersTo(schema: CatalogueSchema, name: string): boolean {
  const parts = [
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  return schema.$ref === name || parts.some((part) => refersTo(part, name));
}

function choiceOf(values: readonly unknown[]): ProfileSchema {
  return { type: typeof values[0] as 'string' | 'number' | 'boolean', enum: values };
}

/** References stand alone: servers take no keywords beside them. */
function withProse(schema: ProfileSchema | undefined, prose: ProfileSchema): ProfileSchema | undefined {
  if (!schema || prose.description === undefined) return schema;
  return schema.$ref === undefined ? { ...schema, ...prose } : { ...prose, anyOf: [schema] };
}

function orNull(schema: ProfileSchema): ProfileSchema {
  const { type, anyOf } = schema;
  if (anyOf)
    return anyOf.some((branch) => branch.type === 'null')
      ? schema
      : { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  if (schema.$ref !== undefined) return { anyOf: [schema, { type: 'null' }] };
  const types = [type ?? 'string'].flat();
  return {
    ...schema,
    type: types.includes('null') ? types : [...types, 'null'],
    ...(schema.enum && { enum: [...schema.enum, null] }),
  };
}
