import type { Cell } from '@vitrine/schema';
import type { Change } from '../../changes/types.js';
import type { Storage, StoredChange } from '../types.js';

/** A store to check, empty at first. */
export interface StoreUnderTest {
  /** Opens the store, as another tab or device would: what one has stored the others can load. */
  open(): Storage;
  /** Lets go of what the store holds. */
  close?(): Promise<void> | void;
}

/** One thing that a {@link Storage} must do. */
export interface StorageRule {
  readonly title: string;
  /** Rejects with what is wrong. */
  check(create: () => StoreUnderTest | Promise<StoreUnderTest>): Promise<void>;
}

/**
 * All that a session expects of a storage, for any test runner: run `check` of each in a test called `title`, with a function
 * that makes an empty store.
 */
export const storageContract: readonly StorageRule[] = [
  rule('is empty at first', async ({ open }) => {
    const storage = open();
    same(await load(storage, 'a'), []);
    same(await storage.loadView('a'), null);
  }),
  rule('gives ascending numbers, and the changes in that order, all or those after one', async ({ open }) => {
    const storage = open();
    const numbers: number[] = [];
    for (const id of ['x', 'y', 'z']) numbers.push(await storage.append('a', seats(id)));
    same(
      [...new Set(numbers)].sort((a, b) => a - b),
      numbers,
    );
    same(await loadIds(storage, 'a'), ['x', 'y', 'z']);
    same(await load(storage, 'a', numbers[1]), [{ sequence: numbers[2], change: seats('z') }]);
    same(await load(storage, 'a', numbers[2]), []);
  }),
  rule('gives the first number again for an id that it has, and keeps what it has', async ({ open }) => {
    const storage = open();
    const first = await storage.append('a', seats('x', 1));
    await storage.append('a', seats('y'));
    same(await storage.append('a', seats('x', 2)), first);
    same(
      (await load(storage, 'a')).map(({ change }) => change),
      [seats('x', 1), seats('y')],
    );
  }),
  rule('keeps artifacts apart, whatever their ids', async ({ open }) => {
    const storage = open();
    const artifacts = ['a', 'a2', 'a/changes', 'a b?c#d', '__proto__', 'constructor', 'größe'];
    for (const artifact of artifacts) await storage.append(artifact, seats(`of ${artifact}`));
    await storage.append('b', seats('of a'));
    for (const artifact of artifacts) same(await loadIds(storage, artifact), [`of ${artifact}`]);
    same(await loadIds(storage, 'b'), ['of a']);
  }),
  rule('gives a number of its own to each of many changes at once', async ({ open }) => {
    const storage = open();
    const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const numbers = await Promise.all(ids.map((id) => storage.append('a', seats(id))));
    same(new Set(numbers).size, 20);
    same((await loadIds(storage, 'a')).sort(), [...ids].sort());
  }),
  rule('gives back every cell as it was', async ({ open }) => {
    const cells: Record<string, Cell> = {
      text: 'Größe “7” \u0000\u2028 🙂',
      empty: '',
      long: 'x'.repeat(65_536),
      number: -1.5e-7,
      none: null,
      list: ['a', ''],
      yes: true,
      constructor: 'own',
      ['__proto__']: 'own',
    };
    const change: Change = {
      id: 'x/1 ü',
      at: '2026-01-01T00:00:00Z',
      actor: 'user-7',
      ops: [{ op: 'row.insert', dataset: 'deals', row: '__proto__', values: cells }],
      undoes: 'w',
    };
    await open().append('a', change);
    same(
      (await load(open(), 'a')).map((stored) => stored.change),
      [change],
    );
  }),
  rule('has what was stored when it is opened again', async ({ open }) => {
    await open().append('a', seats('x'));
    await open().saveView('a', { table: { page: 2 } });
    same(await loadIds(open(), 'a'), ['x']);
  }),
  rule('takes what two tabs append, each once', async ({ open }) => {
    const [left, right] = [open(), open()];
    const numbers = await Promise.all([
      left.append('a', seats('left 1')),
      right.append('a', seats('right 1')),
      left.append('a', seats('left 2')),
    ]);
    same(new Set(numbers).size, 3);
    same((await loadIds(left, 'a')).sort(), ['left 1', 'left 2', 'right 1']);
    same(await load(left, 'a'), await load(right, 'a'));
    const again = await Promise.all([left.append('a', seats('both')), right.append('a', seats('both'))]);
    same(new Set(again).size, 1);
    same((await load(right, 'a')).length, 4);
  }),
  rule('tells another tab what was appended', async ({ open }) => {
    const [left, right] = [open(), open()];
    await right.load('a');
    const heard = new Heard(right, 'a');
    await left.append('other', seats('elsewhere'));
    const sequence = await left.append('a', seats('x'));
    same(await heard.first('x'), { sequence, change: seats('x') });
    heard.stop();
  }),
  rule('tells nobody who has left', async ({ open }) => {
    const storage = open();
    await storage.load('a');
    const [staying, leaving] = [new Heard(storage, 'a'), new Heard(storage, 'a')];
    await storage.append('a', seats('x'));
    await Promise.all([staying.first('x'), leaving.first('x')]);
    leaving.stop();
    await storage.append('a', seats('y'));
    await staying.first('y');
    same(leaving.has('y'), false);
    staying.stop();
  }),
  rule('keeps the newest view state of each artifact', async ({ open }) => {
    const storage = open();
    await storage.saveView('a', { table: { page: 1 } });
    await storage.saveView('a', { table: { page: 2, sort: [{ key: 'mrr', desc: true }] } });
    same(await storage.loadView('a'), { table: { page: 2, sort: [{ key: 'mrr', desc: true }] } });
    same(await storage.loadView('b'), null);
  }),
  rule('keeps the sense of a long log, folded or not, and counts no change of it twice', async ({ open }) => {
    const old = Array.from({ length: 150 }, (_, index) => seats(`c${index}`, index));
    for (const change of old) await open().append('a', change);
    await load(open(), 'a');
    await open().append('a', old[7]!);
    const log = await load(open(), 'a');
    const values = log.flatMap(({ change }) =>
      change.ops.map((op) => (op.op === 'value.set' ? op.value : null)),
    );
    same(values.at(-1), 149);
    const ids = log.flatMap(({ change }) => (change.folds ? [...change.folds] : [change.id]));
    same([...ids].sort(), old.map(({ id }) => id).sort());
  }),
];

function rule(title: string, test: (store: StoreUnderTest) => Promise<void>): StorageRule {
  return {
    title,
    check: async (create) => {
      const store = await create();
      try {
        await test(store);
      } finally {
        await store.close?.();
      }
    },
  };
}

function seats(id: string, value = 1): Change {
  return {
    id,
    at: '2020-01-01T00:00:00Z',
    ops: [{ op: 'value.set', node: 'plan', key: 'seats', value }],
  };
}

async function load(storage: Storage, artifact: string, after?: number): Promise<readonly StoredChange[]> {
  const result = await storage.load(artifact, after);
  if (!result.ok) throw new Error(`What is stored can't be read: ${result.reason}`);
  return result.changes.map(({ sequence, change }) => ({ sequence, change }));
}

async function loadIds(storage: Storage, artifact: string): Promise<string[]> {
  return (await load(storage, artifact)).map(({ change }) => change.id);
}

/** What a subscriber was told. */
class Heard {
  readonly stop: () => void;
  readonly #heard = new Map<string, StoredChange>();
  readonly #awaited = new Map<string, (stored: StoredChange) => void>();

  constructor(storage: Storage, artifact: string) {
    this.stop = storage.subscribe(artifact, (changes) => {
      for (const { sequence, change } of changes) {
        this.#heard.set(change.id, { sequence, change });
        this.#awaited.get(change.id)?.({ sequence, change });
      }
    });
  }

  has(id: string): boolean {
    return this.#heard.has(id);
  }

  first(id: string): Promise<StoredChange> {
    const known = this.#heard.get(id);
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => this.#awaited.set(id, resolve));
  }
}

function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [sorted(actual), sorted(expected)];
  if (found !== wanted) throw new Error(`Expected ${wanted.slice(0, 500)}\nbut found ${found.slice(0, 500)}`);
}

/** JSON with the keys of objects in order. */
function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${sorted(part)}`)
    .sort()
    .join()}}`;
}
