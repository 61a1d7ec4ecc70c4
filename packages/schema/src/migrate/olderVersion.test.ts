import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openArtifact } from '../open/openArtifact.js';
import { applyPatch } from '../patch/applyPatch.js';
import { deepFrozen } from '../testing/documents.js';
import type { Migration, RawDocument } from './migrations.js';

/** A made-up past: version 1 had tables with fields, version 2 cards with captions. */
const past = vi.hoisted(() => {
  type Part = Record<string, unknown>;
  const renamed = (part: Part, from: string, to: string): Part => {
    const { [from]: value, ...rest } = part;
    return value === undefined ? rest : { ...rest, [to]: value };
  };
  const each = (list: unknown, change: (part: Part) => Part): unknown =>
    Array.isArray(list) ? list.map((part) => change(part as Part)) : list;
  const steps: Migration[] = [
    {
      name: 'tables with fields are datasets with columns',
      to: 2,
      migrate: (document) => {
        const tables = each(document['tables'], (table) => renamed(table, 'fields', 'columns'));
        return renamed({ ...document, tables }, 'tables', 'datasets');
      },
    },
    {
      name: 'captions of cards are labels',
      to: 3,
      migrate: (document) => ({
        ...document,
        components: each(document['components'], (node) =>
          node['type'] === 'MetricCard'
            ? { ...node, props: renamed(node['props'] as Part, 'caption', 'label') }
            : node,
        ),
      }),
    },
  ];
  return { currentVersion: 3, migrations: steps };
});

vi.mock('./migrations.js', () => past);

const file = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const before = file('team.before.json');
const parse = (text: string) => JSON.parse(text) as RawDocument & { components: { id: string }[] };
/** A node as it is saved, byte for byte. */
const saved = (document: { components: readonly { id: string }[] } | null, id: string) =>
  JSON.stringify(document?.components.find((node) => node.id === id));

describe('a document of an older version', () => {
  it('D50: opens in the newest one, as the file of what must come out has it', () => {
    expect(openArtifact(before).artifact).toEqual(parse(file('team.after.json')));
  });

  it('D50: is left as it was given', () => {
    const input = deepFrozen(parse(before));
    openArtifact(input);
    expect(input).toEqual(parse(before));
  });

  it('D50: joins the steps in the middle, and what came out opens as the same object', () => {
    const { components } = parse(before);
    const { artifact } = openArtifact({ ...parse(before), version: 2, tables: [], components });
    expect(artifact).toMatchObject({
      version: 3,
      tables: [],
      components: [{ props: { label: 'Hours' } }, {}],
    });
    expect(openArtifact(artifact).artifact).toBe(artifact);
  });

  it('D52: keeps unknown types and props byte for byte when it is opened, edited and saved', () => {
    const { artifact, issues } = openArtifact(before);
    // The schemas are those of version 1, which the made-up versions are not.
    const told = issues.filter(({ path }) => path !== '/version');
    expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'property.unknown /extension',
      'prop.unknown /components/0/props/glow',
      'component.unknown /components/1/type',
    ]);
    expect(saved(artifact, 'later')).toBe(JSON.stringify(parse(before).components[1]));
    const edited = applyPatch(artifact!, [{ op: 'set', id: 'hours', path: ['label'], value: 'Work' }]);
    expect(saved(edited.artifact!, 'later')).toBe(saved(artifact, 'later'));
    expect(edited.artifact?.components[0]?.props).toMatchObject({ glow: { b: 2, a: [1.5, 'ü'] } });
    const restored = applyPatch(edited.artifact!, edited.inverse!);
    expect(JSON.stringify(restored.artifact)).toBe(JSON.stringify(artifact));
    expect(JSON.stringify(openArtifact(JSON.stringify(artifact)).artifact)).toBe(JSON.stringify(artifact));
  });
});

describe('a document of a newer version', () => {
  it('D51: is refused, told of, and not touched', () => {
    const input = deepFrozen({ ...parse(before), version: 4 });
    const { artifact, issues } = openArtifact(input);
    expect(artifact).toBeNull();
    expect(issues).toMatchObject([{ code: 'version.newer', severity: 'error' }]);
    expect(issues).toHaveLength(1);
  });
});
