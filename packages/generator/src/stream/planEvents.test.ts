import { applyPatch, type Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import type { GenerateEvent, GenerateOptions } from '../types.js';

const now = Date.UTC(2026, 10, 21);

async function eventsOf(prompt: string, options: GenerateOptions = {}): Promise<GenerateEvent[]> {
  const events: GenerateEvent[] = [];
  for await (const event of createGenerator().stream(prompt, { now, id: 'page', ...options }))
    events.push(event);
  return events;
}

function replay(events: readonly GenerateEvent[]): Artifact | undefined {
  let page: Artifact | undefined;
  for (const event of events) {
    if (event.kind === 'outline') page = event.artifact;
    if (page && 'ops' in event) {
      const next = applyPatch(page, event.ops);
      expect(next.issues).toBeUndefined();
      page = next.artifact;
    }
  }
  return page;
}

const sales = [
  {
    name: 'orders',
    columns: [
      { key: 'day', type: 'date' as const },
      { key: 'region', type: 'text' as const },
      { key: 'amount', type: 'number' as const },
    ],
    rows: Array.from({ length: 60 }, (_, index) => ({
      day: `2026-0${1 + (index % 6)}-1${index % 10}`,
      region: ['North', 'South', 'West'][index % 3]!,
      amount: index * 10,
    })),
  },
];

describe('the steps of the planner', () => {
  it.each<[string, GenerateOptions]>([
    ['Track our path to $100k MRR', {}],
    ['A Notion-style OKR tracker', {}],
    ['Client results ledger', {}],
    ['A tracker for our deals with a board by stage, a chart of amount by stage and a form', {}],
    ['A calculator for the cost of a hire', {}],
    ['', { data: sales }],
    ['amount by region, highest first', { data: sales }],
  ])('M8: one after another make the page of %j', async (prompt, options) => {
    const events = await eventsOf(prompt, options);
    const last = events.at(-1);
    if (last?.kind !== 'done' || !last.result.artifact) throw new Error('no artifact');
    expect(replay(events)).toEqual(last.result.artifact);
    const { outline } = events.find((event) => event.kind === 'outline')!;
    const written = events.flatMap((event) => (event.kind === 'node' ? [event.node.id] : []));
    const planned = outline.nodes.map(({ id }) => id);
    expect(planned.filter((id) => written.includes(id))).toEqual(written);
    expect(outline.nodes.every(({ title, type }) => typeof title === 'string' && type !== '')).toBe(true);
  });

  it('are issues alone where there is no page', async () => {
    expect((await eventsOf('  ')).map(({ kind }) => kind)).toEqual(['issue', 'done']);
  });

  it('tell of a brief as of a prompt, edits and answers included', async () => {
    const generator = createGenerator();
    const brief = await generator.draft('Track our path to $100k MRR', { now });
    const [, ...sections] = brief.sections;
    const edited = { ...brief, title: 'Our road', sections };
    const events: GenerateEvent[] = [];
    for await (const event of generator.stream(edited, { now, id: 'page' })) events.push(event);
    const built = await generator.build(edited, { now, id: 'page' });
    expect(events.at(-1)).toEqual({ kind: 'done', result: built });
    expect(replay(events)).toEqual(built.artifact);
    expect(built.artifact?.title).toBe('Our road');
  });
});
