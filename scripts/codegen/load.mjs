// Reads the hand-written schemas and gives them short names: value, query, MetricCard.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const suffix = '.schema.json';

function readFolder(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => ({
      name: file.slice(0, -suffix.length),
      schema: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
}

/** The name a reference points to: `../value.schema.json` is `value`. */
export function refName(ref) {
  return ref.split('/').at(-1).slice(0, -suffix.length);
}

export function loadSchemas(root) {
  const shared = readFolder(join(root, 'schemas'));
  const components = readFolder(join(root, 'schemas/components'));
  return { shared, components, all: [...shared, ...components] };
}

/** A copy of a schema in which `visit(part)` may replace each subschema, outermost first. */
export function transform(schema, visit) {
  const part = visit(schema) ?? schema;
  if (typeof part !== 'object' || part === null) return part;
  const copy = { ...part };
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([key, value]) => [key, transform(value, visit)]),
    );
  }
  for (const word of ['items', 'additionalProperties', 'not']) {
    if (typeof copy[word] === 'object') copy[word] = transform(copy[word], visit);
  }
  for (const word of ['anyOf', 'allOf', 'oneOf', 'prefixItems']) {
    if (copy[word]) copy[word] = copy[word].map((entry) => transform(entry, visit));
  }
  return copy;
}
