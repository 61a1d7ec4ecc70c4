import { componentSchemas } from '../generated/schemas.js';
import { describeComponent, type ComponentDescription } from './describeComponent.js';
import type { JsonSchema } from '../validate/JsonSchema.js';

/** The component types a document may use: the built-in ones and the host's. Describes each once. */
export class ComponentTypes {
  readonly #schemas: ReadonlyMap<string, JsonSchema>;
  readonly #descriptions = new Map<string, ComponentDescription>();

  /** @throws TypeError when a host's schema refers to a shared schema that does not exist. */
  constructor(components: Readonly<Record<string, JsonSchema>> = {}) {
    this.#schemas = new Map([...Object.entries(componentSchemas), ...Object.entries(components)]);
    for (const type of Object.keys(components)) this.description(type);
  }

  names(): Iterable<string> {
    return this.#schemas.keys();
  }

  schema(type: string): JsonSchema | undefined {
    return this.#schemas.get(type);
  }

  readonly description = (type: string): ComponentDescription | undefined => {
    const schema = this.#schemas.get(type);
    if (!schema) return undefined;
    let description = this.#descriptions.get(type);
    if (!description) this.#descriptions.set(type, (description = describeComponent(schema)));
    return description;
  };
}
