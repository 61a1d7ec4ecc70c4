import { describeComponent } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';

/** Numbers that a node shows as they stand in its props, in the order of its schema. */
export function literalNumbers(type: string, props: Readonly<Record<string, unknown>>): number[] {
  const schema = catalogue[type];
  if (!schema) return [];
  const places = describeComponent(schema).bindings.filter(({ kind }) => kind === 'value');
  return places.flatMap(({ path }) => valuesAt(props, path)).filter((value) => typeof value === 'number');
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (step === '*') return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

const numeral = /\d[\d.,' ]*/g;
const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['%', 0.01],
]);

/** Every number that a text may have given: `100k` is 100 and 100,000, `5 %` is 5 and 0.05, `1.000` is 1 and 1,000. */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(numeral)) {
    const digits = match[0].replace(/[ ']/g, '').replace(/[.,]+$/, '');
    const after =
      text
        .slice(match.index + match[0].trimEnd().length)
        .trimStart()[0]
        ?.toLowerCase() ?? '';
    const readings = [
      Number(digits.replaceAll(',', '')),
      Number(digits.replaceAll('.', '').replace(',', '.')),
      Number(digits.replace(/[.,]/g, '')),
    ];
    for (const reading of readings.filter(Number.isFinite)) {
      found.add(reading);
      const factor = suffixes.get(after);
      if (factor !== undefined) found.add(Number((reading * factor).toPrecision(12)));
    }
  }
  return found;
}
