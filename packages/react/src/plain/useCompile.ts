import type { compileFormula } from '@vitrine/runtime';
import { describeComponent } from '@vitrine/schema';
import { useMemo } from 'react';
import type { ComponentDefinition } from '../renderer/defineComponent.js';
import { useChunk } from '../hooks/useChunk.js';
import { valuesAt } from './valuesAt.js';

const loadLanguage = () => import('./formulaLanguage.js');

/** The formula language: the one a type brings along, else loaded once a formula over rows stands in the props. */
export function useCompile(
  { schema, compile }: ComponentDefinition,
  props: Readonly<Record<string, unknown>>,
): typeof compileFormula | undefined {
  const wanted = useMemo(
    () =>
      !compile &&
      describeComponent(schema)
        .bindings.filter(({ kind }) => kind === 'rowFormula')
        .some(({ path }) => valuesAt(props, path).some((value) => typeof value === 'string')),
    [schema, compile, props],
  );
  const language = useChunk(loadLanguage, wanted);
  return compile ?? language?.compileFormula;
}
