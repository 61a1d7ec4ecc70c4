import { readInterpolations } from '@vitrine/runtime';
import type { PropBinding } from '@vitrine/schema';
import { valuesAt } from './valuesAt.js';

type Props = Readonly<Record<string, unknown>>;

/** The formulas between `{{` and `}}` in the texts of the props. */
export function textFormulas(bindings: readonly PropBinding[], props: Props): string[] {
  const texts = bindings.filter(({ kind }) => kind === 'text').flatMap(({ path }) => valuesAt(props, path));
  return texts
    .filter((text) => typeof text === 'string')
    .flatMap((text) => readInterpolations(text))
    .map(({ formula }) => formula);
}
