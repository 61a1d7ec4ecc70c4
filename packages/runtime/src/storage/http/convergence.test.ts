// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeOp } from '../../changes/types.js';
import type { LiveSession } from '../../session/createSession.js';
import { open as openSession, set } from '../../session/session.testing.js';
import { createHttpStorage } from './createHttpStorage.js';
import { createMemoryDevice, type DeviceStore } from './device/DeviceStore.js';
import { SyncServer, type Fault } from './syncServer.testing.js';

const artifact = 'revenue-1';

/** A gap that could not be filled is tried again after a pause of up to 15 seconds. */
const patience = { timeout: 20_000, interval: 5 };

/** One person at one device. */
class Person {
  readonly device: DeviceStore = createMemoryDevice();
  session: LiveSession;
  readonly #server: SyncServer;

  constructor(server: SyncServer) {
    this.#server = server;
    this.session = this.#open();
  }

  /** The page is closed, whatever is on its way, and opened again. */
  reload(): void {
    this.session.dispose();
    this.session = this.#open();
  }

  rows(): unknown {
    const rows = this.session.dataset('customers');
    return [rows?.keys, rows?.rows];
  }

  #open(): LiveSession {
    const storage = createHttpStorage({
      url: this.#server.url,
      namespace: 'test',
      device: this.device,
      random: () => 0,
      wait: (milliseconds, signal) =>
        // Pauses are no longer than 15 seconds with this randomness; what is longer is patience with the server.
        milliseconds > 15_000
          ? new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))))
          : new Promise((resolve) => setImmediate(resolve)),
    });
    return openSession([], {}, { storage, random: () => 0 });
  }
}

type Step =
  | { readonly kind: 'change'; readonly who: number; readonly op: ChangeOp }
  | { readonly kind: 'undo' | 'reload' | 'retry'; readonly who: number }
  | { readonly kind: 'turn' };

const who = fc.nat(2);
const row = fc.constantFrom('c1', 'c2', 'x', 'y');
const values = fc.record(
  { name: fc.constantFrom('Acme', 'Globex', ''), mrr: fc.nat(5), plan: fc.constantFrom('Pro', null) },
  { requiredKeys: [] },
);
const op: fc.Arbitrary<ChangeOp> = fc.oneof(
  fc.tuple(row, values).map(([key, cells]) => set(key, cells)),
  fc.tuple(row, values).map(([key, cells]) => ({ ...set(key, cells), op: 'row.insert' as const })),
  row.map((key) => ({ op: 'row.remove' as const, dataset: 'customers', row: key })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), who, op }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'reload' as const, 'retry' as const),
      who,
    }),
  },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'turn' }) },
);
const faults: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Fault>('none') },
  { weight: 4, arbitrary: fc.constantFrom<Fault>('lost', 'answerLost', 'twice', 'late', { status: 503 }) },
);

describe('three people on a bad network', () => {
  let server: SyncServer;
  beforeEach(async () => {
    server = await new SyncServer().start();
  });
  afterEach(() => server.stop());

  /** The network is well again, and everybody tries. */
  const settle = async (people: readonly Person[]): Promise<void> => {
    server.fault = () => 'none';
    server.event = () => ({ times: 1, held: false });
    server.releaseLate();
    for (const { session } of people) {
      await session.ready;
      await vi.waitFor(async () => {
        await session.retrySave();
        expect([session.saveState(), session.unsaved()]).toEqual([{ status: 'saved' }, []]);
      }, patience);
    }
    server.breakStreams();
  };

  it('W11, U3, U34: end with the same rows, and everything that somebody wrote is in the log once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        fc.infiniteStream(faults),
        fc.infiniteStream(fc.record({ times: fc.nat(2), held: fc.boolean() })),
        async (steps, fault, event) => {
          const own = await new SyncServer().start();
          server = own;
          own.fault = () => fault.next().value as Fault;
          own.event = () => event.next().value as { times: number; held: boolean };
          const people = [1, 2, 3].map(() => new Person(own));
          const made = new Set<string>();
          try {
            for (const next of steps) {
              if (next.kind === 'turn') await new Promise((resolve) => setImmediate(resolve));
              else if (next.kind === 'change') {
                const { change } = people[next.who]!.session.change(next.op);
                // A page that dies before the outbox has the change has not told that it is kept.
                if (change)
                  await vi.waitFor(async () =>
                    expect(await kept(people[next.who]!, own, change.id)).toBe(true),
                  );
                if (change) made.add(change.id);
              } else if (next.kind === 'undo') people[next.who]!.session.undo();
              else if (next.kind === 'reload') people[next.who]!.reload();
              else void people[next.who]!.session.retrySave();
            }
            await settle(people);
            const stored = own.log(artifact).changes.map(({ change }) => change.id);
            expect(new Set(stored).size).toBe(stored.length);
            expect([...made].filter((id) => !stored.includes(id))).toEqual([]);
            const fresh = new Person(own);
            await fresh.session.ready;
            for (const person of people)
              await vi.waitFor(() => expect(person.rows()).toEqual(fresh.rows()), patience);
            for (const { session } of [...people, fresh]) session.dispose();
          } finally {
            await own.stop();
            server = await new SyncServer().start();
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('W23, U30: after a day offline, with a reload in between, all is there', async () => {
    const [anna, ben] = [new Person(server), new Person(server)];
    await Promise.all([anna.session.ready, ben.session.ready]);
    await anna.session.flush();
    server.fault = () => 'lost';
    server.breakStreams();
    anna.session.change(set('c1', { mrr: 1, name: 'Anna' }));
    await vi.waitFor(() => expect(anna.session.saveState()).toEqual({ status: 'offline' }));
    anna.session.change({ op: 'row.insert', dataset: 'customers', row: 'new', values: { name: 'New' } });
    await vi.waitFor(async () => expect(await anna.device.list(`outbox/${artifact}`)).toHaveLength(2));
    anna.reload();
    await anna.session.ready;
    expect(anna.session.saveState()).toEqual({ status: 'offline' });
    expect(anna.session.dataset('customers')?.rows[0]).toMatchObject({ mrr: 1, name: 'Anna' });
    anna.session.change(set('c2', { name: 'Later' }));
    ben.session.change(set('c1', { mrr: 2 }));
    await settle([anna, ben]);
    await vi.waitFor(() => expect(anna.rows()).toEqual(ben.rows()), patience);
    expect(ben.session.dataset('customers')?.rows.slice(0, 2)).toMatchObject([
      { name: 'Anna' },
      { name: 'Later' },
    ]);
    for (const { session } of [anna, ben]) session.dispose();
  });
});

/** Whether a change is in the person's outbox or on the server. */
async function kept(person: Person, server: SyncServer, id: string): Promise<boolean> {
  if (server.log(artifact).ids.has(id)) return true;
  const items = await person.device.list(`outbox/${artifact}`);
  return items.some(({ value }) => (value as { id: string }).id === id);
}
