// The name of a built-in component type stands only where adding a component may touch: what knows all types reads
// them from the schemas. Looked for are strings, property names, classes of CSS, and identifiers made from the name.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { loadSchemas } from './codegen/load.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const types = loadSchemas(root).components.map(({ name }) => name);

/** Places where any type may be named, each with the reason. */
const open = [
  [/\/generated\//, 'follows from the schemas'],
  [/\.test(?:ing)?\.tsx?$|^tests\/|\/testing\//, 'tests look at one case'],
  [/^stories\/|^examples\//, 'show the components'],
  [/^packages\/generator\/src\/write\/index\.ts$/, 'lists the writers'],
  [/^packages\/schema\/src\/migrate\//, 'a migration changes props of one type'],
  [/^bench\//, 'what is measured is one case'],
];

/** Places where the one type may be named. */
const ownPlaces = (type) => [
  `packages/react/src/components/${type}/`,
  `packages/generator/src/write/${type}.ts`,
];

const madeOf = new RegExp(`^(${types.join('|')})(?:Schema|Props|ViewProps|PlainProps|Definition|View|Node)$`);
const prefixed = new RegExp(`^(${types.join('|')})(?![a-z])`);
const generatedModule = /^@vitrine\/(?:schema|react\/components)$|\/generated\/|\/components\/[A-Z]/;
const camel = new Map(types.map((type) => [type[0].toLowerCase() + type.slice(1), type]));
const kebab = new Map(
  types.map((type) => [type.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase(), type]),
);

const folderOf = new RegExp(`/(${types.join('|')})/`);

function inString(text) {
  const folder = folderOf.exec(text)?.[1];
  if (folder !== undefined) return folder;
  const name = text.split('.')[0];
  if (types.includes(name)) return name;
  return text.includes('.') ? camel.get(name) : undefined;
}

function* namesInScript(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    const module = node.parent?.parent?.parent?.moduleSpecifier ?? node.parent?.parent?.moduleSpecifier;
    const isImported =
      (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) && generatedModule.test(module?.text ?? '');
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push([inString(node.text), node]);
    else if (isImported) found.push([prefixed.exec((node.propertyName ?? node.name).text)?.[1], node]);
    else if (ts.isIdentifier(node)) {
      found.push([madeOf.exec(node.text)?.[1], node]);
      const isKey = ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent);
      const isRead = ts.isPropertyAccessExpression(node.parent);
      if ((isKey || isRead) && node.parent.name === node && types.includes(node.text))
        found.push([node.text, node]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [type, node] of found)
    if (type !== undefined)
      yield [type, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1];
}

function* namesInCss(_, text) {
  for (const [index, line] of text.split('\n').entries())
    for (const [, name] of line.matchAll(/\.vt-([a-z-]+)/g))
      for (const [own, type] of kebab)
        if (name === own || name.startsWith(`${own}-`)) yield [type, index + 1];
}

function allFiles(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/'))
    .filter((file) => /\.(?:[mc]?[jt]s|tsx|css)$/.test(file) && !/\/(?:node_modules|dist)\//.test(file));
}

const problems = new Set();
for (const file of ['packages', 'scripts', 'bench', '.storybook'].flatMap(allFiles)) {
  if (open.some(([pattern]) => pattern.test(file))) continue;
  const text = readFileSync(join(root, file), 'utf8');
  const read = file.endsWith('.css') ? namesInCss : namesInScript;
  for (const [type, line] of read(file, text))
    if (!ownPlaces(type).some((place) => file.startsWith(place)))
      problems.add(`${file}:${line} names ${type}`);
}

if (problems.size > 0) {
  console.error(
    `${[...problems].join('\n')}\nAsk a property that the schema declares (x-slots, x-outputs, x-plan …) instead of the type.`,
  );
  process.exit(1);
}
