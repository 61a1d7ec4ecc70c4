// Writes the examples that come from templates, as generated on a fixed day. `--check` fails when one is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, 'node_modules/.cache/vitrine/generator.mjs');

const examples = {
  revenue: 'Track our path to $100k MRR',
  okr: 'A Notion-style OKR tracker',
  pipeline: 'An Airtable-style customer pipeline',
};

mkdirSync(dirname(bundle), { recursive: true });
await esbuild.build({
  entryPoints: [join(root, 'packages/generator/src/index.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: bundle,
  tsconfig: join(root, 'tsconfig.json'),
  logLevel: 'warning',
});
const { createGenerator } = await import(pathToFileURL(bundle).href);
const generator = createGenerator();
const stale = [];
for (const [id, prompt] of Object.entries(examples)) {
  const { artifact, issues } = await generator.generate(prompt, {
    id,
    now: Date.parse('2026-11-21T08:00:00Z'),
  });
  if (!artifact) throw new Error(issues.map(({ message }) => message).join(' '));
  const file = join(root, 'examples/artifacts', `${id}.json`);
  const text = `${JSON.stringify(artifact, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  stale.push(file);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Stale, run npm run examples:\n- ${stale.join('\n- ')}`);
  process.exit(1);
}
