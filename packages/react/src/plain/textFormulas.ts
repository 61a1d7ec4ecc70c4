import { readInterpolations } from '@vitrine/runtime';
import type { PropBinding } from '@vitrine/schema';

type Props = Readonly<Record<string, unknown>>;

/** The formulas between `{{` and `}}` in the texts of the props. */
export function textFormulas(bindings: readonly PropBinding[], props: Props): string[] {
  const texts = bindings.filter(({ kind }) => kind === 'text').flatMap(({ path }) => valuesAt(props, path));
  return texts
    .filter((text) => typeof text === 'string')
    .flatMap((text) => readInterpolations(text))
    .map(({ formula }) => formula);
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (step === '*') return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return valuesAt((value as Props)[step], rest);
}
