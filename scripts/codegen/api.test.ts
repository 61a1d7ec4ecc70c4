// @vitest-environment node
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { apiPages } from './api.mjs';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'vitrine-api-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { paths: { '@sample/kit': ['./packages/kit/src/index.ts'] } },
  }),
  'packages/kit/package.json': JSON.stringify({
    name: '@sample/kit',
    description: 'A kit.',
    exports: { '.': './dist/index.js', './package.json': './package.json' },
  }),
  'packages/kit/src/index.ts': `
    export { double, type Options } from './double.js';
    export { bare } from './bare.js';`,
  'packages/kit/src/double.ts': `
/** How to count; see {@link double}. */
export interface Options {
  /** Times. */
  readonly times?: number;
}
/**
 * Twice a number.
 *
 * @param value The number.
 * @throws TypeError never.
 */
export function double(value: number, options: Options = {}): number {
  return value * 2;
}`,
  'packages/kit/src/bare.ts': `
/** @deprecated */
export const bare = 1;`,
};

test('public exports are listed with signature and words, and those without words are told of', () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { pages, problems } = apiPages(root);
  expect(problems).toEqual([
    'bare, which @sample/kit exports, needs TSDoc that says what it is',
    'bare, which @sample/kit exports: @deprecated is not shown by the reference',
  ]);
  const page = pages['docs/reference/packages/kit.md'];
  expect(page).toContain(
    '### double\n\nTwice a number.\n\n```ts signature\nfunction double(value: number, options: Options = {}): number\n```\n\n`value`: The number.\n\nThrows TypeError never.\n',
  );
  expect(page).toContain('How to count; see `double`.');
  expect(page).toContain('  /** Times. */\n  readonly times?: number;');
});
