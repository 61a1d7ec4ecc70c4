// What would be published: publint on each package, and no host language evaluation in what ships.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const problems = [];

for (const name of ['schema', 'runtime', 'react', 'generator']) {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir: folder, strict: true });
  for (const message of messages) problems.push(`@vitrine/${name}: ${formatMessage(message, manifest)}`);
  for (const file of readdirSync(join(folder, 'dist'), { recursive: true })) {
    if (!/\.c?js$/.test(file)) continue;
    const source = readFileSync(join(folder, 'dist', file), 'utf8');
    if (/\bnew Function\b|[^.\w]eval\(/.test(source))
      problems.push(`@vitrine/${name}: ${file} builds code from strings`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
