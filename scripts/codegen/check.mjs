// The rules of schemas/, checked before anything is generated from them.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { refName } from './load.mjs';

const words = [
  'x-planned',
  'x-key',
  'x-bare',
  'x-slots',
  'x-outputs',
  'x-edit',
  'x-plan',
  'x-open',
  'x-scope',
  'x-rows',
];

export function createAjv(options = {}) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    inlineRefs: false,
    ...options,
  });
  ajv.addVocabulary(words);
  return ajv;
}

function slotPaths(schema, path = []) {
  const found = [];
  for (const [key, prop] of Object.entries(schema.properties ?? {})) {
    if (prop.type !== 'array' || !prop.items) continue;
    if (prop.items.$ref && refName(prop.items.$ref) === 'node') found.push([...path, key]);
    else found.push(...slotPaths(prop.items, [...path, key, '*']));
  }
  return found;
}

function checkProperties(name, schema, at, problems, ajv) {
  const required = new Set(schema.required ?? []);
  for (const [key, prop] of Object.entries(schema.properties ?? {})) {
    const place = `${at}/${key}`;
    for (const word of ['title', 'description', 'examples']) {
      if (prop[word] === undefined) problems.push(`${place} has no ${word}`);
    }
    if (!required.has(key) && !('default' in prop)) problems.push(`${place} is optional and has no default`);
    if (required.has(key) && 'default' in prop) problems.push(`${place} is required and has a default`);
    const pointer = `${schema.pointer}/properties/${key}`;
    const accepts = ajv.compile({ $ref: `${name}#${pointer}` });
    for (const example of prop.examples ?? []) {
      if (!accepts(example))
        problems.push(
          `${place} refuses its example ${JSON.stringify(example)}: ${ajv.errorsText(accepts.errors)}`,
        );
    }
    if (prop.default !== undefined && prop.default !== null && !accepts(prop.default)) {
      problems.push(`${place} refuses its default ${JSON.stringify(prop.default)}`);
    }
    descend(name, { ...prop, pointer }, place, problems, ajv);
  }
}

function descend(name, schema, at, problems, ajv) {
  if (schema.properties) checkProperties(name, schema, at, problems, ajv);
  if (typeof schema.items === 'object')
    descend(name, { ...schema.items, pointer: `${schema.pointer}/items` }, `${at}[]`, problems, ajv);
  for (const word of ['anyOf', 'allOf']) {
    schema[word]?.forEach((part, index) =>
      descend(name, { ...part, pointer: `${schema.pointer}/${word}/${index}` }, at, problems, ajv),
    );
  }
}

/** Every rule broken, as sentences. */
export function checkSchemas({ shared, components, all }) {
  const problems = [];
  const ajv = createAjv({ schemas: all.map(({ schema }) => schema) });
  for (const { name, schema } of all) {
    if (!schema.$id?.endsWith(`/${name}.schema.json`)) problems.push(`${name} has an $id of another name`);
    if (!schema.title || !schema.description) problems.push(`${name} needs a title and a description`);
    descend(schema.$id, { ...schema, pointer: '' }, name, problems, ajv);
  }
  for (const { name, schema } of components) {
    if (schema.title !== name) problems.push(`${name} must have its own name as title`);
    if (!schema['x-plan'] || !schema['x-outputs'] || !schema['x-slots'])
      problems.push(`${name} needs x-plan, x-outputs and x-slots`);
    const actual = JSON.stringify(slotPaths(schema));
    if (actual !== JSON.stringify(schema['x-slots'])) problems.push(`${name}: x-slots must be ${actual}`);
  }
  const names = [...shared, ...components].map(({ name }) => name);
  for (const name of names)
    if (names.filter((other) => other === name).length > 1) problems.push(`${name} stands twice`);
  return problems;
}
