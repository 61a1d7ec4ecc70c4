import { createSession } from '@vitrine/runtime';
import { applyPatch, openArtifact, type Artifact, type Node } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { applyTemplate } from './applyTemplate.js';
import { templateCatalogue } from './generated/templateCatalogue.js';
import { templates } from './generated/templates.js';

const day = (text: string) => Date.parse(`${text}T08:00:00Z`);

function nodesOf(artifact: Artifact): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('id' in value && 'type' in value && 'props' in value) found.push(value as Node);
      Object.values(value).forEach(visit);
    }
  };
  visit(artifact.components);
  return found;
}

/** What is wrong on the page, of any severity, and what is not ready to be seen. */
function faults(artifact: Artifact, now: number): unknown[] {
  const session = createSession(artifact, { now: () => now });
  const nodes = nodesOf(artifact).map(({ id }) => ({ id, ...session.node(id) }));
  const found = [
    ...session.issues(),
    ...nodes.filter(({ status, issues }) => status !== 'ready' || issues?.length),
  ];
  session.dispose();
  return found;
}

describe.each(templates.map((template) => [template.name, template] as const))('%s', (_, template) => {
  it('opens without any issue, and every part of it is ready', () => {
    const { artifact, issues } = openArtifact(template.artifact);
    expect(issues).toEqual([]);
    expect(faults(artifact!, day(template.anchor))).toEqual([]);
  });

  it.each(['2026-11-30', '2028-02-01', '2031-07-14'])('is without an issue on %s too', (date) => {
    expect(faults(applyTemplate(template, new Map(), day(date)).artifact, day(date))).toEqual([]);
  });

  it('is the same after a patch and its inverse', () => {
    const first = template.artifact.components[0]!;
    const result = applyPatch(template.artifact, [
      { op: 'artifact', title: 'Another title' },
      { op: 'remove', id: first.id },
    ]);
    if ('issues' in result && result.issues) throw new Error(result.issues[0]?.message);
    const back = applyPatch(result.artifact, result.inverse);
    expect('artifact' in back && back.artifact).toEqual(template.artifact);
  });

  it('marks its rows as sample, and says so in the receipts', () => {
    const written = template.artifact.datasets?.filter(({ rows }) => rows) ?? [];
    expect(written.length).toBeGreaterThan(0);
    expect(new Set(written.map(({ origin }) => origin))).toEqual(new Set(['sample']));
    const { receipts } = applyTemplate(template, new Map(), day(template.anchor));
    expect(receipts.filter(({ kind }) => kind === 'missing').length).toBeGreaterThanOrEqual(written.length);
  });

  it('computes the numbers it shows', () => {
    const literals = nodesOf(template.artifact)
      .map(({ id, props }) => [id, (props as { value?: unknown }).value] as const)
      .filter(([, value]) => typeof value === 'number');
    expect(literals).toEqual([]);
  });

  it('moves the dates of datasets that exist', () => {
    const names = new Set(template.artifact.datasets?.map(({ name }) => name));
    expect(template.dates?.filter(({ dataset }) => !names.has(dataset)) ?? []).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('lists every template once, with the words and parts of its document', async () => {
    expect(templateCatalogue.map(({ name }) => name)).toEqual(templates.map(({ name }) => name));
    for (const entry of templateCatalogue) {
      const template = await entry.load();
      expect(entry.keywords).toEqual(template.keywords);
      expect(entry.preview.map(({ type }) => type)).toEqual(
        template.artifact.components.map(({ type }) => type),
      );
    }
  });

  it('gives each keyword to one template', () => {
    const words = templates.flatMap(({ keywords }) => keywords);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

describe('sample dates', () => {
  const rowsOf = (name: string, dataset: string, date: string) => {
    const template = templates.find((candidate) => candidate.name === name)!;
    const { artifact } = applyTemplate(template, new Map(), day(date));
    return artifact.datasets?.find((candidate) => candidate.name === dataset)?.rows ?? [];
  };

  it('stay as many days ago where days count', () => {
    const runs = rowsOf('failures-interventions', 'automations', '2027-01-05').map((row) => row['last_run']);
    expect(runs).toContain('2027-01-05');
    expect(runs.every((run) => String(run) <= '2027-01-05')).toBe(true);
  });

  it('stay Mondays where weeks count', () => {
    for (const { week } of rowsOf('activation-funnel', 'counts', '2027-03-03'))
      expect(new Date(String(week)).getUTCDay()).toBe(1);
  });

  it('stay first days of months where months count', () => {
    for (const { month } of rowsOf('offer-ladder', 'sales', '2027-03-03'))
      expect(String(month)).toMatch(/-01$/);
  });
});
