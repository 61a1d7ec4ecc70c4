import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs named commands one after the other and stops at the first that fails. */
export function runSteps(root, steps) {
  for (const [name, command, ...args] of steps) {
    const started = Date.now();
    console.log(`\n▸ ${name}`);
    const { status } = spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}` },
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.error(`\n✗ ${name} failed`);
      process.exit(status ?? 1);
    }
    console.log(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
}
