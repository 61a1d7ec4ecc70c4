import { readFileSync, readdirSync } from 'node:fs';
import { createSession } from '@vitrine/runtime';
import { componentSchemas, describeComponent, openArtifact, walkNodes } from '@vitrine/schema';
import { templates } from '@vitrine/generator';
import { describe, expect, it } from 'vitest';

const folder = 'examples/artifacts';
const examples = readdirSync(folder).map(
  (file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const,
);
const slotsOf = (type: string) => describeComponent(componentSchemas[type]!);
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

it('the examples use every component between them', () => {
  const used = examples.flatMap(([, text]) =>
    [...walkNodes(openArtifact(text).artifact!, slotsOf)].map(({ node }) => node.type),
  );
  expect(new Set(used)).toEqual(new Set(Object.keys(componentSchemas)));
});
