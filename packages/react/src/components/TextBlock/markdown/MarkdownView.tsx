import type { Cell } from '@vitrine/schema';
import { evaluateFormula } from '@vitrine/runtime';
import { useMemo } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { parseMarkdown } from './parseMarkdown.js';
import { renderTokens } from './renderTokens.js';

export interface MarkdownViewProps {
  readonly text: string;
  readonly node: NodeContext;
  /** Level of the text's own top headings. */
  readonly headingLevel: number;
}

/** Markdown as React elements, with the values of its formulas as text. */
export function MarkdownView({ text, node, headingLevel }: MarkdownViewProps) {
  const markdown = useMemo(() => parseMarkdown(text), [text]);
  const { interpolations: values } = node.snapshot;
  const { now, timeZone, locale } = node.environment;
  // As a plain component it stands alone: formulas that read nothing still have a value.
  const valueOf = (formula: string): Cell | undefined =>
    values ? values.get(formula) : evaluateFormula(formula, { now, timeZone, locale }).value;
  return <>{renderTokens(markdown, { node, headingLevel, valueOf })}</>;
}
