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

const headings = new Map([
  ['rows', 'Over rows'],
  ['logic', 'Logic'],
  ['numbers', 'Numbers'],
  ['dates', 'Dates'],
  ['finance', 'Finance'],
  ['text', 'Text'],
]);

export async function functionsPage(root) {
  const { exampleDatasets, formulaFunctions, usageOf } = await loadTable(root);
  const orders = exampleDatasets.orders;
  const columns = Object.keys(orders[0]);
  const groups = new Map();
  for (const entry of formulaFunctions) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);

  return [
    '<!-- Generated from the runtime by scripts/codegen.mjs. Do not edit. -->',
    '# Functions',
    '',
    '[Formulas](../formulas.md) may call these. Arguments with `?` may be left out, `…` stands for more of the same.',
    '',
    'The examples stand on this dataset `orders`, at noon of 2026-03-31 in UTC:',
    '',
    row(columns),
    row(columns.map(() => '---')),
    ...orders.map((order) => row(columns.map((key) => JSON.stringify(order[key])))),
    '',
    'What a function refuses gives an issue with its [code](../errors.md) and the place in the text.',
    '',
    ...[...groups].flatMap(([group, functions]) => [
      `## ${headings.get(group)}`,
      '',
      row(['function', 'what it gives', 'examples', 'refused']),
      row(['---', '---', '---', '---']),
      ...functions.map((entry) => functionRow(entry, usageOf(entry))),
      '',
    ]),
  ].join('\n');
}

function functionRow({ documentation, examples, error }, usage) {
  const given = examples.map(({ formula, result }) => `\`${formula}\` is \`${JSON.stringify(result)}\``);
  return row([`\`${usage}\``, documentation, given.join('<br>'), `\`${error.formula}\`: \`${error.code}\``]);
}
