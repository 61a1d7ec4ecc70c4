// Writes docs/reference/functions.md from the function table of the runtime. `--check` fails when it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'node_modules/.cache/vitrine/functions.mjs');
const page = join(root, 'docs/reference/functions.md');

mkdirSync(dirname(bundle), { recursive: true });
await esbuild.build({
  stdin: {
    contents: `
      export { exampleDatasets, formulaFunctions } from './formulaFunctions.js';
      export { usageOf } from './FormulaFunction.js';`,
    resolveDir: join(root, 'packages/runtime/src/formulas/functions'),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'warning',
});
const { exampleDatasets, formulaFunctions, usageOf } = await import(pathToFileURL(bundle).href);

const row = (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
const orders = exampleDatasets.orders;
const columns = Object.keys(orders[0]);

const text = [
  '<!-- Generated from the runtime by scripts/functions.mjs. Do not edit. -->',
  '# Functions',
  '',
  '[Formulas](../formulas.md) may call these. Arguments with `?` may be left out, `…` stands for more of the same.',
  '',
  row(['function', 'what it gives', 'examples']),
  row(['---', '---', '---']),
  ...formulaFunctions.map((entry) =>
    row([
      `\`${usageOf(entry)}\``,
      entry.documentation,
      entry.examples
        .map(({ formula, result }) => `\`${formula}\` is \`${JSON.stringify(result)}\``)
        .join('<br>'),
    ]),
  ),
  '',
  'The examples stand on this dataset `orders`, at noon of 2026-03-31 in UTC:',
  '',
  row(columns),
  row(columns.map(() => '---')),
  ...orders.map((order) => row(columns.map((key) => JSON.stringify(order[key])))),
  '',
].join('\n');

const isFresh = existsSync(page) && readFileSync(page, 'utf8') === text;
if (process.argv.includes('--check')) {
  if (!isFresh) {
    console.error('docs/reference/functions.md is stale, run npm run functions');
    process.exit(1);
  }
} else if (!isFresh) {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, text);
}
