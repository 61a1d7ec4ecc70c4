import { describe, expect, it } from 'vitest';
import type { Artifact, Node } from '../generated/types.js';
import { describeComponent, type ComponentDescription } from './describeComponent.js';
import { childSlots, walkNodes } from './walkNodes.js';

const tabs = describeComponent({
  properties: {
    tabs: { type: 'array', items: { properties: { content: { type: 'array', items: { $ref: 'node' } } } } },
  },
});
const grid = describeComponent({ properties: { children: { type: 'array', items: { $ref: 'node' } } } });
const describeType = (type: string): ComponentDescription | undefined =>
  new Map([
    ['Tabs', tabs],
    ['Grid', grid],
  ]).get(type);

const card = (id: string): Node => ({ id, type: 'Card', props: {} });
const page = (components: unknown[]) => ({ components }) as Pick<Artifact, 'components'>;

describe('walkNodes', () => {
  it('gives every node with its parent, slot and pointer, in reading order', () => {
    const inner = { id: 'inner', type: 'Grid', props: { children: [card('b'), card('c')] } };
    const outer = {
      id: 'outer',
      type: 'Tabs',
      props: { tabs: [{ content: [card('a')] }, { content: [inner] }] },
    };
    const walked = [...walkNodes(page([outer, card('d')]), describeType)];
    expect(walked.map(({ node, parent, pointer }) => [node.id, parent?.id ?? null, pointer])).toEqual([
      ['outer', null, '/components/0'],
      ['a', 'outer', '/components/0/props/tabs/0/content/0'],
      ['inner', 'outer', '/components/0/props/tabs/1/content/0'],
      ['b', 'inner', '/components/0/props/tabs/1/content/0/props/children/0'],
      ['c', 'inner', '/components/0/props/tabs/1/content/0/props/children/1'],
      ['d', null, '/components/1'],
    ]);
    expect(walked[2]?.slot).toEqual(['tabs', '1', 'content']);
  });

  it('passes over what is no node and does not look into unknown types', () => {
    const unknown = { id: 'u', type: 'Mystery', props: { children: [card('hidden')] } };
    const walked = [...walkNodes(page([null, 'text', [], unknown, { type: 7 }]), describeType)];
    expect(walked.map(({ index }) => index)).toEqual([3, 4]);
  });

  it('ends on a node that contains itself, and on very deep nesting', () => {
    const loop = { id: 'loop', type: 'Grid', props: { children: [] as unknown[] } };
    loop.props.children.push(loop);
    expect([...walkNodes(page([loop]), describeType)]).toHaveLength(1);

    let deep: Node = card('leaf');
    for (let level = 0; level < 3000; level += 1)
      deep = { id: `n${level}`, type: 'Grid', props: { children: [deep] } };
    expect([...walkNodes(page([deep]), describeType)]).toHaveLength(3001);
  });
});

describe('childSlots', () => {
  it('gives the direct children only', () => {
    const node = { id: 'g', type: 'Grid', props: { children: [card('a'), card('b')] } };
    expect([...childSlots(node, grid)].map(({ node }) => node.id)).toEqual(['a', 'b']);
    expect([...childSlots(node, undefined)]).toEqual([]);
  });
});
