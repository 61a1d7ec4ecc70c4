import { compileFormula, createSession, type FormulaScope } from '@vitrine/runtime';
import { openArtifact, type Cell, type Node } from '@vitrine/schema';
import type { BenchCase } from '../BenchCase.js';

const rowFormula = 'if(qty > 10, price * qty * (1 - discount), price * qty) + coalesce(shipping, 4.9)';
const environment = { now: 0, timeZone: 'UTC', locale: 'en' } as const;

interface Line {
  readonly price: number;
  readonly qty: number;
  readonly discount: number;
  readonly shipping: number | null;
}

const linesOf = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({
    price: (index * 37) % 500,
    qty: (index * 7) % 23,
    discount: (index % 10) / 100,
    shipping: index % 3 === 0 ? null : 2,
  }));

function parseCase(count: number): BenchCase {
  return {
    name: `parse and compile ${count.toLocaleString('en')} formulas`,
    floorName: 'a regular expression that finds the tokens',
    prepare() {
      const texts = Array.from({ length: count }, (_, index) => `${rowFormula} + ${index} * total_${index}`);
      const tokens = () => /\s*(?:\d+(?:\.\d+)?|\w+|[-+*/(),<>=.])/gy;
      return {
        run: () => texts.map((text) => compileFormula(text)),
        floor: () => texts.map((text) => Array.from(text.matchAll(tokens()))),
      };
    },
  };
}

function evaluateCase(count: number): BenchCase {
  return {
    name: `evaluate a formula in ${count.toLocaleString('en')} rows`,
    floorName: 'the same written in JavaScript',
    prepare() {
      const lines = linesOf(count);
      const { formula } = compileFormula(rowFormula);
      let line = lines[0]!;
      const row = (column: string): Cell | undefined =>
        Object.hasOwn(line, column) ? line[column as keyof Line] : undefined;
      const scope: FormulaScope = { ...environment, row };
      return {
        run() {
          let total = 0;
          for (line of lines) total += formula!.evaluate(scope).value as number;
          return total;
        },
        floor() {
          let total = 0;
          for (const { price, qty, discount, shipping } of lines)
            total += (qty > 10 ? price * qty * (1 - discount) : price * qty) + (shipping ?? 4.9);
          return total;
        },
      };
    },
  };
}

function aggregateCase(count: number): BenchCase {
  return {
    name: `sum an expression over ${count.toLocaleString('en')} rows`,
    floorName: 'one loop over an array of objects',
    prepare() {
      const lines = linesOf(count);
      const { formula } = compileFormula('sum(lines.price * lines.qty)');
      const dataset = () => ({
        length: lines.length,
        has: (column: string) => column in lines[0]!,
        cell: (index: number, column: string) => lines[index]![column as keyof Line],
      });
      return {
        // Another object each time, or the sum would be known.
        run: () => formula!.evaluate({ ...environment, dataset }),
        floor: () => lines.reduce((total, { price, qty }) => total + price * qty, 0),
      };
    },
  };
}

/** Numbers on a page of which each is computed from the one before; the first is the sum of a column. */
function chainCase(length: number): BenchCase {
  return {
    name: `change a cell under a chain of ${length.toLocaleString('en')} formulas`,
    floorName: 'a loop over functions',
    prepare() {
      const components = Array.from({ length }, (_, index): Node => {
        const formula = index === 0 ? 'sum(lines.price)' : `n${index - 1} + 1`;
        return { id: `n${index}`, type: 'MetricCard', props: { label: 'n', value: { formula } } };
      });
      const { artifact } = openArtifact({
        version: 1,
        id: 'bench',
        title: 'Bench',
        datasets: [
          {
            name: 'lines',
            columns: [{ key: 'price', type: 'number' }],
            rows: [
              { id: 'r1', price: 1 },
              { id: 'r2', price: 2 },
            ],
          },
        ],
        components,
      });
      const session = createSession(artifact!, { now: () => 0 });
      const last = `n${length - 1}`;
      session.subscribe(last, () => {});
      const steps = Array.from({ length: length - 1 }, () => (value: number) => value + 1);
      let next = 0;
      return {
        run() {
          next++;
          session.change({ op: 'row.set', dataset: 'lines', row: 'r1', values: { price: next } });
          return session.node(last);
        },
        floor: () => steps.reduce((value, step) => step(value), next + 2),
      };
    },
  };
}

export const cases: readonly BenchCase[] = [
  parseCase(5000),
  evaluateCase(100_000),
  aggregateCase(500_000),
  chainCase(1000),
];
