// @vitest-environment node
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyOfProject } from './copyOfProject.testing.js';

const { folder, run, remove } = copyOfProject();
afterAll(remove);

/** Runs a check on the copy with something appended to one of its files, which may be a new one. */
async function withText(file: string, text: string, command: string, ...args: string[]): Promise<string> {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  appendFileSync(path, text);
  try {
    return await run(command, ...args);
  } finally {
    writeFileSync(path, before);
  }
}

const schema = 'packages/schema/src/validate/pointer.ts';

describe.each<
  [check: string, command: string[], faults: [what: string, file: string, text: string, says: RegExp][]]
>([
  [
    'arrows',
    ['node', 'scripts/check-arrows.mjs'],
    [
      ['schema imports runtime', schema, "import '@vitrine/runtime';\n", /against the arrows/],
      [
        'a package reaches into another',
        schema,
        "import '../../../runtime/src/index.js';\n",
        /outside its package/,
      ],
      ['a package is not a dependency', schema, "import 'papaparse';\n", /not a dependency/],
    ],
  ],
  [
    'type names',
    ['node', 'scripts/check-type-names.mjs'],
    [
      [
        'a string names a type',
        schema,
        "export const type = 'MetricCard';\n",
        /pointer\.ts:\d+ names MetricCard/,
      ],
      [
        'a class of CSS names a type',
        'packages/react/src/ui/card/card.css',
        '.vt-kanban-card {}\n',
        /names Kanban/,
      ],
    ],
  ],
  [
    'generated files',
    ['node', 'scripts/codegen.mjs', '--check'],
    [
      [
        'a generated file is stale',
        'packages/react/src/generated/registry.ts',
        '// changed\n',
        /registry\.ts/,
      ],
      ['the list of issues is stale', 'docs/errors.md', 'More.\n', /errors\.md/],
    ],
  ],
  [
    'unused code',
    ['knip', '--no-progress'],
    [['an export is unused', schema, 'export const nobody = 1;\n', /nobody/]],
  ],
])('the check of %s', (_, [command = '', ...args], faults) => {
  test('passes the project as it is', async () => {
    await run(command, ...args);
  }, 120_000);

  test.each(faults)(
    'fails when %s',
    async (_what, file, text, says) => {
      await expect(withText(file, text, command, ...args)).rejects.toThrow(says);
    },
    120_000,
  );
});
