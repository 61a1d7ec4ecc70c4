import type { NodeSnapshot } from '@vitrine/runtime';
import type { Issue } from '@vitrine/schema';
import { Suspense, createElement, memo, useEffect, useMemo } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { NodeBoundary } from './NodeBoundary.js';
import { ConnectCard } from '../cards/ConnectCard.js';
import { IssueCard } from '../cards/IssueCard.js';
import { LoadingCard } from '../cards/LoadingCard.js';
import { SourceErrorCard } from '../cards/SourceErrorCard.js';
import { SourceNotes } from '../cards/SourceNotes.js';
import { createNodeContext } from './createNodeContext.js';
import type { NodeHost } from './createNodeContext.js';
import { useNodeState } from '../hooks/useNodeState.js';
import { viewMissing } from '../../issues/viewMessages.js';
import type { ComponentDefinition } from '../defineComponent.js';
import type { NodeContext, ViewProps } from '../types.js';

export interface NodeViewProps {
  readonly id: string;
  /** Columns it takes of its grid. */
  readonly span: number;
  readonly headingLevel: number;
}

/** One node of the artifact in its cell. Drawn again only when what it shows has changed. */
export const NodeView = /* @__PURE__ */ memo(function NodeView({ id, span, headingLevel }: NodeViewProps) {
  const { session, host, components } = useArtifact();
  const state = useNodeState(session, id);
  const { snapshot } = state;
  // A new state may be a new view state alone, which the context reads when it is asked.
  const context = useMemo(
    () =>
      state.snapshot && createNodeContext(host, state.snapshot, headingLevel, state.snapshot.source.sample),
    [host, state, headingLevel],
  );
  if (!snapshot || !context) return null;
  const reports = snapshot.issues.length > 0 && <Reports issues={snapshot.issues} />;
  if (!snapshot.visible) return reports || null;
  return (
    <div className={`vt-cell vt-span-${span}`} data-node={id}>
      {drawNode(snapshot, context, components.get(snapshot.type), host)}
      {snapshot.status === 'ready' && snapshot.sources && (
        <SourceNotes node={id} sources={snapshot.sources} />
      )}
      {reports}
    </div>
  );
});

/** Hands issues to the host. */
function Reports({ issues }: { readonly issues: readonly Issue[] }) {
  const { host } = useArtifact();
  useEffect(() => issues.forEach(host.report), [issues, host]);
  return null;
}

/** What stands in the cell of a node: its view, or a card that says why there is none. No component of its own: there are hundreds. */
function drawNode(
  snapshot: NodeSnapshot,
  context: NodeContext,
  definition: ComponentDefinition | undefined,
  { t, report }: NodeHost,
): ReactNode {
  const { id, type, status, connect } = snapshot;
  if (status === 'error' && snapshot.sources?.some((source) => source.status === 'error'))
    return <SourceErrorCard snapshot={snapshot} />;
  if (status === 'error')
    return <IssueCard title={t('issue.node', { node: id })} issues={errorsOf(snapshot)} />;
  if (!definition) return <MissingView id={id} type={type} title={t('issue.node', { node: id })} />;
  const loading = <LoadingCard node={context} definition={definition} />;
  if (status === 'loading' && definition.loading !== 'view') return loading;
  if (status === 'unconnected' && connect) return <ConnectCard node={id} connect={connect} />;
  return (
    <NodeBoundary snapshot={snapshot} onCrash={report} t={t}>
      <Suspense fallback={loading}>
        {createElement(definition.view as unknown as ComponentType<ViewProps>, {
          props: snapshot.props,
          node: context,
        })}
      </Suspense>
    </NodeBoundary>
  );
}

interface MissingViewProps {
  readonly id: string;
  readonly type: string;
  readonly title: string;
}

/** A type that the session knows, but nobody draws. */
function MissingView({ id, type, title }: MissingViewProps) {
  const { host } = useArtifact();
  const issues = useMemo(() => [viewMissing(id, type)], [id, type]);
  useEffect(() => issues.forEach(host.report), [issues, host]);
  return <IssueCard title={title} issues={issues} />;
}

function errorsOf({ issues }: NodeSnapshot) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : issues;
}
