import type { NodeSnapshot } from '@vitrine/runtime';
import { useRef } from 'react';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { focusIfLost } from '../node/refreshSources.js';
import { IssueCard } from './IssueCard.js';

export interface SourceErrorCardProps {
  readonly snapshot: NodeSnapshot;
}

/** Stands in place of a node whose source failed: why, and "Try again". */
export function SourceErrorCard({ snapshot }: SourceErrorCardProps) {
  const { host } = useArtifact();
  const place = useRef<HTMLDivElement>(null);
  const failed = (snapshot.sources ?? []).filter(({ status }) => status === 'error');
  const retry = async () => {
    const cell = place.current?.closest('.vt-cell') ?? null;
    await host.refresh?.(snapshot.id);
    setTimeout(() => focusIfLost(cell));
  };
  return (
    <div ref={place} className="vt-source-error">
      <IssueCard
        title={host.t('source.failed', { label: [...new Set(failed.map(({ label }) => label))].join(', ') })}
        issues={snapshot.issues.filter(({ severity }) => severity === 'error')}
        busy={failed.some(({ refreshing }) => refreshing)}
        onRetry={() => void retry()}
      />
    </div>
  );
}
