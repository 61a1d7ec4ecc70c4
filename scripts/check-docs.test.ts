// @vitest-environment node
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fence = '```';
const page = `# A page

${fence}ts
const total: number = 'ten';
${fence}

${fence}json
{ "version": 1, }
${fence}

${fence}json
{ "version": 1, "id": "a", "title": "A", "components": [{ "id": "m", "type": "MetricCart", "props": {} }] }
${fence}

${fence}rust
fn main() {}
${fence}

See [what is missing](missing.md) and [itself](page.mdx).

<Source code="const size: string = 1;" language="ts" />
`;

test('a block that is wrong fails the check, with its page and line', async () => {
  const file = join(folder, 'page.mdx');
  writeFileSync(file, page);
  const failure = await promisify(execFile)('node', ['scripts/check-docs.mjs', file]).then(
    () => '',
    ({ stderr }: { stderr: string }) => stderr,
  );
  expect(failure).toMatch(/page\.mdx:4 Type 'string' is not assignable/);
  expect(failure).toMatch(/page\.mdx:7 .*JSON/);
  expect(failure).toMatch(/page\.mdx:11 \/components\/0\/type .*MetricCard/);
  expect(failure).toMatch(/page\.mdx:15 "rust"/);
  expect(failure).toMatch(/page\.mdx links to missing\.md/);
  expect(failure).not.toMatch(/links to page\.mdx/);
  expect(failure).toMatch(/page\.mdx:22 Type 'number' is not assignable/);
}, 60_000);
