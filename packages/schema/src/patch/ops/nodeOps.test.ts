import { describe, expect, it } from 'vitest';
import { apply, card, ids, props, refusals, start } from '../../testing/patched.js';
import { applyPatch } from '../applyPatch.js';

describe('add', () => {
  it('P10: puts a node last, before or after another one, or into a slot', () => {
    expect(ids(apply({ op: 'add', component: card('x'), into: null })).at(-1)).toBe('x');
    expect(ids(apply({ op: 'add', component: card('x'), into: null, before: 'grid' }))[1]).toBe('x');
    expect(ids(apply({ op: 'add', component: card('x'), into: null, after: 'grid' }))[2]).toBe('x');
    const grid = apply({ op: 'add', component: card('x'), into: 'grid', before: 'b' });
    expect(props(grid, 'grid')).toMatchObject({ children: [{ id: 'a' }, { id: 'x' }, { id: 'b' }] });
    const slot = ['tabs', 'month', 'content'];
    const tabs = apply({ op: 'add', component: card('x'), into: 'views', slot });
    expect(props(tabs, 'views')).toMatchObject({ tabs: [{}, { content: [{ id: 'x' }] }] });
  });

  it('lets a later op of the patch go on with what it added', () => {
    const artifact = apply(
      { op: 'add', component: { id: 'box', type: 'GridLayout', props: { children: [] } }, into: null },
      { op: 'add', component: card('x'), into: 'box' },
      { op: 'move', id: 'a', into: 'box', before: 'x' },
      { op: 'set', id: 'x', path: ['label'], value: 'ARR' },
    );
    expect(props(artifact, 'box')).toMatchObject({ children: [{ id: 'a' }, { props: { label: 'ARR' } }] });
  });

  it('P10: refuses names that are taken, at any depth and in any case', () => {
    const nested = (id: string) => ({ id: 'box', type: 'GridLayout', props: { children: [card(id)] } });
    expect(refusals({ op: 'add', component: card('w'), into: null })).toEqual([
      'patch.nameRefused /0/component/id',
    ]);
    expect(refusals({ op: 'add', component: card('TOTAL'), into: null })).toHaveLength(1);
    expect(refusals({ op: 'add', component: card('customers'), into: null })).toHaveLength(1);
    expect(refusals({ op: 'add', component: nested('a'), into: null })).toEqual([
      'patch.nameRefused /0/component/props/children/0/id',
    ]);
    expect(refusals({ op: 'add', component: nested('box'), into: null })).toHaveLength(1);
    expect(refusals({ op: 'add', component: card('self'), into: null })).toHaveLength(1);
    expect(refusals({ op: 'add', component: { ...card('x'), id: undefined }, into: null })).toHaveLength(1);
  });

  it('P4: refuses faults of the node, and takes them unchecked', () => {
    const broken = { id: 'x', type: 'MetricCard', props: { lable: 'A', value: [1] } };
    const add = { op: 'add', component: broken, into: null };
    expect(refusals(add)).toEqual([
      'prop.missing /0/component/props',
      'prop.unknown /0/component/props/lable',
      'prop.invalid /0/component/props/value',
    ]);
    expect(apply({ ...add, unchecked: true }).components.at(-1)).toEqual(broken);
    expect(refusals({ op: 'add', component: { ...card('x'), type: 'Metrics' }, into: null })).toEqual([
      'component.unknown /0/component/type',
    ]);
    expect(
      refusals({ op: 'add', component: { ...card('x'), span: 99 }, into: null, unchecked: true }),
    ).toEqual(['property.invalid /0/component/span']);
  });

  it('writes what is accepted in another form as the format has it', () => {
    const inputs = { price: 5 };
    const component = { id: 'x', type: 'Calculator', props: { formula: 'price', inputs } };
    const artifact = apply({ op: 'add', component, into: null });
    expect(props(artifact, 'x')['inputs']).toEqual([{ name: 'price', value: 5 }]);
  });

  it('refuses places that are not there', () => {
    const at = (more: object) => refusals({ op: 'add', component: card('x'), into: null, ...more });
    expect(at({ into: 'gird' })).toEqual(['patch.nodeUnknown /0/into']);
    expect(at({ into: 'total' })).toEqual(['patch.slotUnknown /0/slot']);
    expect(at({ into: 'views' })).toEqual(['patch.slotUnknown /0/slot']);
    expect(at({ into: 'views', slot: ['tabs', 'day', 'content'] })).toEqual(['patch.placeUnknown /0/slot/1']);
    expect(at({ into: 'views', slot: ['tabs', 'constructor', 'content'] })).toEqual([
      'patch.stepReserved /0/slot/1',
    ]);
    expect(at({ into: 'grid', slot: ['kids'] })).toEqual(['patch.slotUnknown /0/slot']);
    expect(at({ slot: ['children'] })).toEqual(['patch.slotUnknown /0/slot']);
    expect(at({ before: 'w' })).toEqual(['patch.siblingUnknown /0/before']);
    expect(at({ after: 'w' })).toEqual(['patch.siblingUnknown /0/after']);
    expect(at({ before: 'grid', after: 'grid' })).toEqual(['patch.positionTwice /0']);
  });
});

describe('remove', () => {
  it('P11: takes a node away with its children, and the inverse brings the same objects back', () => {
    const there = applyPatch(start, [{ op: 'remove', id: 'grid' }]);
    expect(ids(there.artifact!)).toEqual(['total', 'views', 'table']);
    const back = applyPatch(there.artifact!, there.inverse!).artifact!;
    expect(back.components[1]).toBe(start.components[1]);
    expect(refusals({ op: 'remove', id: 'grid' }, { op: 'remove', id: 'a' })).toEqual([
      'patch.nodeUnknown /1/id',
    ]);
  });

  it('P11: gives names back', () => {
    expect(
      ids(apply({ op: 'remove', id: 'total' }, { op: 'add', component: card('Total'), into: null })),
    ).toContain('Total');
  });

  it('can be undone for a node with faults', () => {
    const component = { id: 'x', type: 'Gauge', props: { level: 1 } };
    const { artifact } = applyPatch(start, [{ op: 'add', component, into: null, unchecked: true }]);
    const there = applyPatch(artifact!, [{ op: 'remove', id: 'x' }]);
    expect(there.inverse).toEqual([{ op: 'add', component, into: null, unchecked: true }]);
    expect(applyPatch(there.artifact!, there.inverse!).artifact).toEqual(artifact);
  });
});

describe('move', () => {
  it('P12: moves a node with its children between lists and within one', () => {
    expect(ids(apply({ op: 'move', id: 'table', into: null, before: 'total' }))[0]).toBe('table');
    expect(ids(apply({ op: 'move', id: 'b', into: null }))).toContain('b');
    const artifact = apply({
      op: 'move',
      id: 'grid',
      into: 'views',
      slot: ['tabs', 'week', 'content'],
      before: 'w',
    });
    expect(props(artifact, 'views')).toMatchObject({
      tabs: [{ content: [{ id: 'grid' }, { id: 'w' }] }, {}],
    });
  });

  it('P12: refuses to move a node into itself or what is inside it', () => {
    expect(refusals({ op: 'move', id: 'grid', into: 'grid' })).toEqual(['patch.moveIntoItself /0/into']);
    expect(
      refusals(
        { op: 'add', component: { id: 'in', type: 'GridLayout', props: { children: [] } }, into: 'grid' },
        { op: 'move', id: 'grid', into: 'in' },
      ),
    ).toEqual(['patch.moveIntoItself /1/into']);
    expect(refusals({ op: 'move', id: 'total', into: null, before: 'total' })).toEqual([
      'patch.siblingUnknown /0/before',
    ]);
  });
});

describe('set and unset', () => {
  it('P13: change a prop, and elements of keyed lists by their keys', () => {
    expect(props(apply({ op: 'set', id: 'total', path: ['label'], value: 'ARR' }), 'total')['label']).toBe(
      'ARR',
    );
    const renamed = apply({ op: 'set', id: 'views', path: ['tabs', 'week', 'label'], value: 'This week' });
    expect(props(renamed, 'views')).toMatchObject({ tabs: [{ id: 'week', label: 'This week' }, {}] });
    expect(props(apply({ op: 'unset', id: 'table', path: ['columns'] }), 'table')).toEqual({
      data: { from: 'customers' },
    });
  });

  it('P14: append an element with an unknown key, or put it before another', () => {
    const value = { key: 'plan', label: 'Plan' };
    const set = { op: 'set', id: 'table', path: ['columns', 'plan'], value };
    expect(props(apply(set), 'table')['columns']).toEqual([{ key: 'name' }, { key: 'mrr' }, value]);
    expect(props(apply({ ...set, before: 'mrr' }), 'table')['columns']).toEqual([
      { key: 'name' },
      value,
      { key: 'mrr' },
    ]);
    expect(refusals({ ...set, before: 'nope' })).toEqual(['patch.siblingUnknown /0/before']);
  });

  it('P14: refuse another key than the step, and a change of the key itself', () => {
    expect(refusals({ op: 'set', id: 'table', path: ['columns', 'plan'], value: { key: 'paln' } })).toEqual([
      'patch.keyMismatch /0/value',
    ]);
    expect(refusals({ op: 'set', id: 'table', path: ['columns', 'plan'], value: 'plan' })).toHaveLength(1);
    expect(refusals({ op: 'set', id: 'table', path: ['columns', 'mrr', 'key'], value: 'arr' })).toEqual([
      'patch.keyFixed /0/path/2',
    ]);
    expect(refusals({ op: 'unset', id: 'views', path: ['tabs', 'week', 'id'] })).toEqual([
      'patch.keyFixed /0/path/2',
    ]);
    const twice = [{ key: 'a' }, { key: 'a' }];
    expect(refusals({ op: 'set', id: 'table', path: ['columns'], value: twice })).toEqual([
      'patch.keyTaken /0/value/1/key',
    ]);
  });

  it('P14: take an element away with its children', () => {
    const artifact = apply({ op: 'unset', id: 'views', path: ['tabs', 'week'] });
    expect(props(artifact, 'views')).toMatchObject({ tabs: [{ id: 'month' }] });
    expect(refusals({ op: 'unset', id: 'views', path: ['tabs', 'week'] }, { op: 'remove', id: 'w' })).toEqual(
      ['patch.nodeUnknown /1/id'],
    );
  });

  it('check the children that come with a value', () => {
    const tab = (id: string) => ({ id: 'day', label: 'Day', content: [card(id)] });
    const set = (id: string) => ({ op: 'set', id: 'views', path: ['tabs', 'day'], value: tab(id) });
    apply(set('x'), { op: 'set', id: 'x', path: ['label'], value: 'New' });
    expect(refusals(set('a'))).toEqual(['patch.nameRefused /0/value/id']);
    const replace = { op: 'set', id: 'grid', path: ['children'], value: [card('b'), card('c')] };
    expect(props(apply(replace), 'grid')).toMatchObject({ children: [{ id: 'b' }, { id: 'c' }] });
  });

  it('P13: replace lists without keys as a whole', () => {
    expect(refusals({ op: 'set', id: 'grid', path: ['children', '0'], value: card('x') })).toEqual([
      'patch.listWhole /0/path/1',
    ]);
  });

  it('refuse steps that lead nowhere', () => {
    expect(refusals({ op: 'set', id: 'total', path: ['comparison', 'label'], value: 'x' })).toEqual([
      'patch.placeUnknown /0/path/0',
    ]);
    expect(refusals({ op: 'set', id: 'total', path: ['label', 'x'], value: 'x' })).toEqual([
      'patch.placeUnknown /0/path/1',
    ]);
    expect(refusals({ op: 'unset', id: 'total', path: ['lable'] })).toEqual(['patch.placeUnknown /0/path/0']);
    expect(refusals({ op: 'set', id: 'totl', path: ['label'], value: 'x' })).toEqual([
      'patch.nodeUnknown /0/id',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('P15: refuse %s as a step', (step) => {
    expect(refusals({ op: 'set', id: 'total', path: [step, 'polluted'], value: 1 })).toEqual([
      'patch.stepReserved /0/path/0',
    ]);
    expect(refusals({ op: 'unset', id: 'total', path: ['label', step] })).toHaveLength(1);
    expect(refusals({ op: 'dataset.set', name: 'customers', path: ['rows', step], value: {} })).toHaveLength(
      1,
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('may not add a fault, but may leave one or mend it', () => {
    expect(refusals({ op: 'set', id: 'total', path: ['format'], value: 'euros' })).toEqual([
      'prop.invalid /0',
    ]);
    expect(refusals({ op: 'set', id: 'total', path: ['colour'], value: 'red' })).toEqual(['prop.unknown /0']);
    expect(refusals({ op: 'unset', id: 'total', path: ['label'] })).toEqual(['prop.missing /0']);
    const { artifact } = applyPatch(start, [
      { op: 'set', id: 'total', path: ['format'], value: 'euros', unchecked: true },
    ]);
    expect(
      applyPatch(artifact!, [{ op: 'set', id: 'total', path: ['label'], value: 'A' }]).issues,
    ).toBeUndefined();
    const mended = applyPatch(artifact!, [{ op: 'set', id: 'total', path: ['format'], value: 'currency' }]);
    expect(applyPatch(mended.artifact!, mended.inverse!).artifact).toEqual(artifact);
  });

  it('P6: are checked when all ops are applied, so that an op may need the next', () => {
    const artifact = apply(
      { op: 'unset', id: 'total', path: ['label'] },
      { op: 'set', id: 'total', path: ['label'], value: 'ARR' },
    );
    expect(props(artifact, 'total')).toEqual({ value: 1, label: 'ARR' });
  });
});

describe('order', () => {
  it('P16: orders a list by all its keys', () => {
    const artifact = apply({ op: 'order', id: 'views', path: ['tabs'], keys: ['month', 'week'] });
    expect(props(artifact, 'views')).toMatchObject({ tabs: [{ id: 'month' }, { id: 'week' }] });
    const rows = apply({ op: 'dataset.order', name: 'customers', path: ['rows'], keys: ['2', 'c1'] });
    expect(rows.datasets?.[0]?.rows?.[0]?.['name']).toBe('Bolt');
  });

  it.each([[['month']], [['month', 'week', 'day']], [['month', 'month']], [['month', 'month', 'week']]])(
    'refuses the keys %j',
    (keys) => {
      expect(refusals({ op: 'order', id: 'views', path: ['tabs'], keys })).toEqual([
        'patch.keysMismatch /0/keys',
      ]);
    },
  );

  it('refuses what has no keys', () => {
    expect(refusals({ op: 'order', id: 'grid', path: ['children'], keys: ['b', 'a'] })).toEqual([
      'patch.orderImpossible /0/path',
    ]);
  });
});
