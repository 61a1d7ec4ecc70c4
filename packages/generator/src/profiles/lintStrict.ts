import { pointerTo } from '@vitrine/schema/internal';
import type { ProfileSchema } from './Profile.js';

/** A rule or limit of the strict subset. */
type StrictRule =
  | 'root'
  | 'keyword'
  | 'type'
  | 'closed'
  | 'required'
  | 'reference'
  | 'format'
  | 'pattern'
  | 'nesting'
  | 'properties'
  | 'choices'
  | 'characters';

/** What a server in strict mode would refuse. */
export interface StrictProblem {
  readonly rule: StrictRule;
  /** JSON Pointer into the schema. */
  readonly path: string;
  readonly message: string;
}

/** Limits of the strict subset, as published by OpenAI. */
export const strictLimits = {
  properties: 5000,
  nesting: 10,
  characters: 120_000,
  choices: 1000,
  /** A longer list of texts may hold 15,000 characters. */
  longChoice: 250,
  longChoiceCharacters: 15_000,
  name: 64,
} as const;

const keywords: ReadonlySet<string> = new Set(
  '$ref $defs type enum const anyOf title description properties required additionalProperties items minItems maxItems pattern format multipleOf minimum maximum exclusiveMinimum exclusiveMaximum'.split(
    ' ',
  ),
);

const types: ReadonlySet<unknown> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
]);

const formats: ReadonlySet<unknown> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** Checks a schema against the strict subset of JSON Schema that structured outputs take. */
export function lintStrict(schema: ProfileSchema): StrictProblem[] {
  const linter = new StrictLinter(schema);
  linter.run();
  return linter.problems;
}

type Loose = Readonly<Record<string, unknown>>;

class StrictLinter {
  readonly problems: StrictProblem[] = [];
  readonly #definitions: Loose;
  readonly #depths = new Map<string, number>();
  #properties = 0;
  #characters = 0;
  #choices = 0;

  constructor(readonly root: ProfileSchema) {
    this.#definitions = isObject(root.$defs) ? root.$defs : {};
  }

  run(): void {
    if (this.root.type !== 'object' || this.root.anyOf)
      this.#report('root', '', 'The root must be an object and no choice.');
    this.#visit(this.root, '');
    for (const [name, definition] of Object.entries(this.#definitions)) {
      this.#characters += name.length;
      this.#visit(definition, `/$defs${pointerTo([name])}`);
    }
    const depth = this.#depth(this.root, []);
    const { properties, nesting, characters, choices } = strictLimits;
    this.#limit('nesting', depth, nesting, 'levels of objects and lists');
    this.#limit('properties', this.#properties, properties, 'properties');
    this.#limit('characters', this.#characters, characters, 'characters of names and choices');
    this.#limit('choices', this.#choices, choices, 'choices');
  }

  #report(rule: StrictRule, path: string, message: string): void {
    this.problems.push({ rule, path, message });
  }

  #limit(rule: StrictRule, count: number, limit: number, what: string): void {
    if (count > limit) this.#report(rule, '', `${count} ${what}; ${limit} are allowed.`);
  }

  #visit(schema: unknown, path: string): void {
    if (!isObject(schema)) return this.#report('type', path, 'A schema must be an object.');
    for (const keyword of Object.keys(schema))
      if (!keywords.has(keyword)) this.#report('keyword', path, `"${keyword}" is not supported.`);
    if (schema['$ref'] !== undefined) return this.#visitRef(schema, path);
    this.#checkType(schema, path);
    this.#checkText(schema, path);
    this.#checkChoices(schema, path);
    const { anyOf, items } = schema;
    if (Array.isArray(anyOf)) anyOf.forEach((branch, index) => this.#visit(branch, `${path}/anyOf/${index}`));
    if (items !== undefined) this.#visit(items, `${path}/items`);
    if (has(schema, 'object')) this.#visitObject(schema, path);
    if (has(schema, 'array') && items === undefined)
      this.#report('type', path, 'A list must say what its elements are.');
  }

  #visitRef(schema: Loose, path: string): void {
    const beside = Object.keys(schema).filter((keyword) => keyword !== '$ref' && keyword !== '$defs');
    if (beside.length > 0) this.#report('reference', path, `"${beside[0]}" stands beside a reference.`);
    if (schema['$ref'] !== '#' && !this.#target(schema['$ref']))
      this.#report('reference', path, `${JSON.stringify(schema['$ref'])} is no definition of this schema.`);
  }

  #checkType(schema: Loose, path: string): void {
    if (Array.isArray(schema['anyOf'])) return;
    const given = [schema['type'] ?? []].flat();
    if (given.length === 0) return this.#report('type', path, 'A schema must have a type, or be a choice.');
    for (const type of given)
      if (!types.has(type)) this.#report('type', path, `${JSON.stringify(type)} is no type.`);
  }

  #checkText({ format, pattern }: Loose, path: string): void {
    if (format !== undefined && !formats.has(format))
      this.#report('format', path, `The format ${JSON.stringify(format)} is not supported.`);
    if (typeof pattern === 'string' && /\(\?[=!<]|\\[pP]\{|\\[bBkK]/.test(pattern))
      this.#report('pattern', path, 'The pattern looks around, or uses classes that are not supported.');
  }

  #checkChoices(schema: Loose, path: string): void {
    const values: readonly unknown[] = Array.isArray(schema['enum'])
      ? schema['enum']
      : 'const' in schema
        ? [schema['const']]
        : [];
    const length = values.reduce<number>((sum, value) => sum + String(value).length, 0);
    this.#choices += Array.isArray(schema['enum']) ? values.length : 0;
    this.#characters += length;
    const { longChoice, longChoiceCharacters } = strictLimits;
    if (values.length > longChoice && length > longChoiceCharacters)
      this.#report('choices', path, `A list of ${values.length} choices has ${length} characters.`);
  }

  #visitObject(schema: Loose, path: string): void {
    const { properties, required, additionalProperties } = schema;
    if (additionalProperties !== false)
      this.#report('closed', path, 'An object must have "additionalProperties": false.');
    if (!isObject(properties)) return this.#report('type', path, 'An object must list its properties.');
    const demanded = new Set(Array.isArray(required) ? required : []);
    for (const [name, property] of Object.entries(properties)) {
      this.#properties += 1;
      this.#characters += name.length;
      if (!demanded.delete(name)) this.#report('required', path, `"${name}" must be required.`);
      this.#visit(property, `${path}/properties${pointerTo([name])}`);
    }
    for (const name of demanded)
      this.#report('required', path, `"${String(name)}" is required and no property.`);
  }

  #target(ref: unknown): unknown {
    const name = typeof ref === 'string' && ref.startsWith('#/$defs/') ? ref.slice(8) : undefined;
    return name !== undefined && Object.hasOwn(this.#definitions, name) ? this.#definitions[name] : undefined;
  }

  /** Objects and lists in each other, through references; a recursion counts once. */
  #depth(schema: unknown, open: readonly string[]): number {
    if (!isObject(schema)) return 0;
    const ref = schema['$ref'];
    if (typeof ref === 'string') return open.includes(ref) ? 0 : this.#depthOfRef(ref, open);
    const { anyOf, properties, items } = schema;
    const branches = Array.isArray(anyOf) ? anyOf.map((branch) => this.#depth(branch, open)) : [];
    const inner = [...(isObject(properties) ? Object.values(properties) : []), ...(items ? [items] : [])];
    const own = inner.map((part) => 1 + this.#depth(part, open));
    return Math.max(0, ...branches, ...own);
  }

  #depthOfRef(ref: string, open: readonly string[]): number {
    const known = this.#depths.get(ref);
    if (known !== undefined) return known;
    const depth = this.#depth(this.#target(ref), [...open, ref]);
    this.#depths.set(ref, depth);
    return depth;
  }
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const has = (schema: Loose, type: string): boolean => [schema['type']].flat().includes(type);
