// Validators compiled by ajv, for servers and as the oracle of the browser's own validator.
import * as esbuild from 'esbuild';
import standalone from 'ajv/dist/standalone/index.js';
import { createAjv } from './check.mjs';

export async function compiledValidators({ all, components }, banner) {
  const ajv = createAjv({
    schemas: all.map(({ schema }) => schema),
    code: { source: true, esm: true, lines: false },
  });
  const named = {
    artifact: 'artifact',
    node: 'node',
    ...Object.fromEntries(components.map(({ name }) => [name, `components/${name}`])),
  };
  const refs = Object.fromEntries(
    Object.entries(named).map(([name, path]) => [
      `validate_${name}`,
      `https://vitrine.dev/schemas/v1/${path}.schema.json`,
    ]),
  );
  const source = (standalone.default ?? standalone)(ajv, refs);
  const bundled = await esbuild.build({
    stdin: { contents: source, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minify: true,
    plugins: [
      {
        name: 'string-length',
        setup(build) {
          build.onResolve({ filter: /ucs2length/ }, () => ({ path: 'ucs2length', namespace: 'shim' }));
          build.onLoad({ filter: /.*/, namespace: 'shim' }, () => ({
            contents: 'export default (text) => [...text].length',
          }));
        },
      },
    ],
  });
  return `${banner}${bundled.outputFiles[0].text}`;
}

export function compiledDeclarations({ components }, banner) {
  const validators = [
    ['artifact', 'a good document'],
    ['node', 'a good node'],
    ...components.map(({ name }) => [name, `good props of ${name}`]),
  ];
  const lines = validators.map(
    ([name, what]) => `/** Whether a value is ${what}. */\nexport const validate_${name}: CompiledValidator;`,
  );
  return `${banner}import type { ErrorObject } from '../validate/ErrorObject.js';
/** A validator that ajv compiled; \`errors\` holds what the last call found. */
export type CompiledValidator = { (value: unknown): boolean; errors?: ErrorObject[] | null };
${lines.join('\n')}
`;
}
