import { openArtifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { page, prototypeNames } from './documents.js';
import { drawnNodes, expectUnpolluted, show } from './show.js';

describe('names that objects have already', () => {
  it('are names like any other as keys, and harmless as ids and datasets', () => {
    expectUnpolluted(() => {
      const { artifact, html } = show(prototypeNames);
      expect(artifact?.components).toHaveLength(10);
      expect(drawnNodes(html)).toEqual(artifact?.components.map(({ id }) => id));
      for (const cell of ['>a<', '>b<', '>c<', '>d<']) expect(html).toContain(cell);
      expect(html).not.toContain('native code');
    });
  });

  it('can be edited, undone and read as any other', () => {
    expectUnpolluted(() => {
      show(prototypeNames, (session) => {
        const values = JSON.parse('{"__proto__": "edited", "hasOwnProperty": 9}') as Record<
          string,
          string | number
        >;
        expect(
          session.change({ op: 'row.set', dataset: 'hasOwnProperty', row: 'b', values }).issues,
        ).toBeUndefined();
        expect(
          Object.getOwnPropertyDescriptor(session.dataset('hasOwnProperty')!.rows[0], '__proto__')?.value,
        ).toBe('edited');
        expect(session.undo()).toBe(true);
      });
    });
  });
});

describe('numbers, dates and texts at the edge', () => {
  it('reads 1e400 as missing with an issue, keeps -0, and shows texts that are no Unicode', () => {
    const text = `{"version":1,"id":"edge","title":"\\ud800 \\u202e","components":[
      {"id":"huge","type":"MetricCard","props":{"label":"\\udc00","value":1e400}},
      {"id":"zero","type":"MetricCard","props":{"label":"Zero","value":-0}}]}`;
    const { artifact, issues, html } = show(text);
    expect(issues.map(({ code, path }) => [code, path])).toContainEqual([
      'json.number',
      '/components/0/props/value',
    ]);
    expect(artifact?.components[1]?.props['value']).toBe(-0);
    expect(drawnNodes(html)).toEqual(['huge', 'zero']);
    expect(html).not.toMatch(/Infinity|NaN/);
  });

  it('never calls a day by another name', () => {
    const { html } = show(
      page(
        [{ id: 't', type: 'Table', props: { data: { from: 'd' } } }],
        [{ name: 'd', columns: [{ key: 'day', type: 'date' }], rows: [{ id: '1', day: '2026-02-30' }] }],
      ),
    );
    expect(html).not.toContain('Mar 2');
    expect(openArtifact(page([])).issues).toEqual([]);
  });
});
