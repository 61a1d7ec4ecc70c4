// Everything that follows from schemas/ and examples/: run with `npm run codegen`; `--check` fails when a file is stale.
//
//   1 check   titles, descriptions, examples and defaults of the schemas
//   2 strip   schemas as data for the browser's validator
//   3 types   TypeScript types of documents and of resolved view props
//   4 compile ajv validators for servers
//   5 list    catalogue for prompts and docs, icons, the registry of built-in views
//   6 tell    reference pages in docs/, a story for each example
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSchemas } from './codegen/check.mjs';
import { compiledDeclarations, compiledValidators } from './codegen/compiled.mjs';
import { errorsPage } from './codegen/errors.mjs';
import { iconShapes } from './codegen/icons.mjs';
import { loadSchemas } from './codegen/load.mjs';
import { reactFiles } from './codegen/react.mjs';
import { referencePages } from './codegen/reference.mjs';
import { artifactStories } from './codegen/stories.mjs';
import { describeSchema, stripSchema } from './codegen/strip.mjs';
import { documentTypes, plainPropTypes, viewPropTypes } from './codegen/types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const banner = '// Generated from schemas/ by scripts/codegen.mjs. Do not edit.\n';
const schemas = loadSchemas(root);

const problems = checkSchemas(schemas);
if (problems.length > 0) {
  console.error(`schemas/ breaks ${problems.length} rules:\n- ${problems.join('\n- ')}`);
  process.exit(1);
}

const errors = errorsPage(root);
if (errors.problems.length > 0) {
  console.error(errors.problems.join('\n'));
  process.exit(1);
}

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
  'packages/react/src/generated/iconShapes.ts': iconShapes(schemas, banner),
  'packages/react/src/generated/plainProps.ts': await plainPropTypes(schemas, banner),
  'docs/errors.md': errors.page,
  ...reactFiles(root, schemas, banner),
  ...referencePages(schemas),
  'stories/artifacts/generated/Artifacts.stories.tsx': artifactStories(root),
};

const stale = Object.entries(files).filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale, run npm run codegen:\n- ${stale.map(([file]) => file).join('\n- ')}`);
    process.exit(1);
  }
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
