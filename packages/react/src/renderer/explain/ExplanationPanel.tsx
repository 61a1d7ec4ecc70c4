import type { Explanation, Session } from '@vitrine/runtime';
import type { Query } from '@vitrine/schema';
import { useContext, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { ageText } from '../../format/ageText.js';
import { updatedText } from '../../format/updatedText.js';
import type { MessageKey, Translate } from '../../i18n/types.js';
import { Popover } from '../../ui/overlay/Popover.js';
import { ArtifactContext } from '../artifact/ArtifactContext.js';
import { useDialogWords } from '../data/dialogs/useDialogWords.js';
import type { NodeContext } from '../types.js';
import { describeQuery } from './describeQuery.js';

export interface ExplanationPanelProps {
  readonly node: NodeContext;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Where the values of a node come from: formula or query, rows used, origin, age. Computed when it opens. */
export function ExplanationPanel({ node, anchor, onClose }: ExplanationPanelProps) {
  const t = useDialogWords();
  const session = useContext(ArtifactContext)?.session;
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
            <Entry key={explanation.prop} explanation={explanation} node={node} session={session} t={t} />
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

interface EntryProps {
  readonly explanation: Explanation;
  readonly node: NodeContext;
  /** Absent outside of an artifact, where nothing is computed. */
  readonly session: Session | undefined;
  readonly t: Translate;
}

function Entry({ explanation, node, session, t }: EntryProps) {
  const { prop, kind, text, origin, datasets, nodes, entered, rowsUsed } = explanation;
  const { format, environment } = node;
  return (
    <li className="vt-explain-entry">
      <p className="vt-explain-kind">
        <span className="vt-explain-prop">{propName(prop, t)}</span>: {t(kinds[kind])}
        {origin && ` · ${t(`origin.${origin}`)}`}
      </p>
      {entered && <p className="vt-explain-text">{t('explain.covered')}</p>}
      {kind === 'formula' && <code className="vt-explain-code">{text}</code>}
      {kind === 'query' && <QueryWords text={text} node={node} session={session} t={t} />}
      {rowsUsed !== undefined && (
        <p className="vt-explain-text vt-figures">
          {t(rowsUsed === 1 ? 'explain.usedOne' : 'explain.used', { count: format(rowsUsed, 'number') })}
        </p>
      )}
      {datasets.map(({ name, title, rows, origin, source, imported, changed }) => (
        <p key={name} className="vt-explain-text vt-figures">
          {t(rows === 1 ? 'explain.rowsOne' : 'explain.rows', { title, count: format(rows, 'number') })}
          {origin && ` · ${t(`origin.${origin}`)}`}
          {imported && ` · ${importedText(imported, t, environment)}`}
          {changed && ` · ${changedText(changed, t, environment)}`}
          {source && ` · ${source.label}`}
          {source && source.loadedAt !== null && ` · ${updatedText(source.loadedAt, { t, environment })}`}
        </p>
      ))}
      {nodes.length > 0 && (
        <p className="vt-explain-text">
          {t('explain.nodes', { names: nodes.map((id) => nodeName(id, session)).join(', ') })}
        </p>
      )}
    </li>
  );
}

function QueryWords({
  text,
  node,
  session,
  t,
}: Pick<EntryProps, 'node' | 'session' | 't'> & { readonly text: string }) {
  const lines = describeText(text, node, session, t);
  if (!lines) return <code className="vt-explain-code">{text}</code>;
  return (
    <>
      <ul className="vt-explain-query">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className="vt-explain-exact">
        <summary>{t('explain.exact')}</summary>
        <code className="vt-explain-code">{text}</code>
      </details>
    </>
  );
}

function describeText(
  text: string,
  { format, environment: { locale } }: NodeContext,
  session: Session | undefined,
  t: Translate,
) {
  const datasets = session?.artifact.datasets ?? [];
  const dataset = (name: string) => datasets.find((candidate) => candidate.name === name);
  try {
    const { query, ...own } = JSON.parse(text) as { readonly query?: Query };
    return describeQuery(query ?? (own as Query), {
      t,
      format,
      locale,
      title: (name) => dataset(name)?.title ?? name,
      label: (name, key) => dataset(name)?.columns?.find((column) => column.key === key)?.label ?? key,
    });
  } catch {
    return undefined;
  }
}

function importedText(
  { label, at }: NonNullable<Explanation['datasets'][number]['imported']>,
  t: Translate,
  { now, locale }: NodeContext['environment'],
): string {
  const age = now === null ? null : ageText(Date.parse(at), now, locale);
  return age === null ? label : t('explain.imported', { label, age });
}

function changedText(at: string, t: Translate, { now, locale }: NodeContext['environment']): string {
  const age = now === null ? null : ageText(Date.parse(at), now, locale);
  return age === null ? t('explain.changedNow') : t('explain.changed', { age });
}

/** What stands above a node, else its id. */
function nodeName(id: string, session: Session | undefined): string {
  const props = session?.findNode(id)?.props;
  const name = props?.['label'] ?? props?.['title'];
  return typeof name === 'string' && name !== '' ? name : id;
}

/** A word for a property; one without is shown by its path, and a text's formula as it stands. */
function propName(prop: string, t: Translate): string {
  const key = `prop.${prop}`;
  const said = t(key as MessageKey);
  return said === key ? prop : said;
}
