import type { Explanation } from '@vitrine/runtime';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { updatedText } from '../../format/updatedText.js';
import type { NodeContext } from '../../renderer/types.js';
import { Popover } from '../overlay/Popover.js';

export interface ExplanationPanelProps {
  readonly node: NodeContext;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Where the values of a node come from: formula or query, rows used, origin. Computed when it opens. */
export function ExplanationPanel({ node, anchor, onClose }: ExplanationPanelProps) {
  const { t } = node;
  const panel = useRef<HTMLDivElement>(null);
  const explanations = (node.explain?.() ?? []).filter(({ kind }) => kind !== 'literal' || node.sample);
  useEffect(() => {
    panel.current?.focus();
  }, []);
  const close = () => {
    onClose();
    anchor.current?.focus();
  };
  return (
    <Popover
      anchor={anchor}
      placement="bottom-end"
      className="vt-explain"
      role="dialog"
      aria-label={t('explain.title')}
      onClose={(reason) => (reason === 'escape' ? close() : onClose())}
    >
      <div ref={panel} tabIndex={-1} className="vt-explain-content">
        <p className="vt-explain-title">{t('explain.title')}</p>
        {node.sample && <p className="vt-explain-text">{t('sample.text')}</p>}
        {explanations.length === 0 && !node.sample && (
          <p className="vt-explain-text">{t('explain.nothing')}</p>
        )}
        <ul className="vt-explain-list">
          {explanations.map((explanation) => (
            <ExplanationEntry key={explanation.prop} explanation={explanation} node={node} />
          ))}
        </ul>
      </div>
    </Popover>
  );
}

const kinds = {
  literal: 'explain.literal',
  formula: 'explain.formula',
  query: 'explain.query',
  rows: 'explain.rowsKind',
} as const;

function ExplanationEntry({
  explanation,
  node: { t, format, environment },
}: {
  readonly explanation: Explanation;
  readonly node: NodeContext;
}) {
  const { prop, kind, text, origin, datasets, nodes } = explanation;
  return (
    <li className="vt-explain-entry">
      <p className="vt-explain-kind">
        <span className="vt-explain-prop">{prop}</span>: {t(kinds[kind])}
        {origin && ` · ${t(`origin.${origin}`)}`}
      </p>
      {(kind === 'formula' || kind === 'query') && <code className="vt-explain-code">{text}</code>}
      {datasets.map(({ name, title, rows, origin, source }) => (
        <p key={name} className="vt-explain-text vt-figures">
          {t(rows === 1 ? 'explain.rowsOne' : 'explain.rows', { title, count: format(rows) })}
          {origin && ` · ${t(`origin.${origin}`)}`}
          {source && ` · ${source.label}`}
          {source && source.loadedAt !== null && ` · ${updatedText(source.loadedAt, { t, environment })}`}
        </p>
      ))}
      {nodes.length > 0 && (
        <p className="vt-explain-text">{t('explain.nodes', { names: nodes.join(', ') })}</p>
      )}
    </li>
  );
}
