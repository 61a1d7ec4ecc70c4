import { describe, expect, it } from 'vitest';
import { page, witness } from './documents.js';
import { show } from './show.js';

describe('input over the limits is a card that says why', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = witness('leaf');
    for (let level = 0; level < depth; level += 1)
      value = { id: `g${level}`, type: 'GridLayout', props: { children: [value] } };
    return page([value]);
  };

  it.each([
    ['a depth of 100,000, as an object', () => nested(100_000), 'limit.depth'],
    ['a depth of 100,000, as text', () => '{"components":['.repeat(100_000), 'limit.depth'],
    [
      '100,000 nodes',
      () => page(Array.from({ length: 100_000 }, (_, index) => witness(`n${index}`))),
      'limit.text',
    ],
    ['100,000 small nodes', () => page(Array.from({ length: 100_000 }, () => ({}))), 'limit.nodes'],
    ['a text of 5 MB', () => page([], [], { description: 'x'.repeat(5_000_000) }), 'limit.text'],
    [
      '5 MB of JSON',
      () => JSON.stringify(page([], [], { meta: { text: 'x'.repeat(5_000_000) } })),
      'limit.text',
    ],
  ])('%s', (_, make, code) => {
    const { artifact, issues, html } = show(make());
    expect(artifact).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(html).toContain('vt-issue-message');
    expect(html.length).toBeLessThan(10_000);
  });
});
