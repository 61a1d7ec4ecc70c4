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
  const { interpolations } = node.snapshot;
  const valueOf = (formula: string) => interpolations?.get(formula);
  return <>{renderTokens(markdown, { node, headingLevel, valueOf })}</>;
}
