import type { NodeSnapshot } from '@vitrine/runtime';
import { Suspense, createElement, memo, useEffect, useMemo } from 'react';
import type { ComponentType } from 'react';
import { Skeleton } from '../../ui/feedback/Skeleton.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { NodeBoundary } from './NodeBoundary.js';
import { ConnectCard } from '../cards/ConnectCard.js';
import { IssueCard } from '../cards/IssueCard.js';
import { SourceErrorCard } from '../cards/SourceErrorCard.js';
import { SourceStrip } from '../cards/SourceStrip.js';
import { createNodeContext } from './createNodeContext.js';
import type { NodeHost } from './createNodeContext.js';
import { useNodeState } from '../hooks/useNodeState.js';
import type { NodeState } from '../hooks/useNodeState.js';
import { viewMissing } from '../../issues/viewMessages.js';
import type { ViewProps } from '../types.js';

export interface NodeViewProps {
  readonly id: string;
  /** Columns it takes of its grid. */
  readonly span: number;
  readonly headingLevel: number;
}

/** One node of the artifact in its cell. Drawn again only when what it shows has changed. */
export const NodeView = /* @__PURE__ */ memo(function NodeView({ id, span, headingLevel }: NodeViewProps) {
  const { session, host } = useArtifact();
  const state = useNodeState(session, id);
  const issues = state.snapshot?.issues;
  useEffect(() => issues?.forEach(host.report), [issues, host]);
  if (!isShown(state)) return null;
  return (
    <div className={`vt-cell vt-span-${span}`} data-node={id}>
      <NodeBody state={state} headingLevel={headingLevel} />
      {state.snapshot.status === 'ready' && state.snapshot.sources && (
        <SourceStrip node={id} sources={state.snapshot.sources} />
      )}
    </div>
  );
});

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

type ShownState = NodeState & { readonly snapshot: NodeSnapshot };

interface NodeBodyProps {
  readonly state: ShownState;
  readonly headingLevel: number;
}

function NodeBody({ state, headingLevel }: NodeBodyProps) {
  const { snapshot } = state;
  const { host, components } = useArtifact();
  const { t } = host;
  const { id, type, status, connect } = snapshot;
  const context = useMemo(() => contextOf(host, state, headingLevel), [host, state, headingLevel]);
  const definition = components.get(type);
  const title = t('issue.node', { node: id });
  const loading = (
    <div className="vt-card vt-loading-card">
      <Skeleton label={t('loading')} />
    </div>
  );

  if (status === 'error' && snapshot.sources?.some((source) => source.status === 'error'))
    return <SourceErrorCard snapshot={snapshot} />;
  if (status === 'error') return <IssueCard title={title} issues={errorsOf(snapshot)} />;
  if (!definition) return <MissingView id={id} type={type} title={title} />;
  if (status === 'loading') return loading;
  if (status === 'unconnected' && connect) return <ConnectCard node={id} connect={connect} />;
  return (
    <NodeBoundary snapshot={snapshot} onCrash={host.report} title={t('issue.crashed')}>
      <Suspense fallback={loading}>
        {createElement(definition.view as unknown as ComponentType<ViewProps>, {
          props: snapshot.props,
          node: context,
        })}
      </Suspense>
    </NodeBoundary>
  );
}

function isShown(state: NodeState): state is ShownState {
  return state.snapshot?.visible ?? false;
}

// A new state may be a new view state alone, which the context reads when it is asked.
function contextOf(host: NodeHost, { snapshot }: ShownState, headingLevel: number) {
  return createNodeContext(host, snapshot, headingLevel, snapshot.source.sample);
}

function errorsOf({ issues }: NodeSnapshot) {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? errors : issues;
}
