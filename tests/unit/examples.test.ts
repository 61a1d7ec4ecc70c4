import { readFileSync, readdirSync } from 'node:fs';
import { createSession } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { templates } from '@vitrine/generator';
import { describe, expect, it } from 'vitest';

const folder = 'examples/artifacts';
const examples = readdirSync(folder).map(
  (file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const,
);
const now = Date.parse('2026-11-21T08:00:00Z');

describe.each([
  ...examples,
  ...templates.map(({ name, artifact }) => [`template ${name}`, JSON.stringify(artifact)] as const),
])('%s', (_name, text) => {
  it('opens without an issue and unchanged', () => {
    const { artifact, issues } = openArtifact(text);
    expect(issues).toEqual([]);
    expect(artifact).toEqual(JSON.parse(text));
  });

  it('runs without an issue: every formula and query has its answer', () => {
    const { artifact } = openArtifact(text);
    const session = createSession(artifact!, { now: () => now });
    expect(session.issues()).toEqual([]);
    session.dispose();
  });
});
