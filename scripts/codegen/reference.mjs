// Reference pages of docs/: one for each component, and one for the document with its shared parts.
import { refName } from './load.mjs';

const banner = '<!-- Generated from schemas/ by scripts/codegen.mjs. Do not edit. -->\n';
const documentPage = 'document.md';

const code = (value) => {
  const text = JSON.stringify(value);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
};
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** `2 to 5`, `at least 2`, `at most 5`, or nothing. */
function range(low, high) {
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `at least ${low}`;
  return high === undefined ? '' : `at most ${high}`;
}

function textWords({ maxLength, pattern }) {
  const limits = [
    maxLength === undefined ? '' : `at most ${maxLength} characters`,
    pattern === undefined ? '' : `\`${pattern}\``,
  ].filter(Boolean);
  return ['text', ...limits].join(', ');
}

function numberWords(noun, { minimum, maximum }) {
  return [noun, range(minimum, maximum)].filter(Boolean).join(', ');
}

/** A type in words, with links to shared parts. */
function typeWords(schema, titles, page) {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference) {
    const title = titles.get(refName(reference));
    return `[${title}](${page === documentPage ? '' : documentPage}#${title.toLowerCase()})`;
  }
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.anyOf)
    return [...new Set(schema.anyOf.map((part) => typeWords(part, titles, page)))].join(' or ');
  switch (schema.type) {
    case 'string':
      return textWords(schema);
    case 'integer':
      return numberWords('whole number', schema);
    case 'number':
      return numberWords('number', schema);
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array': {
      const items = schema.items ? ` of ${typeWords(schema.items, titles, page)}` : '';
      const size = range(schema.minItems, schema.maxItems);
      return `list${items}${size ? `, ${size}` : ''}`;
    }
    default:
      return schema['x-open'] ? 'object of any JSON' : 'object';
  }
}

/** The properties of a schema and, indented by their path, those of objects and list elements inside. */
function propertyRows(schema, titles, page, prefix = '') {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const path = `${prefix}${key}`;
    const fallback = required.has(key) ? '_required_' : part.default === null ? '' : code(part.default);
    const text = part['x-planned']
      ? `${part.description} _Planned: no view draws it yet._`
      : part.description;
    const example = part.examples?.[0];
    const row = [
      `\`${path}\``,
      typeWords(part, titles, page),
      fallback,
      text,
      example === undefined ? '' : code(example),
    ];
    return [
      `| ${row.map(cell).join(' | ')} |`,
      ...propertyRows(part, titles, page, `${path}.`),
      ...(part.items ? propertyRows(part.items, titles, page, `${path}[].`) : []),
    ];
  });
}

function propertyTable(schema, titles, page) {
  const rows = propertyRows(schema, titles, page);
  if (rows.length === 0) return [];
  return [
    '',
    '| name | type | default | description | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function outputLines(outputs = []) {
  if (outputs.length === 0) return ['Formulas read nothing from it.'];
  const names = outputs.map((output) =>
    output.name ? `\`${output.name}\`` : `each of \`${output.each}\` by its \`${output.key}\``,
  );
  const bare = outputs[0].name ? `; the bare id is \`${outputs[0].name}\`` : '';
  return [`Formulas read from it: ${names.join(', ')}${bare}.`];
}

function componentPage({ name, schema }, titles) {
  const slots = schema['x-slots'] ?? [];
  return [
    `${banner}# ${name}`,
    '',
    schema.description,
    '',
    ...outputLines(schema['x-outputs']),
    ...(slots.length > 0 ? ['', `Children stand in ${slots.map((slot) => `\`${slot}\``).join(', ')}.`] : []),
    '',
    '## Props',
    ...propertyTable(schema, titles, `${name}.md`),
    '',
  ].join('\n');
}

/** A part that is no object, or one of several objects. */
function shapeLines(schema, titles) {
  if (schema.properties) return propertyTable(schema, titles, documentPage);
  const shapes = (schema.anyOf ?? []).filter((part) => part.properties);
  return [
    '',
    `Is ${typeWords(schema, titles, documentPage)}.`,
    ...shapes.flatMap((shape) => propertyTable(shape, titles, documentPage)),
  ];
}

function documentText({ shared, components }, titles) {
  const parts = ['artifact', 'node', 'dataset'];
  const ordered = [
    ...parts.map((name) => shared.find((part) => part.name === name)),
    ...shared.filter(({ name }) => !parts.includes(name)),
  ];
  return [
    `${banner}# The document`,
    '',
    `The parts of an artifact. [Its rules](../documents.md), [formulas](../formulas.md), [queries](../queries.md).`,
    '',
    `Components: ${components.map(({ name }) => `[${name}](${name}.md)`).join(', ')}.`,
    ...ordered.flatMap(({ schema }) => [
      '',
      `## ${schema.title}`,
      '',
      schema.description,
      ...shapeLines(schema, titles),
    ]),
    '',
  ].join('\n');
}

/** Pages by file: `docs/reference/MetricCard.md`. */
export function referencePages(schemas) {
  const titles = new Map(schemas.shared.map(({ name, schema }) => [name, schema.title]));
  return Object.fromEntries([
    [`docs/reference/${documentPage}`, documentText(schemas, titles)],
    ...schemas.components.map((component) => [
      `docs/reference/${component.name}.md`,
      componentPage(component, titles),
    ]),
  ]);
}
