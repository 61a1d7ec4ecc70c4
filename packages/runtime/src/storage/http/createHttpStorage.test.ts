// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../changes/types.js';
import { storageContract } from '../contract/storageContract.js';
import type { Storage, StoredChange } from '../types.js';
import { createHttpStorage } from './createHttpStorage.js';
import { createIndexedDbDevice } from './device/createIndexedDbDevice.js';
import { createMemoryDevice, type DeviceStore } from './device/DeviceStore.js';
import { SyncServer } from './syncServer.testing.js';
import type { HttpStorageOptions, Wait } from './types.js';

/** Pauses that end when the test says so. */
class Pauses {
  readonly waiting: { readonly milliseconds: number; readonly end: () => void }[] = [];

  readonly wait: Wait = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const pause = { milliseconds, end: resolve };
      this.waiting.push(pause);
      signal.addEventListener('abort', () => {
        this.waiting.splice(this.waiting.indexOf(pause), 1);
        reject(new Error('aborted'));
      });
    });

  /** Ends the pauses of a length, once there are any. */
  async end(isMeant: (milliseconds: number) => boolean): Promise<void> {
    await until(() => this.waiting.some(({ milliseconds }) => isMeant(milliseconds)));
    for (const pause of this.waiting.filter(({ milliseconds }) => isMeant(milliseconds))) {
      this.waiting.splice(this.waiting.indexOf(pause), 1);
      pause.end();
    }
  }
}

/** Lets the sockets do their work until something holds. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

const change = (id: string, value: number | string = 1): Change => ({
  id,
  at: '2026-01-01T00:00:00Z',
  ops: [{ op: 'value.set', node: 'plan', key: 'seats', value }],
});

const idsOf = (changes: readonly StoredChange[]): string[] => changes.map((stored) => stored.change.id);

let server: SyncServer;
let pauses: Pauses;
const stops: (() => void)[] = [];
const open = (options: Partial<HttpStorageOptions> = {}): Storage =>
  createHttpStorage({
    url: server.url,
    namespace: 'test',
    device: createMemoryDevice(),
    wait: pauses.wait,
    random: () => 0,
    ...options,
  });
const hear = (storage: Storage, artifact = 'a'): StoredChange[] => {
  const heard: StoredChange[] = [];
  stops.push(storage.subscribe(artifact, (changes) => heard.push(...changes)));
  return heard;
};
const load = async (storage: Storage, after?: number) => {
  const result = await storage.load('a', after);
  if (!result.ok) throw new Error(result.reason);
  return result;
};

beforeEach(async () => {
  server = await new SyncServer().start();
  pauses = new Pauses();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await server.stop();
});

let count = 0;
const devices: Readonly<Record<string, () => DeviceStore>> = {
  memory: createMemoryDevice,
  IndexedDB: () => createIndexedDbDevice(`contract ${(count += 1)}`),
};

describe.each(Object.entries(devices))('U33: storage over HTTP with a device in %s', (_, createDevice) => {
  it.each(storageContract.map(({ title, check }) => [title, check] as const))('%s', async (__, check) => {
    const device = createDevice();
    await expect(check(() => ({ open: () => open({ device }) }))).resolves.toBeUndefined();
  });
});

describe('requests', () => {
  it('W1: name the artifact in the address and carry the headers of the host', async () => {
    const storage = open({ url: `${server.url}/`, headers: () => ({ Authorization: 'Bearer 7' }) });
    await storage.append('a/b c', change('x'));
    expect(server.requests).toMatchObject([
      { method: 'POST', path: '/artifacts/a%2Fb%20c/changes', headers: { authorization: 'Bearer 7' } },
    ]);
    expect(JSON.parse(server.requests[0]!.body)).toEqual({ version: 1, changes: [change('x')] });
  });

  it('W2: ask again until the server has no more', async () => {
    server.page = 2;
    const storage = open();
    for (const id of ['v', 'w', 'x', 'y', 'z']) await storage.append('a', change(id));
    expect(idsOf((await load(open())).changes)).toEqual(['v', 'w', 'x', 'y', 'z']);
    expect(server.requests.slice(-3).map(({ path }) => path.split('?')[1])).toEqual([
      'after=0',
      'after=2',
      'after=4',
    ]);
  });

  it('W3, W4, W5: append changes in order, each once, under numbers that stay', async () => {
    const storage = open();
    expect([await storage.append('a', change('x')), await storage.append('a', change('y'))]).toEqual([1, 2]);
    expect(await open().append('a', change('x', 9))).toBe(1);
    expect((await load(open())).changes).toEqual([
      { sequence: 1, change: change('x') },
      { sequence: 2, change: change('y') },
    ]);
  });

  it('W2: ask a second time only for what the device does not have', async () => {
    const device = createMemoryDevice();
    await open().append('a', change('x'));
    await load(open({ device }));
    await open().append('a', change('y'));
    expect(idsOf((await load(open({ device }))).changes)).toEqual(['x', 'y']);
    expect(server.requests.at(-1)?.path).toContain('after=1');
  });

  it('W2: never skip what others stored between changes of this device', async () => {
    const device = createMemoryDevice();
    const mine = open({ device });
    await load(mine);
    await open().append('a', change('theirs'));
    await mine.append('a', change('mine'));
    expect(idsOf((await load(open({ device }))).changes)).toEqual(['theirs', 'mine']);
  });

  it('W6: take over what the server has folded', async () => {
    const device = createMemoryDevice();
    const storage = open({ device });
    for (let index = 0; index < 130; index += 1) await storage.append('a', change(`c${index}`, index));
    await load(storage);
    server.compact('a', Date.UTC(2026, 6, 1));
    await storage.append('a', change('new'));
    expect(idsOf((await load(open())).changes)).toEqual(['folded-c129', 'new']);
    expect((await load(open({ device }))).changes.at(-1)?.change.id).toBe('new');
    expect(await open().append('a', change('c7'))).toBe(8);
  });

  it('W7: forget what the device remembers of another log', async () => {
    const device = createMemoryDevice();
    const storage = open({ device });
    for (const id of ['x', 'y', 'z']) await storage.append('a', change(id));
    await load(storage);
    server.restore('a', [{ sequence: 1, change: change('x') }]);
    for (const id of ['p', 'q', 'r']) await open().append('a', change(id));
    expect(idsOf((await load(open({ device }))).changes)).toEqual(['x', 'p', 'q', 'r']);
    expect(idsOf((await load(open({ device }))).changes)).toEqual(['x', 'p', 'q', 'r']);
  });

  it('W8: never send view state', async () => {
    const device = createMemoryDevice();
    await open({ device }).saveView('a', { table: { page: 2 } });
    expect(await open({ device }).loadView('a')).toEqual({ table: { page: 2 } });
    expect(await open().loadView('a')).toBeNull();
    expect(server.requests).toEqual([]);
  });
});

describe('live changes', () => {
  it('W10: arrive on a stream, from the last known number on', async () => {
    await open().append('a', change('old'));
    const storage = open();
    await load(storage);
    await open().append('a', change('between'));
    const heard = hear(storage);
    await until(() => heard.length === 1);
    await open().append('a', change('new'));
    await until(() => heard.length === 2);
    expect(idsOf(heard)).toEqual(['between', 'new']);
  });

  it('W12: arrive after the stream broke, when it is opened again after a pause that grows', async () => {
    const storage = open();
    await load(storage);
    const heard = hear(storage);
    await until(() => server.log('a').streams.size === 1);
    server.breakStreams();
    server.fault = ({ method }) => (method === 'GET' ? 'lost' : 'none');
    await pauses.end((milliseconds) => milliseconds === 500);
    await open().append('a', change('x'));
    server.fault = () => 'none';
    await pauses.end((milliseconds) => milliseconds === 1_000);
    await until(() => heard.length === 1);
    expect(idsOf(heard)).toEqual(['x']);
  });

  it('W12: count a stream as broken that says nothing for a minute', async () => {
    const storage = open();
    await load(storage);
    hear(storage);
    await until(() => server.log('a').streams.size === 1);
    await pauses.end((milliseconds) => milliseconds === 60_000);
    await until(() => server.log('a').streams.size === 0);
    await pauses.end((milliseconds) => milliseconds === 500);
    await until(
      () => server.requests.filter(({ headers }) => headers.accept?.startsWith('text')).length === 2,
    );
  });

  it('W13: are asked for every 15 seconds where the server does not stream', async () => {
    server.streams = false;
    const storage = open();
    await load(storage);
    const heard = hear(storage);
    await open().append('a', change('x'));
    await pauses.end((milliseconds) => milliseconds === 15_000);
    await pauses.end((milliseconds) => milliseconds < 15_000);
    await until(() => heard.length === 1);
    expect(idsOf(heard)).toEqual(['x']);
  });

  it('W11: do no harm when an event can not be read', async () => {
    const storage = open();
    await load(storage);
    const heard = hear(storage);
    await until(() => server.log('a').streams.size === 1);
    for (const stream of server.log('a').streams) stream.write('data: {{\n\ndata: 17\n\n: nothing\n\n');
    await open().append('a', change('x'));
    await until(() => heard.length === 1);
    expect(idsOf(heard)).toEqual(['x']);
  });
});

describe('the outbox', () => {
  it('W20: keeps a change until the server has it, over a reload', async () => {
    const device = createMemoryDevice();
    server.fault = () => 'lost';
    await expect(open({ device }).append('a', change('x'))).rejects.toMatchObject({ failure: 'offline' });
    await expect(open({ device }).append('a', change('y'))).rejects.toMatchObject({ failure: 'offline' });
    server.fault = () => 'none';
    const storage = open({ device });
    expect((await load(storage)).waiting).toEqual([change('x'), change('y')]);
    expect(await storage.append('a', change('x'))).toBe(1);
    expect((await load(open({ device }))).waiting).toEqual([]);
    expect(idsOf((await load(open())).changes)).toEqual(['x', 'y']);
  });

  it('W21: sends what waits together, and nothing twice', async () => {
    const device = createMemoryDevice();
    server.fault = () => 'lost';
    const ids = Array.from({ length: 130 }, (_, index) => `c${index}`);
    const before = open({ device });
    for (const id of ids) await before.append('a', change(id)).catch(() => undefined);
    server.fault = () => 'none';
    server.requests.length = 0;
    const storage = open({ device });
    for (const id of ids) await storage.append('a', change(id));
    expect(server.requests.map(({ body }) => JSON.parse(body).changes.length)).toEqual([100, 30]);
    expect(idsOf(server.log('a').changes)).toEqual(ids);
    expect((await load(open({ device }))).waiting).toEqual([]);
  });

  it('W22: repeats a change whose answer was lost, and it counts once', async () => {
    const device = createMemoryDevice();
    server.fault = () => 'answerLost';
    await expect(open({ device }).append('a', change('x'))).rejects.toMatchObject({ failure: 'offline' });
    server.fault = () => 'twice';
    expect(await open({ device }).append('a', change('x'))).toBe(1);
    expect(server.log('a').changes).toHaveLength(1);
  });

  it('W23: opens without the server with what the device remembers', async () => {
    const device = createMemoryDevice();
    const storage = open({ device });
    await open().append('a', change('theirs'));
    await load(storage);
    await storage.append('a', change('mine'));
    server.fault = () => 'lost';
    await storage.append('a', change('waiting')).catch(() => undefined);
    const result = await load(open({ device }));
    expect(idsOf(result.changes)).toEqual(['theirs', 'mine']);
    expect(result).toMatchObject({ offline: true, waiting: [change('waiting')] });
  });

  it('W24: is told when the device keeps nothing', async () => {
    const refuse = () => Promise.reject(new DOMException('private', 'SecurityError'));
    const device: DeviceStore = { list: refuse, put: refuse, delete: refuse };
    const storage = open({ device });
    expect(await storage.append('a', change('x'))).toBe(1);
    expect(idsOf((await load(storage)).changes)).toEqual(['x']);
    server.fault = () => 'lost';
    await expect(storage.append('a', change('y'))).rejects.toMatchObject({ failure: 'unavailable' });
  });

  it('U32: stops where the outbox holds what this version can not read', async () => {
    const device = createMemoryDevice();
    await device.put('outbox/a', '1', { id: 'x', at: 'now', ops: [{ op: 'row.teleport' }] });
    const result = await open({ device }).load('a');
    expect(result).toMatchObject({ ok: false, raw: expect.stringContaining('row.teleport') });
    expect(await device.list('outbox/a')).toHaveLength(1);
  });
});

describe('errors', () => {
  const status = (code: number, headers = {}, body = ''): void => {
    server.fault = () => ({ status: code, headers, body });
  };

  it.each([
    [401, 'unavailable'],
    [403, 'unavailable'],
    [400, 'refused'],
    [413, 'refused'],
    [422, 'refused'],
    [404, 'unknown'],
    [409, 'unknown'],
    [408, 'offline'],
    [429, 'offline'],
    [500, 'offline'],
    [503, 'offline'],
  ])('W30: status %d is %s', async (code, failure) => {
    status(code);
    await expect(open().append('a', change('x'))).rejects.toMatchObject({ failure });
  });

  it('W30: the words of the server and its Retry-After are kept', async () => {
    status(
      429,
      { 'Retry-After': '7' },
      JSON.stringify({ error: { code: 'busy', message: 'Too many at once.' } }),
    );
    await expect(open().append('a', change('x'))).rejects.toMatchObject({
      message: 'Too many at once.',
      retryAfter: 7_000,
    });
  });

  it('W31: a refused change holds no other up, and waits', async () => {
    const device = createMemoryDevice();
    const storage = open({ device });
    await expect(storage.append('a', change('bad', 'forbidden'))).rejects.toMatchObject({
      failure: 'refused',
      message: 'That is not allowed.',
    });
    expect(await storage.append('a', change('good'))).toBe(1);
    expect((await load(open({ device }))).waiting).toEqual([change('bad', 'forbidden')]);
  });

  it('W31: changes that are too much together go one by one', async () => {
    const device = createMemoryDevice();
    server.fault = () => 'lost';
    for (const id of ['x', 'y'])
      await open({ device })
        .append('a', change(id))
        .catch(() => undefined);
    server.fault = () => {
      const { changes = [] } = JSON.parse(server.requests.at(-1)?.body || '{}');
      return changes.length > 1 ? { status: 413 } : 'none';
    };
    const storage = open({ device });
    expect([await storage.append('a', change('x')), await storage.append('a', change('y'))]).toEqual([1, 2]);
  });

  it.each(['<!doctype html><title>Sign in to the café', '', '[]', '{"version":1}', '{"changes":[]}'])(
    'W32: an answer that is not of Vitrine fails and loses nothing: %s',
    async (body) => {
      const device = createMemoryDevice();
      status(200, { 'Content-Type': 'text/html' }, body);
      const storage = open({ device });
      await expect(storage.append('a', change('x'))).rejects.toMatchObject({ failure: 'unknown' });
      await expect(storage.load('a')).rejects.toMatchObject({ failure: 'unknown' });
      server.fault = () => 'none';
      expect((await load(storage)).waiting).toEqual([change('x')]);
    },
  );

  it('W33: a server of a newer version is not written to', async () => {
    server.version = 2;
    const result = await open().load('a');
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('newer version') });
  });

  it('W33: a change of a newer version is not read past', async () => {
    server
      .log('a')
      .changes.push({ sequence: 1, change: { id: 'x', at: 'now', ops: [{ op: 'row.teleport' } as never] } });
    const result = await open().load('a');
    expect(result).toMatchObject({ ok: false, raw: expect.stringContaining('row.teleport') });
  });

  it('W34: a server that does not answer in 30 seconds is not reached', async () => {
    server.fault = () => 'late';
    const append = open().append('a', change('x'));
    await until(() => server.requests.length === 1);
    await pauses.end((milliseconds) => milliseconds === 30_000);
    await expect(append).rejects.toMatchObject({ failure: 'offline' });
  });
});
