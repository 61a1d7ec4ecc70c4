// Everything that follows from schemas/ and examples/: run with `npm run codegen`; `--check` fails when a file is stale.
//
//   1 check   titles, descriptions, examples and defaults of the schemas
//   2 strip   schemas as data for the browser's validator
//   3 types   TypeScript types of documents and of resolved view props
//   4 compile ajv validators for servers
//   5 list    catalogue for prompts and docs, icons, the registry of built-in views
//   6 tell    reference pages in docs/ (from the schemas, the exports of the packages, the function table), a story for each example
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPages } from './codegen/api.mjs';
import { checkSchemas } from './codegen/check.mjs';
import { compiledDeclarations, compiledValidators } from './codegen/compiled.mjs';
import { errorsPage } from './codegen/errors.mjs';
import { functionsPage } from './codegen/functions.mjs';
import { iconPaths } from './codegen/icons.mjs';
import { loadSchemas } from './codegen/load.mjs';
import { reactFiles } from './codegen/react.mjs';
import { referencePages } from './codegen/reference.mjs';
import { artifactStories } from './codegen/stories.mjs';
import { describeSchema, stripSchema } from './codegen/strip.mjs';
import { templateFiles } from './codegen/templates.mjs';
import { documentTypes, plainPropTypes, viewPropTypes } from './codegen/types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const banner = '// Generated from schemas/ by scripts/codegen.mjs. Do not edit.\n';
const schemas = loadSchemas(root);

function stopAt(problems) {
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  process.exit(1);
}

stopAt(checkSchemas(schemas));
const errors = errorsPage(root);
stopAt(errors.problems);
const templates = templateFiles(root, banner);
stopAt(templates.problems);

const json = (value) => JSON.stringify(value);
const names = schemas.components.map(({ name }) => name);

function strippedSchemas() {
  const lines = [`${banner}import type { JsonSchema } from '../validate/JsonSchema.js';\n`];
  lines.push('/** The shared parts of the contract by name: artifact, dataset, query, value … */');
  lines.push('export const sharedSchemas: Readonly<Record<string, JsonSchema>> = {');
  for (const { name, schema } of schemas.shared) lines.push(`  ${json(name)}: ${json(stripSchema(schema))},`);
  lines.push('};\n');
  for (const { name, schema } of schemas.components) {
    lines.push(
      `/** Props of ${name}. */\nexport const ${name}Schema: JsonSchema = ${json(stripSchema(schema))};`,
    );
  }
  lines.push('\n/** Props of the built-in components by type. */');
  lines.push(
    `export const componentSchemas: Readonly<Record<string, JsonSchema>> = {\n${names.map((name) => `  ${name}: ${name}Schema,`).join('\n')}\n};\n`,
  );
  return lines.join('\n');
}

function catalogue() {
  const shared = schemas.shared.filter(
    ({ name }) => !['artifact', 'node', 'provenance', 'icon'].includes(name),
  );
  const part = ({ name, schema }) =>
    `  ${json(name)}: ${JSON.stringify(describeSchema(schema), null, 1).replaceAll('\n', '\n  ')},`;
  return `${banner}import type { CatalogueSchema } from '../validate/JsonSchema.js';

/** Built-in components with their prose and examples; what no view draws yet is left out. */
export const catalogue: Readonly<Record<string, CatalogueSchema>> = {
${schemas.components.map(part).join('\n')}
};

/** The shared parts that component props refer to. */
export const catalogueParts: Readonly<Record<string, CatalogueSchema>> = {
${shared.map(part).join('\n')}
};
`;
}

const files = {
  'packages/schema/src/generated/schemas.ts': strippedSchemas(),
  'packages/schema/src/generated/types.ts': await documentTypes(schemas, banner),
  'packages/schema/src/generated/compiled.js': await compiledValidators(schemas, banner),
  'packages/schema/src/generated/compiled.d.ts': compiledDeclarations(schemas, banner),
  'packages/schema/src/generated/catalogue.ts': catalogue(),
  'packages/react/src/generated/viewProps.ts': await viewPropTypes(schemas, banner),
  'packages/react/src/generated/iconPaths.ts': iconPaths(schemas, banner),
  'packages/react/src/generated/plainProps.ts': await plainPropTypes(schemas, banner),
  'docs/errors.md': errors.page,
  ...reactFiles(root, schemas, banner),
  ...templates.files,
  ...referencePages(schemas),
  'stories/artifacts/generated/Artifacts.stories.tsx': artifactStories(root),
};

const isChecked = process.argv.includes('--check');
const stale = [];

function deliver(made) {
  for (const [file, text] of Object.entries(made)) {
    if (existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8') === text) continue;
    stale.push(file);
    if (isChecked) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

deliver(files);
// These read the sources, generated ones included.
const api = apiPages(root);
stopAt(api.problems);
deliver({ ...api.pages, 'docs/reference/functions.md': await functionsPage(root) });

if (isChecked) stopAt(stale.map((file) => `${file} is stale, run npm run codegen`));
