// Tries every property test with new random cases, round after round, until one fails: `npm run fuzz -- 10`.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rounds = Number(process.argv[2] ?? 1);
const files = execFileSync(
  'git',
  ['grep', '--files-with-matches', "from 'fast-check'", '--', '*.test.ts', '*.test.tsx'],
  { cwd: root, encoding: 'utf8' },
)
  .trim()
  .split('\n');

for (let round = 1; round <= rounds; round += 1) {
  const seed = randomInt(1, 2 ** 31);
  console.log(`\n▸ Round ${round} of ${rounds}: PROPERTY_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed) },
  });
  if (status !== 0) {
    console.error(`\n✗ To see it again: PROPERTY_SEED=${seed} npx vitest run --project unit <file>`);
    process.exit(status ?? 1);
  }
}
