import type { Artifact, Node } from '@vitrine/schema';
import { createSession } from '@vitrine/runtime';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';

const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

async function make(prompt: string): Promise<Artifact> {
  const { artifact } = await generator.generate(prompt, { now, id: 'test' });
  if (!artifact) throw new Error(`"${prompt}" gave nothing.`);
  return artifact;
}

const propsOf = (node: Node) => node.props as Record<string, unknown>;
const titlesOf = ({ components }: Artifact) =>
  components.map((node) => propsOf(node).title ?? propsOf(node).label);
const labelsOf = ({ datasets = [] }: Artifact) =>
  (datasets[0]?.columns ?? []).map(({ label, type }) => `${label}: ${type}`);

describe('words that no lexicon knows', () => {
  it('G9: "beehive log" keeps beehives, and adds one', async () => {
    const artifact = await make('beehive log');
    expect(titlesOf(artifact)).toEqual(expect.arrayContaining(['Beehives', 'Add beehive']));
  });

  it('G12: columns are days and numbers by their names', async () => {
    const artifact = await make(
      'Track my 12 beehives: hive number, queen age, last inspection, honey harvested',
    );
    expect(labelsOf(artifact)).toEqual([
      'Hive number: text',
      'Queen age: number',
      'Last inspection: date',
      'Honey harvested: number',
    ]);
  });

  it('G13: a report follows the figures that it names', async () => {
    const artifact = await make(
      'weekly report: orders packed, packing errors, late shipments, overtime hours',
    );
    expect(titlesOf(artifact).slice(0, 4)).toEqual([
      'Orders packed',
      'Packing errors',
      'Late shipments',
      'Overtime hours',
    ]);
  });
});

describe('tools that no word names', () => {
  it('G14: days of several steps are a plan', async () => {
    const artifact = await make(
      'Foundation until 15 March 2027, walls until 30 April 2027, roof by 10 June 2027',
    );
    expect(artifact.components[0]?.type).toBe('Timeline');
    expect(artifact.datasets?.[0]?.rows?.map(({ milestone, end }) => [milestone, end])).toEqual([
      ['Foundation', '2027-03-15'],
      ['Walls', '2027-04-30'],
      ['Roof', '2027-06-10'],
    ]);
  });

  it('G14: prices and counts behind an if are a calculation, for each of what the title names', async () => {
    const artifact = await make(
      'cost per guest if the venue is $4,500, catering is $65 per person and we invite 120 guests',
    );
    const [calculator] = artifact.components;
    const session = createSession(artifact, { now: () => now });
    const { inputs = [], formula } = propsOf(calculator!) as {
      inputs?: { label: string; default?: number }[];
      formula: string;
    };
    session.dispose();
    expect(inputs.map(({ label }) => label)).toEqual(['Venue', 'Catering', 'Guests']);
    expect(formula).toBe('(venue + guests * catering) / guests');
    expect(artifact.title).toBe('Cost per guest');
  });

  it('G15: who did what is ticked off', async () => {
    const artifact = await make('I lose track of who paid the fee and who handed in the medical certificate');
    expect(labelsOf(artifact)).toEqual(
      expect.arrayContaining(['Paid the fee: boolean', 'Medical certificate: boolean']),
    );
  });
});

describe('what a prompt says of its rows', () => {
  it('G18: rows below a number that was named are counted', async () => {
    const artifact = await make('freezer inventory: sample ID, box, volume. Flag when volume is below 10');
    expect(titlesOf(artifact)).toContain('Volume < 10');
  });

  it('G19: names behind the last stage are who does the work', async () => {
    const artifact = await make('chores board with columns To do, Doing, Done for Mia, Ben and Leo');
    const owner = artifact.datasets?.[0]?.columns?.find(({ label }) => label === 'Owner');
    expect(owner?.options?.map(({ value }) => value)).toEqual(['Mia', 'Ben', 'Leo']);
  });

  it('G20: "ranked by votes" keeps votes, the most first', async () => {
    const artifact = await make('feature requests ranked by votes with status and customer');
    const table = artifact.components.find(({ type }) => type === 'Table');
    expect(propsOf(table!).data).toMatchObject({ orderBy: [{ key: 'votes', desc: true }] });
  });
});
