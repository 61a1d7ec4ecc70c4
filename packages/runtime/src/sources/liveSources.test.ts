import type { Cell, Dataset } from '@vitrine/schema';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { metric, open } from '../session/session.testing.js';
import { charges, count, ManualSource, ManualTime, openWith, row, turns } from './sources.testing.js';
import type { SourceAnswer, SourceRequest } from './types.js';

const hour = 3_600_000;
const failure = { code: 'custom.down', severity: 'error', path: '', message: 'Down.', params: {} } as const;

describe('a source', () => {
  it('L1: gives rows that are there already at once, without a request', () => {
    const session = openWith([row('a', 1), row('b', 2)], new ManualTime(), charges, { start: false });
    expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: 2 }, origin: 'source' });
    expect(session.sources.state('charges')).toMatchObject({ status: 'ready', refreshable: false });
  });

  it('L2: is asked when the session starts, and its nodes are loading until it answers', async () => {
    const source = new ManualSource();
    const session = openWith(source.load, new ManualTime(), charges, { start: false });
    expect(source.requests).toHaveLength(0);
    expect(session.node('n')?.status).toBe('loading');
    session.start();
    expect(source.last.request).toMatchObject({ dataset: 'charges', columns: charges.columns });
    expect(session.sources.state('charges')).toMatchObject({ status: 'loading', refreshing: true });
    source.last.answer([row('a', 1)]);
    await turns();
    expect(session.node('n')).toMatchObject({
      status: 'ready',
      props: { value: 1 },
      origin: 'source',
      sources: [{ dataset: 'charges', label: 'Stripe', status: 'ready', refreshing: false }],
    });
  });

  it('L3: that the host does not give is not connected', () => {
    const session = openWith(undefined, new ManualTime());
    const connect = { source: 'stripe.charges', label: 'Stripe', upload: false };
    expect(session.node('n')).toMatchObject({ status: 'unconnected', connect });
    expect(session.sources.state('charges')?.status).toBe('unconnected');
    for (const name of ['constructor', '__proto__', 'toString']) {
      const named = openWith([], new ManualTime(), { ...charges, source: { name } });
      expect(named.node('n')).toMatchObject({ status: 'unconnected', connect: { source: name } });
    }
  });

  it('L4: may say that somebody has to connect it, and is asked again once that is done', async () => {
    const source = new ManualSource();
    const session = openWith(source.load, new ManualTime());
    source.last.answer({ issues: [], unconnected: true });
    await turns();
    expect(session.node('n')).toMatchObject({ status: 'unconnected', connect: { label: 'Stripe' } });
    const done = session.sources.refresh('charges');
    source.last.answer([row('a', 1)]);
    await done;
    expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: 1 } });
    void session.sources.refresh();
    source.last.answer({ issues: [], unconnected: true });
    await turns();
    expect(session.node('n')).toMatchObject({
      status: 'ready',
      sources: [{ status: 'stale', disconnected: true }],
    });
  });

  it('L5: that fails shows its issue on every node that rests on it, and nowhere else', async () => {
    const source = new ManualSource();
    const session = open(
      [metric('n', count), metric('twice', { formula: 'n * 2' }), metric('other', 7)],
      { datasets: [charges, { name: 'big', query: { from: 'charges' } }] },
      { sources: { 'stripe.charges': source.load }, schedule: new ManualTime().schedule },
    );
    source.last.fail(new Error('no route'));
    await turns();
    for (const id of ['n', 'twice']) {
      expect(session.node(id)).toMatchObject({
        status: 'error',
        issues: [{ code: 'source.failed', path: '/datasets/0/source', node: id, hint: expect.any(String) }],
        sources: [{ status: 'error' }],
      });
    }
    expect(session.node('other')).toMatchObject({ status: 'ready', issues: [] });
    expect(session.node('other')?.sources).toBeUndefined();
    expect(session.issues()).toContainEqual(expect.objectContaining({ code: 'source.failed' }));
  });

  it('L6: that fails later leaves the last good rows, stale and with their age', async () => {
    const time = new ManualTime();
    const source = new ManualSource();
    const session = openWith(source.load, time);
    source.last.answer([row('a', 1)]);
    await turns();
    const loadedAt = time.now;
    await time.pass(3 * hour);
    void session.sources.refresh();
    source.last.answer({ issues: [failure] });
    await turns();
    expect(session.node('n')).toMatchObject({
      status: 'ready',
      props: { value: 1 },
      issues: [{ code: 'custom.down', path: '/datasets/0/source' }],
      sources: [{ status: 'stale', loadedAt, refreshing: false }],
    });
    expect(session.explain('n')[0]?.datasets).toMatchObject([{ name: 'charges', source: { loadedAt } }]);
  });

  it('L7: is stale when its rows are older than the host allows', async () => {
    const time = new ManualTime();
    const session = openWith({ load: () => [row('a', 1)], staleAfter: hour }, time);
    await turns();
    const status = () => session.sources.state('charges')?.status;
    expect(status()).toBe('ready');
    session.tick(time.now + hour - 1);
    expect(status()).toBe('ready');
    const listener = vi.fn();
    session.subscribe('n', listener);
    session.tick(time.now + hour);
    expect(status()).toBe('stale');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('L8: is asked again after each interval, counted from the answer', async () => {
    const time = new ManualTime();
    const source = new ManualSource();
    openWith({ load: source.load, refreshEvery: 60_000 }, time);
    await time.pass(20_000);
    expect(source.requests).toHaveLength(1);
    source.last.answer([]);
    await turns();
    await time.pass(59_999);
    expect(source.requests).toHaveLength(1);
    await time.pass(1);
    expect(source.requests).toHaveLength(2);
    source.last.answer({ issues: [failure] });
    await turns();
    await time.pass(60_000);
    expect(source.requests).toHaveLength(3);
  });

  it('L9: pushes rows, failures, or the news that there is something to ask for', async () => {
    const time = new ManualTime();
    const source = new ManualSource();
    let push: (answer?: SourceAnswer | ReturnType<typeof row>[]) => void = () => undefined;
    const stop = vi.fn();
    const session = openWith(
      {
        load: source.load,
        subscribe: (_, given) => {
          push = given;
          return stop;
        },
      },
      time,
    );
    const value = () => session.node('n')?.props['value'];
    source.last.answer([row('a', 1)]);
    await turns();
    push([row('a', 1), row('b', 2)]);
    expect(value()).toBe(2);
    push();
    expect(source.requests).toHaveLength(2);
    push();
    push();
    expect(source.requests).toHaveLength(2);
    source.last.answer([row('a', 1)]);
    await turns();
    // What came while it was being asked may not be in that answer.
    expect(source.requests).toHaveLength(3);
    push({ issues: [failure] });
    expect(session.sources.state('charges')).toMatchObject({ status: 'stale' });
    session.dispose();
    expect(stop).toHaveBeenCalledTimes(1);
    push([]);
    expect(value()).toBe(1);
  });

  it('L9: may do nothing but push, even before its subscription is made', async () => {
    const session = openWith(
      {
        subscribe: (_, push) => {
          push();
          push([row('a', 1)]);
          return () => undefined;
        },
      },
      new ManualTime(),
    );
    await turns();
    expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: 1 } });
  });

  it('L10: repeats what may succeed later, after pauses that double up to the longest, so many times', async () => {
    const time = new ManualTime();
    const load = vi.fn(() => Promise.reject(new Error('down')));
    const session = openWith({ load, retry: { first: 1_000, longest: 5_000, times: 4 } }, time);
    await turns();
    for (const pause of [1_000, 2_000, 4_000, 5_000]) {
      expect(time.pauses).toEqual([pause]);
      expect(session.sources.state('charges')?.status).toBe('error');
      await time.pass(pause);
    }
    expect(time.pauses).toEqual([]);
    expect(load).toHaveBeenCalledTimes(5);
    // By hand it starts over.
    void session.sources.refresh();
    await turns();
    expect(load).toHaveBeenCalledTimes(6);
    expect(time.pauses).toEqual([1_000]);
  });

  it('L10: waits as long as the source asks, and does not repeat what can only fail again', async () => {
    const time = new ManualTime();
    const source = new ManualSource();
    openWith(source.load, time);
    source.last.answer({ issues: [failure], retry: true, retryAfter: 90_000 });
    await turns();
    expect(time.pauses).toEqual([90_000]);
    await time.pass(90_000);
    source.last.answer({ issues: [failure] });
    await turns();
    expect(time.pauses).toEqual([]);
    expect(source.requests).toHaveLength(2);
  });

  it('L11: that never answers is given up after its time', async () => {
    const time = new ManualTime();
    const source = new ManualSource();
    const session = openWith({ load: source.load, timeout: 5_000, retry: { times: 0 } }, time);
    await time.pass(5_000);
    expect(source.last.request.signal.aborted).toBe(true);
    expect(session.node('n')).toMatchObject({
      status: 'error',
      issues: [{ code: 'source.timeout', params: { seconds: 5 } }],
    });
    source.last.answer([row('a', 1)]);
    await turns();
    expect(session.node('n')?.status).toBe('error');
  });

  it('L12: is left alone once the session ends, and asked again when it starts again', async () => {
    const time = new ManualTime();
    const source = new ManualSource();
    const session = openWith({ load: source.load, refreshEvery: 60_000 }, time);
    const first = source.last;
    session.dispose();
    expect(first.request.signal.aborted).toBe(true);
    expect(time.pauses).toEqual([]);
    expect(session.sources.state('charges')?.refreshing).toBe(false);
    first.answer([row('a', 1)]);
    await turns();
    expect(session.node('n')?.status).toBe('loading');
    await session.sources.refresh();
    expect(source.requests).toHaveLength(1);
    session.start();
    source.last.answer([row('b', 1)]);
    await turns();
    expect(session.node('n')?.status).toBe('ready');
  });
});

describe('parameters of a source', () => {
  const form = {
    id: 'filters',
    type: 'InputForm',
    props: { purpose: 'filter', fields: [{ name: 'plan', type: 'text', default: 'Pro' }] },
  };
  const byPlan: Dataset = {
    ...charges,
    source: {
      name: 'stripe.charges',
      label: 'Stripe',
      params: [
        { name: 'plan', value: { formula: 'filters.plan' } },
        { name: 'limit', value: 10 },
        { name: '__proto__', value: 'x' },
      ],
    },
  };
  const openFiltered = (load: (request: SourceRequest) => Promise<never>, time = new ManualTime()) =>
    open(
      [form, metric('n', count)],
      { datasets: [byPlan] },
      { sources: { 'stripe.charges': load }, now: () => time.now, schedule: time.schedule },
    );
  const paramsOf = ({ params }: SourceRequest): [string, Cell][] => [...params];

  it('L13: are the document’s literals and the values of its formulas', () => {
    const source = new ManualSource();
    openFiltered(source.load);
    expect(paramsOf(source.last.request)).toEqual([
      ['plan', 'Pro'],
      ['limit', 10],
      ['__proto__', 'x'],
    ]);
  });

  it('L14: ask again when a value changes; rows of other parameters are not shown', async () => {
    const source = new ManualSource();
    const session = openFiltered(source.load);
    const first = source.last;
    first.answer([row('a', 1)]);
    await turns();
    expect(session.node('n')?.props['value']).toBe(1);
    session.view.set('filters', 'plan', 'Free');
    expect(paramsOf(source.last.request)[0]).toEqual(['plan', 'Free']);
    expect(session.node('n')?.status).toBe('loading');
    source.last.answer({ issues: [failure] });
    await turns();
    expect(session.node('n')?.status).toBe('error');
  });

  it('L15: an older answer never takes the place of a newer one', async () => {
    const plans = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 6 });
    const order = fc.array(fc.nat(20), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(plans, order, async (chosen, answers) => {
        const source = new ManualSource();
        const session = openFiltered(source.load);
        for (const plan of chosen) session.view.set('filters', 'plan', plan);
        const { requests } = source;
        expect(requests.filter(({ request }) => !request.signal.aborted)).toHaveLength(1);
        const answer = (index: number) =>
          requests[index]?.answer([
            row(String(index), 1),
            ...Array.from({ length: index }, (_, i) => row(`x${i}`, 1)),
          ]);
        for (const choice of answers) {
          answer(choice % requests.length);
          await turns();
        }
        answer(requests.length - 1);
        await turns();
        expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: requests.length } });
      }),
      { numRuns: 50 },
    );
  });

  it('L16: a formula without a value is an issue, and nothing is asked', () => {
    const broken: Dataset = {
      ...charges,
      source: { name: 'stripe.charges', params: [{ name: 'from', value: { formula: 'nowhere + 1' } }] },
    };
    const source = new ManualSource();
    const session = openWith(source.load, new ManualTime(), broken);
    expect(source.requests).toHaveLength(0);
    expect(session.node('n')).toMatchObject({
      status: 'error',
      issues: [{ code: 'source.params', path: '/datasets/0/source', params: { name: 'from' } }],
    });
  });

  it('L16: a circle of parameters is an issue that names its members', () => {
    const circle: Dataset = {
      ...charges,
      source: { name: 'stripe.charges', params: [{ name: 'from', value: { formula: 'n' } }] },
    };
    const session = openWith(() => [row('a', 1)], new ManualTime(), circle);
    const [issue] = session.node('n')?.issues ?? [];
    expect(issue).toMatchObject({ code: 'graph.cycle' });
    expect(new Set(issue?.params['members'] as string[])).toEqual(new Set(['n', 'charges']));
  });
});

describe('what a source answers', () => {
  const answerOf = async (answer: unknown, dataset = charges) => {
    const session = openWith((() => answer) as never, new ManualTime(), dataset);
    await turns();
    return session;
  };

  it.each([
    ['nothing', undefined],
    ['a text', '<html>'],
    ['a number', 7],
    ['an object with a list in it', { data: [] }],
    ['a list of texts', ['a', 'b']],
  ])('L17: %s is no list of rows', async (_, answer) => {
    const session = await answerOf(answer);
    expect(session.node('n')).toMatchObject({
      status: 'error',
      issues: [{ code: 'source.notRows', hint: expect.any(String) }],
    });
  });

  it('L17: leaves out what is no row, and says so', async () => {
    const session = await answerOf([row('a', 1), null, 'x', [1]]);
    expect(session.node('n')).toMatchObject({
      props: { value: 1 },
      issues: [{ code: 'source.oddRows', severity: 'warning', params: { count: 3, total: 4 } }],
    });
  });

  it('L18: names the columns of the document that no row has', async () => {
    const session = await answerOf([{ id: 'a', total: 1 }]);
    expect(session.node('n')?.issues).toMatchObject([
      { code: 'source.missingColumns', params: { columns: ['amount', 'day'], found: ['id', 'total'] } },
    ]);
  });

  it('L19: reads numbers sent as text, and empties cells that do not fit their column', async () => {
    const session = await answerOf([
      { id: 'a', amount: '12.50', day: '2026-02-28' },
      { id: 'b', amount: 'n/a', day: '2026-02-30' },
      { id: 'c', amount: { nested: 1 }, day: '2026-02-28T10:00:00Z' },
    ]);
    expect(session.dataset('charges')?.rows).toEqual([
      { id: 'a', amount: 12.5, day: '2026-02-28' },
      { id: 'b', amount: null, day: null },
      { id: 'c', amount: null, day: '2026-02-28T10:00:00Z' },
    ]);
    expect(session.node('n')?.issues).toMatchObject([
      { code: 'data.unreadableCells', params: { count: 1 } },
      { code: 'source.cellTypes', params: { column: 'amount', count: 1, example: 'n/a' } },
      { code: 'source.cellTypes', params: { column: 'day', count: 1, example: '2026-02-30' } },
    ]);
  });

  it('L19: takes hostile names for nothing but names', async () => {
    const hostile = JSON.parse(
      '[{"__proto__": {"polluted": true}, "constructor": "x", "amount": 1, "day": null}]',
    );
    const session = await answerOf(hostile);
    expect(session.node('n')?.props['value']).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('L20: takes the columns of the source where the document declares none', async () => {
    const columns = [{ key: 'amount', label: 'Amount', type: 'number' as const }];
    const session = await answerOf({ rows: [row('a', 1)], columns }, { ...charges, columns: [] });
    expect(session.dataset('charges')?.columns).toMatchObject([{ key: 'amount', label: 'Amount' }]);
    const declared = await answerOf(
      { rows: [row('a', 1)], columns },
      { ...charges, columns: [{ key: 'amount', label: 'Sum' }] },
    );
    expect(declared.dataset('charges')?.columns).toMatchObject([{ label: 'Sum', type: 'number' }]);
  });

  it('L20: draws nothing anew when the same rows come again', async () => {
    const session = await answerOf([row('a', 1)]);
    const before = session.dataset('charges');
    void session.node('n');
    const recomputed: string[] = [];
    session.graph.onRecompute = (name) => recomputed.push(name);
    await session.sources.refresh();
    expect(session.dataset('charges')).toBe(before);
    void session.node('n');
    expect(recomputed.filter((name) => name === 'charges' || name === 'n value')).toEqual([]);
  });
});

describe('rows of a source', () => {
  it('L21: are read-only, and without keys that is no fault', async () => {
    const session = openWith(() => [{ amount: 1, day: '2026-11-01' }], new ManualTime());
    await turns();
    expect(session.dataset('charges')?.writable).toBe(false);
    expect(session.issues()).toEqual([]);
    expect(session.change({ op: 'row.remove', dataset: 'charges', row: 'r1' }).issues).toMatchObject([
      { code: 'change.notWritable', params: { reason: 'source' } },
    ]);
  });

  it('L22: may be edited where the host says so; edits are kept and lie over whatever comes', async () => {
    const source = new ManualSource();
    const session = openWith({ load: source.load, writable: true }, new ManualTime());
    const set = { op: 'row.set', dataset: 'charges', row: 'a', values: { amount: 5 } } as const;
    expect(session.change(set).issues).toMatchObject([{ params: { reason: 'loading' } }]);
    source.last.answer([row('a', 1), row('b', 2)]);
    await turns();
    expect(session.dataset('charges')?.writable).toBe(true);
    expect(session.change(set).issues).toBeUndefined();
    void session.sources.refresh();
    source.last.answer([row('a', 1), row('b', 3), row('c', 4)]);
    await turns();
    expect(session.dataset('charges')).toMatchObject({
      rows: [{ amount: 5 }, { amount: 3 }, { amount: 4 }],
      origins: ['entered', 'source', 'source'],
    });
    void session.sources.refresh();
    source.last.answer([row('b', 3)]);
    await turns();
    expect(session.issues()).toMatchObject([{ code: 'changes.orphaned', params: { count: 1 } }]);
    const empty = { columns: [], rows: [], origin: 'imported' as const, label: 'x', at: '' };
    expect(session.change({ op: 'dataset.replace', dataset: 'charges', ...empty }).issues).toMatchObject([
      { code: 'change.notWritable' },
    ]);
  });

  it('L23: named upload: are files that people chose, and never looked up in the host’s sources', () => {
    const load = vi.fn(() => [row('a', 1)]);
    const upload = { ...charges, source: { name: 'upload:charges', label: 'charges.csv' } };
    const session = open(
      [metric('n', count)],
      { datasets: [upload] },
      { sources: { 'upload:charges': load } },
    );
    expect(session.node('n')).toMatchObject({ status: 'unconnected', connect: { upload: true } });
    expect(load).not.toHaveBeenCalled();
    expect(session.sources.state('charges')).toBeUndefined();
  });
});
