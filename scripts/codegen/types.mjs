// TypeScript types of the document, and of the props that views receive once values are resolved.
import { compile } from 'json-schema-to-typescript';
import { refName, transform } from './load.mjs';

const options = {
  bannerComment: '',
  additionalProperties: false,
  strictIndexSignatures: false,
  unreachableDefinitions: true,
  ignoreMinAndMaxItems: true,
  format: false,
};

// Titles below a definition's root would each become a type of their own.
function definition(schema, isRoot, replace) {
  let root = isRoot;
  return transform(schema, (part) => {
    const replaced = replace?.(part);
    if (replaced) return replaced;
    const copy = { ...part };
    const ownType = root;
    root = false;
    for (const word of Object.keys(copy)) if (word.startsWith('x-') && word !== 'x-open') delete copy[word];
    for (const word of ['$schema', '$id', 'examples', 'default']) delete copy[word];
    if (!ownType) delete copy.title;
    if (copy.$ref) copy.$ref = `#/$defs/${refName(copy.$ref)}`;
    return copy;
  });
}

function asTypeAliases(source) {
  return source
    .replace(/^export interface (\w+) \{/gm, 'export type $1 = {')
    .replace(/^export type Root = \{\s*\}\n/m, '')
    .replace(/\n \* \n \* This interface was referenced by [\s\S]*?(?=\n \*\/)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export async function documentTypes({ shared, components }, banner) {
  const $defs = {};
  for (const { name, schema } of shared) $defs[name] = definition(schema, true);
  $defs.node.properties.props = { tsType: 'Record<string, unknown>' };
  for (const { name, schema } of components) {
    $defs[name] = { ...definition(schema, true), title: `${name}Props` };
    $defs[`${name}Node`] = {
      ...$defs.node,
      title: `${name}Node`,
      description: `${/^[AEIOU]/.test(name) ? 'An' : 'A'} ${name} on the page.`,
      properties: {
        ...$defs.node.properties,
        type: { const: name, description: $defs.node.properties.type.description },
        props: { $ref: `#/$defs/${name}` },
      },
    };
  }
  $defs.Component = {
    title: 'Component',
    description: 'A node of one of the built-in types.',
    anyOf: components.map(({ name }) => ({ $ref: `#/$defs/${name}Node` })),
  };
  const source = await compile({ title: 'Root', type: 'object', properties: {}, $defs }, 'Root', options);
  return `${banner}${asTypeAliases(source)}\n\n/** Names of the built-in components. */\nexport type ComponentType = Component['type'];\n`;
}

const resolvedTypes = {
  value: 'Cell',
  'number-value': 'number | null',
  'text-value': 'string | null',
  rows: 'RowSet',
  query: 'RowSet',
};

const literalTypes = {
  value: 'string | number | boolean | null',
  'number-value': 'number | null',
  'text-value': 'string | null',
  rows: 'readonly Row[]',
  query: 'readonly Row[]',
};

/** Replaces live values by what they resolve to, and shared parts by their types' names. */
function resolvedType(titles, used) {
  return (part) => {
    const name = referred(part);
    const as = (tsType) => ({ tsType, description: part.description });
    if (part['x-rows'] === true) return as('RowSet');
    if (name === undefined) return undefined;
    if (Object.hasOwn(resolvedTypes, name)) return as(resolvedTypes[name]);
    if (name === 'formula' && part['x-scope'] === undefined) return as('Cell');
    used.add(titles.get(name));
    return as(name === 'node' ? 'ArtifactNode' : titles.get(name));
  };
}

/** Replaces live values by literals and child nodes by what React draws. */
function literalType(titles, used) {
  return (part) => {
    const name = referred(part);
    const as = (tsType) => ({ tsType, description: part.description });
    if (part.type === 'array' && part.items && referred(part.items) === 'node') return as('ReactNode');
    if (name === undefined) return undefined;
    if (Object.hasOwn(literalTypes, name)) return as(literalTypes[name]);
    used.add(titles.get(name));
    return as(titles.get(name));
  };
}

function referred(part) {
  const ref = part.$ref ?? (part.allOf?.length === 1 ? part.allOf[0].$ref : undefined);
  return ref && refName(ref);
}

function requireDefaulted(schema) {
  return transform(schema, (part) => {
    if (!part.properties) return undefined;
    const defaulted = Object.entries(part.properties).filter(
      ([, prop]) => prop.default !== undefined && prop.default !== null,
    );
    return { ...part, required: [...new Set([...(part.required ?? []), ...defaulted.map(([key]) => key)])] };
  });
}

export async function viewPropTypes({ shared, components }, banner) {
  const titles = new Map(shared.map(({ name, schema }) => [name, schema.title]));
  const used = new Set();
  const $defs = {};
  for (const { name, schema } of components) {
    const rowSets = Object.values(schema.properties ?? {}).flatMap(nestedRowSets);
    const resolved = definition(requireDefaulted(schema), true, resolvedType(titles, used));
    for (const key of rowSets)
      resolved.properties[key] = { tsType: 'RowSet', description: 'Literal rows of the node, gathered.' };
    resolved.required = [...new Set([...(resolved.required ?? []), ...rowSets])];
    $defs[name] = {
      ...resolved,
      title: `${name}ViewProps`,
      description: `What the view of ${name} receives: live values resolved, defaults filled in.`,
    };
  }
  return propTypesFile($defs, used, banner, "import type { RowSet } from '@vitrine/runtime';");
}

export async function plainPropTypes({ shared, components }, banner) {
  const titles = new Map(shared.map(({ name, schema }) => [name, schema.title]));
  const used = new Set(['Row']);
  const $defs = {};
  for (const { name, schema } of components) {
    const literal = definition(schema, true, literalType(titles, used));
    $defs[name] = {
      ...literal,
      title: `${name}PlainProps`,
      description: `Props of ${name} as a plain React component: literals only.`,
    };
  }
  return propTypesFile($defs, used, banner, "import type { ReactNode } from 'react';");
}

async function propTypesFile($defs, used, banner, otherImport) {
  const source = await compile({ title: 'Root', type: 'object', properties: {}, $defs }, 'Root', options);
  const body = asTypeAliases(source);
  const stands = (name) => new RegExp(`\\b${name}\\b`).test(body.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  const imported = [...new Set([...used, 'Cell'])].filter((name) => name !== 'Node' && stands(name));
  if (used.has('Node') && stands('ArtifactNode')) imported.push('Node as ArtifactNode');
  const other = stands(/\{ (\w+) \}/.exec(otherImport)[1]) ? `${otherImport}\n` : '';
  return `${banner}import type { ${imported.sort().join(', ')} } from '@vitrine/schema';\n${other}\n${body}\n`;
}

/** Names of the row sets that a prop's items hold: `cards` for `columns[].cards`. */
function nestedRowSets(prop) {
  return Object.values(prop.items?.properties ?? {})
    .map((inner) => inner['x-rows'])
    .filter((rows) => typeof rows === 'object')
    .map((rows) => rows.dataset);
}
