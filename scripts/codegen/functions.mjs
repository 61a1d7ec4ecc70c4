// docs/reference/functions.md: the function table of the runtime, with the examples that its tests run.
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** A row of a table. */
const row = (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

async function loadTable(root) {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { exampleDatasets, formulaFunctions } from './formulaFunctions.js';
        export { usageOf } from './FormulaFunction.js';`,
      resolveDir: join(root, 'packages/runtime/src/formulas/functions'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

export async function functionsPage(root) {
  const { exampleDatasets, formulaFunctions, usageOf } = await loadTable(root);
  const orders = exampleDatasets.orders;
  const columns = Object.keys(orders[0]);

  return [
    '<!-- Generated from the runtime by scripts/codegen.mjs. Do not edit. -->',
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
}
