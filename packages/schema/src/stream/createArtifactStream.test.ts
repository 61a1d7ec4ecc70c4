import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArtifactText } from '../repair/openArtifactText.js';
import { openedDocuments } from '../testing/documents.js';
import { exampleTexts, writtenNodes } from '../testing/exampleTexts.js';
import { createArtifactStream } from './createArtifactStream.js';
import type { StreamEvent } from './StreamEvent.js';

const card = (id: string, more: object = {}) => ({
  id,
  type: 'MetricCard',
  props: { label: 'MRR', value: 1, ...more },
});
const grid = (id: string, children: object[]) => ({
  id,
  type: 'GridLayout',
  props: { columns: 2, children },
});
const page = (components: object[], more: object = {}) => ({
  version: 1,
  id: 'a',
  title: 'A',
  ...more,
  components,
});

function streamed(text: string, size = 7) {
  const stream = createArtifactStream();
  const events: StreamEvent[] = [];
  for (let at = 0; at < text.length; at += size) events.push(...stream.push(text.slice(at, at + size)));
  return { events, result: stream.end() };
}
const outline = (events: readonly StreamEvent[]) =>
  events.map((event) => {
    if (event.type === 'artifact') return `artifact ${event.head.title}`;
    if (event.type === 'dataset') return `dataset ${event.dataset.name}`;
    return `${event.type} ${event.node.id} in ${event.parent} ${event.slot.join('.')}[${event.index}]`;
  });

describe('createArtifactStream', () => {
  it('tells of the head, of datasets, of containers before their children, and of nodes when they are whole', () => {
    const tabs = { id: 't', type: 'Tabs', props: { tabs: [{ id: 'x', label: 'X', content: [card('c')] }] } };
    const datasets = [{ name: 'd', rows: [] }];
    const text = JSON.stringify(page([card('a'), grid('g', [card('b'), tabs])], { datasets }));
    expect(outline(streamed(text).events)).toEqual([
      'dataset d',
      'artifact A',
      'node a in null [0]',
      'container g in null [1]',
      'node b in g children[0]',
      'container t in g children[1]',
      'node c in t tabs.0.content[0]',
      'node t in g children[1]',
      'node g in null [1]',
    ]);
  });

  it('tells of a node by the piece that closes it', () => {
    const stream = createArtifactStream();
    const text = JSON.stringify(page([card('a'), card('b')]));
    const end = text.indexOf(',{"id":"b"');
    expect(outline(stream.push(text.slice(0, end - 1)))).toEqual(['artifact A']);
    expect(outline(stream.push(text.slice(end - 1, end)))).toEqual(['node a in null [0]']);
    expect(outline(stream.push(text.slice(end)))).toEqual(['node b in null [1]']);
  });

  it('gives the issues of a node with it', () => {
    const text = JSON.stringify(page([card('a', { lable: 1 }), { ...card('b'), type: 'Metrics' }]));
    const { events, result } = streamed(text);
    const told = events.flatMap((event) => (event.type === 'node' ? event.issues : []));
    expect(told.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'prop.unknown /components/0/props/lable',
      'component.unknown /components/1/type',
    ]);
    expect(told).toEqual(result.issues);
  });

  it('finds the children of a node whose type is written behind them', () => {
    const turned = {
      id: 'g',
      props: { children: [{ props: { label: 'A', value: 1 }, type: 'MetricCard', id: 'a' }] },
      type: 'GridLayout',
    };
    expect(outline(streamed(JSON.stringify(page([turned]))).events)).toEqual([
      'artifact A',
      'container g in null [0]',
      'node a in g children[0]',
      'node g in null [0]',
    ]);
  });

  it('takes what models write around and into their JSON', () => {
    const text = `<think>{"components":[{"id":"no"}]}</think>Sure!\n\`\`\`json\n${JSON.stringify(page([card('a')])).replaceAll('"', "'")}\n\`\`\``;
    const { events, result } = streamed(text);
    expect(outline(events)).toEqual(['artifact A', 'node a in null [0]']);
    expect(result).toEqual(openArtifactText(text));
  });

  it('begins anew with a second document', () => {
    const { events } = streamed(
      `${JSON.stringify(page([card('a')]))} Better: ${JSON.stringify(page([card('b')]))}`,
    );
    expect(events.map(({ type }) => type)).toEqual(['artifact', 'node', 'artifact', 'node']);
  });

  it('checks each node once', () => {
    let reads = 0;
    const schema = {
      type: 'object' as const,
      get properties() {
        reads += 1;
        return {};
      },
    };
    const stream = createArtifactStream({ components: { Gauge: schema } });
    const described = reads;
    stream.push(
      JSON.stringify(
        page([
          { id: 'a', type: 'Gauge', props: {} },
          { id: 'b', type: 'Gauge', props: {} },
        ]),
      ),
    );
    const checked = reads - described;
    stream.end();
    expect(checked).toBeGreaterThan(0);
    expect(reads - described).toBe(checked);
  });

  it('keeps to the limits', () => {
    const nodes = Array.from({ length: 2100 }, (_, index) => card(`n${index}`));
    const { events, result } = streamed(JSON.stringify(page(nodes)), 5000);
    expect(events.filter(({ type }) => type === 'node')).toHaveLength(2000);
    expect(result.issues.map(({ code }) => code)).toEqual(['limit.nodes']);
    expect(streamed(`{"a":${'['.repeat(1000)}`).result.issues.map(({ code }) => code)).toEqual([
      'limit.depth',
    ]);
  });

  it('takes nothing after its end', () => {
    const stream = createArtifactStream();
    stream.push(JSON.stringify(page([card('a')])));
    const result = stream.end();
    expect(stream.push('{"components":[]}')).toEqual([]);
    expect(stream.end()).toBe(result);
  });
});

describe('laws of streams', () => {
  it.each(exampleTexts)('%s gives the same in pieces as in one, and tells of each node once', (_, text) => {
    const { events, result } = streamed(text, 11);
    expect(result).toEqual(openArtifactText(text));
    const told = events.flatMap((event) => (event.type === 'node' ? [event.node] : []));
    expect(told).toEqual(writtenNodes(text).map(({ value }) => value));
  });

  it(
    'any document, cut anywhere into pieces and off, gives the same as its whole text',
    { timeout: 60_000 },
    () => {
      const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
      const end = fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
      fc.assert(
        fc.property(openedDocuments, fc.constantFrom(0, 2), sizes, end, (document, indent, pieces, part) => {
          const whole = JSON.stringify(document, null, indent);
          const text = whole.slice(0, Math.ceil(whole.length * part));
          const stream = createArtifactStream();
          let at = 0;
          for (let index = 0; at < text.length; index += 1) {
            const size = pieces[index % pieces.length]!;
            stream.push(text.slice(at, at + size));
            at += size;
          }
          expect(JSON.stringify(stream.end())).toBe(JSON.stringify(openArtifactText(text)));
        }),
        { numRuns: 200 },
      );
    },
  );

  it('a text in pieces of one character gives the same events as in one', () => {
    fc.assert(
      fc.property(openedDocuments, (document) => {
        const text = JSON.stringify(document);
        expect(streamed(text, 1).events).toEqual(streamed(text, text.length).events);
      }),
      { numRuns: 50 },
    );
  });
});
