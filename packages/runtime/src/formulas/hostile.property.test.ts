import type { Cell, Row } from '@vitrine/schema';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSession } from '../session/createSession.js';
import { compileFormula } from './compileFormula.js';
import { evaluateFormula, type EvaluationScope } from './evaluateFormula.js';
import { formulaFunctions } from './functions/formulaFunctions.js';

/** Names that mean something to JavaScript, to a prototype chain or to a host. */
const hostileNames =
  `__proto__ constructor prototype toString valueOf toJSON hasOwnProperty isPrototypeOf __defineGetter__ __lookupSetter__
  then length name caller arguments callee call apply bind eval Function globalThis window process require import this new
  Symbol Reflect Proxy Object Array get set undefined NaN Infinity`.split(/\s+/);

const reached = vi.fn();

/** Anything that somebody could put where a cell should be; each tells when it is touched. */
const hostileValues: readonly unknown[] = [
  () => reached('called'),
  Object.assign(() => reached('called'), { toString: () => reached('toString of a function') }),
  { toString: () => reached('toString'), valueOf: () => reached('valueOf'), toJSON: () => reached('toJSON') },
  { [Symbol.toPrimitive]: () => reached('toPrimitive'), [Symbol.iterator]: () => reached('iterator') },
  Object.defineProperty({}, 'x', { get: () => reached('getter'), enumerable: true }),
  Object.create({ toString: () => reached('inherited toString') }),
  new Date(0),
  new Map([['x', 1]]),
  Symbol('cell'),
  12n,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  undefined,
  [{ toString: () => reached('toString of an item') }, Symbol('item'), 'text'],
  new Proxy({}, watchedTraps()),
  new Proxy(() => undefined, watchedTraps()),
];

function watchedTraps(): ProxyHandler<object> {
  const traps = Reflect.ownKeys(Reflect).filter((key) => typeof key === 'string');
  return Object.fromEntries(
    traps.map((trap) => [
      trap,
      (...args: unknown[]) => {
        reached(trap);
        return (Reflect[trap as 'get'] as (...all: unknown[]) => unknown)(...args);
      },
    ]),
  );
}

const anyName = fc.oneof(fc.constantFrom(...hostileNames), fc.string({ minLength: 1, maxLength: 12 }));
const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``;
const callOf = fc.constantFrom(...formulaFunctions.map(({ name }) => name));
const isCell = (value: Cell) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const globals = Object.getOwnPropertyNames(globalThis).length;
const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
];
const members = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

beforeEach(() => reached.mockClear());

afterEach(() => {
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype).length)).toEqual(members);
  expect(Object.getOwnPropertyNames(globalThis)).toHaveLength(globals);
  expect(reached).not.toHaveBeenCalled();
});

it('F13: A name of the host is unknown wherever it stands', () => {
  const scope: EvaluationScope = {
    values: { filters: { plan: 'Pro' }, x: 1 },
    datasets: { orders: [{ price: 1 }] },
    row: { price: 2 },
    now: 0,
  };
  const place = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => `row.${name}`,
    (name) => `self.${name}`,
    (name) => `page.${name}`,
    (name) => `filters.${name}`,
    (name) => `page.filters.${name}`,
    (name) => `sum(orders.${name})`,
    (name) => `count(${name})`,
    (name) => `countif(${name}, true)`,
    (name) => `sumif(orders, ${name} = 1, price)`,
    (name) => `lookup(orders, true, ${name})`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...hostileNames), place, (name, at) => {
      const { value, issue } = evaluateFormula(at(quoted(name)), scope);
      expect(value).toBeNull();
      expect(issue?.code).toMatch(/^formula\.(unknown|datasetExpected)/);
    }),
    { numRuns: 500 },
  );
});

it('F13: A name of the host calls nothing', () => {
  const own = new Set(formulaFunctions.map(({ name }) => name.toLowerCase()));
  const foreign = hostileNames.filter((name) => !own.has(name.toLowerCase()) && !/^(this|new)$/.test(name));
  for (const name of foreign) {
    for (const text of [`${name}()`, `${name}(1, "x")`, `if(true, ${name}("return 1"), 0)`]) {
      expect(compileFormula(text).issue?.code).toBe('formula.unknownFunction');
    }
  }
});

it('F13: A hostile name is a name like others where data has it as its own', () => {
  fc.assert(
    fc.property(anyName, fc.integer(), (name, number) => {
      const row = JSON.parse(`{${JSON.stringify(name)}: ${number}}`) as Row;
      const text = quoted(name);
      expect(evaluateFormula(text, { row }).value).toBe(number);
      expect(evaluateFormula(text, { values: row }).value).toBe(number);
      expect(evaluateFormula(`f.${text}`, { values: { f: row } }).value).toBe(number);
      expect(evaluateFormula(`sum(d.${text})`, { datasets: { d: [row, row] } }).value).toBe(2 * number);
      const datasets = JSON.parse(
        `{${JSON.stringify(name)}: [{"x": ${number}}]}`,
      ) as EvaluationScope['datasets'];
      expect(evaluateFormula(`sum(${text}.x)`, { datasets }).value).toBe(number);
    }),
    { numRuns: 500 },
  );
});

it('F13: A value that is no cell is never touched, whatever a formula does with it', () => {
  const shape = fc.constantFrom<(call: string) => string>(
    (call) => `${call}(x)`,
    (call) => `${call}(x, x)`,
    (call) => `${call}(x, x, x)`,
    (call) => `${call}(1, x)`,
    (call) => `${call}("2026-01-01", x)`,
    (call) => `${call}(d.x)`,
    (call) => `${call}(d.x, "a")`,
    (call) => `${call}(d, x = d.x, x)`,
    () => 'x & x',
    () => 'x + 1',
    () => 'x = x and not x < 1',
    () => 'x in (x, 1)',
    () => '-x%',
  );
  // By number: the test library looks into values that it hands out.
  const hostile = fc.nat(hostileValues.length - 1);
  fc.assert(
    fc.property(shape, callOf, hostile, hostile, (write, call, first, second) => {
      const [one, other] = [hostileValues[first] as Cell, hostileValues[second] as Cell];
      const rows: Row[] = [{ x: one }, { x: other }, {}];
      const scope = { row: { x: one }, values: { x: other }, datasets: { d: rows }, now: 0 };
      const { value, issue } = evaluateFormula(write(call), scope);
      expect(isCell(value)).toBe(true);
      if (issue) JSON.stringify(issue);
    }),
    { numRuns: 3000 },
  );
});

it('F13: A getter is not called for its value, nor is anything inherited', () => {
  const row = Object.defineProperty(Object.create({ inherited: 1 }) as Row, 'secret', {
    get: () => reached('getter'),
    enumerable: true,
  });
  for (const name of ['secret', 'inherited']) {
    expect(evaluateFormula(name, { row, values: row }).issue?.code).toBe('formula.unknownName');
  }
});

it('F13: Hostile rows of a source reach no formula of a session', () => {
  const rows = hostileValues
    .slice(2, -2)
    .map((x, index) => ({ id: `r${index}`, x, ['__proto__x']: 1 }) as unknown as Record<string, Cell>);
  const silent = rows.filter((_, index) => ![0, 2, 12].includes(index));
  const session = createSession(
    {
      version: 1,
      id: 'hostile',
      title: 'Hostile',
      datasets: [{ name: 'd', source: { name: 'host' }, columns: [{ key: 'x' }] }],
      components: ['count(d.x)', 'join(d.x, ",")', 'count(d)'].map((formula, index) => ({
        id: `m${index}`,
        type: 'MetricCard',
        props: { label: 'M', value: { formula } },
      })),
    },
    { sources: { host: silent }, now: () => 0 },
  );
  expect(session.node('m2')?.props['value']).toBe(silent.length);
  expect(isCell(session.output('m1') ?? null)).toBe(true);
});
