import { readFileSync, readdirSync } from 'node:fs';
import { createSession } from '@vitrine/runtime';
import {
  applyPatch,
  componentSchemas,
  describeComponent,
  diffArtifacts,
  openArtifact,
  walkNodes,
  type Artifact,
  type PatchOp,
} from '@vitrine/schema';
import { templates } from '@vitrine/generator';
import { describe, expect, it } from 'vitest';

const folder = 'examples/artifacts';
const examples = readdirSync(folder).map(
  (file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const,
);
const slotsOf = (type: string) => describeComponent(componentSchemas[type]!);
const anotherThan = ({ id }: Artifact) =>
  examples.map(([, text]) => openArtifact(text).artifact!).find((artifact) => artifact.id !== id)!;
const now = Date.parse('2026-11-21T08:00:00Z');

describe.each([
  ...examples,
  ...templates.map(({ name, artifact }) => [`template ${name}`, JSON.stringify(artifact)] as const),
])('%s', (_name, text) => {
  it('opens without an issue and unchanged', () => {
    const { artifact, issues } = openArtifact(text);
    expect(issues).toEqual([]);
    expect(JSON.stringify(artifact)).toBe(JSON.stringify(JSON.parse(text)));
    const given = JSON.parse(text);
    expect(openArtifact(given).artifact).toBe(given);
  });

  it('is the same, byte for byte, after a patch of all its parts and the inverse', () => {
    const artifact = openArtifact(text).artifact!;
    const nodes = [...walkNodes(artifact, slotsOf)].map(({ node }) => node.id);
    const emptied = { ...artifact, title: 'Empty', settings: { locale: 'de' }, datasets: [], components: [] };
    const patches: PatchOp[][] = [
      nodes.map((id) => ({ op: 'node', id, span: 3, meta: { seen: true } })),
      nodes.toReversed().map((id) => ({ op: 'move', id, into: null })),
      nodes.toReversed().map((id) => ({ op: 'remove', id })),
      [...diffArtifacts(artifact, emptied)],
      [...diffArtifacts(artifact, anotherThan(artifact))],
    ];
    for (const patch of patches) {
      const there = applyPatch(artifact, patch);
      expect(there.issues).toBeUndefined();
      expect(JSON.stringify(there.artifact)).not.toBe(JSON.stringify(artifact));
      const back = applyPatch(there.artifact!, there.inverse!);
      expect(JSON.stringify(back.artifact)).toBe(JSON.stringify(artifact));
    }
  });

  it('runs without an issue: every formula and query has its answer', () => {
    const { artifact } = openArtifact(text);
    const session = createSession(artifact!, { now: () => now });
    expect(session.issues()).toEqual([]);
    session.dispose();
  });
});

it('there are eight examples', () => expect(examples).toHaveLength(8));

it('the examples use every component between them', () => {
  const used = examples.flatMap(([, text]) =>
    [...walkNodes(openArtifact(text).artifact!, slotsOf)].map(({ node }) => node.type),
  );
  expect(new Set(used)).toEqual(new Set(Object.keys(componentSchemas)));
});
