import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..');
const folders = [
  'schemas',
  'packages',
  'scripts',
  'stories',
  'types',
  'tests',
  'bench',
  'docs',
  'examples',
  '.storybook',
];
const files = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'vitest.config.ts',
  'playwright.config.ts',
  'tsup.config.ts',
  'knip.config.ts',
  '.gitignore',
  '.oxfmtrc.json',
  '.oxlintrc.json',
];

/** The project in a folder of its own, to try out what changes its files. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs a command in the copy; rejects with all that it said. */
  run(command: string, ...args: string[]): Promise<string>;
  remove(): void;
}

export function copyOfProject(): ProjectCopy {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'vitrine-'));
  const wanted = (source: string) => !/[\\/](?:node_modules|dist)(?:[\\/]|$)/.test(source.slice(root.length));
  for (const name of [...folders, ...files])
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: wanted });
  for (const name of ['node_modules', 'tests/react18/node_modules'])
    symlinkSync(realpathSync(join(root, name)), join(folder, name), 'dir');
  return {
    folder,
    async run(command, ...args) {
      const path = `${join(folder, 'node_modules/.bin')}:${process.env['PATH']}`;
      try {
        const { stdout } = await promisify(execFile)(command, args, {
          cwd: folder,
          maxBuffer: 16_000_000,
          env: { ...process.env, PATH: path },
        });
        return stdout;
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
