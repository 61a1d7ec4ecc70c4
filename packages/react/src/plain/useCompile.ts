import type { compileFormula } from '@vitrine/runtime';
import type { PropBinding } from '@vitrine/schema';
import { useMemo } from 'react';
import type { ComponentDefinition } from '../renderer/defineComponent.js';
import { useChunk } from '../hooks/useChunk.js';
import { valuesAt } from './valuesAt.js';

const loadLanguage = () => import('./formulaLanguage.js');

/** The formula language: the one a type brings along, else loaded once a formula over rows stands in the props. */
export function useCompile(
  { compile }: ComponentDefinition,
  bindings: readonly PropBinding[],
  props: Readonly<Record<string, unknown>>,
): typeof compileFormula | undefined {
  const wanted = useMemo(
    () =>
      !compile &&
      bindings
        .filter(({ kind }) => kind === 'rowFormula')
        .some(({ path }) => valuesAt(props, path).some((value) => typeof value === 'string')),
    [compile, bindings, props],
  );
  const language = useChunk(loadLanguage, wanted);
  return compile ?? language?.compileFormula;
}
