import type { NodeSnapshot } from '@vitrine/runtime';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Skeleton } from '../../ui/feedback/Skeleton.js';
import { useWords } from '../../ui/WordsContext.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import { useChunk } from '../../hooks/useChunk.js';

const loadMissingFile = () => import('./MissingFileCard.js');

export interface ConnectCardProps {
  readonly node: string;
  readonly connect: NonNullable<NodeSnapshot['connect']>;
}

/** Stands in place of a node whose source is not there: connect it, or choose its file again. */
export function ConnectCard({ node, connect }: ConnectCardProps) {
  const t = useWords();
  const { host, chooseFile } = useArtifact();
  const { source, label, upload } = connect;
  const missing = useChunk(loadMissingFile, upload);
  if (upload) {
    const dataset = source.slice(source.indexOf(':') + 1);
    return missing ? (
      <missing.MissingFileCard node={node} dataset={dataset} label={label} choose={chooseFile} />
    ) : (
      <div className="vt-card vt-loading-card vt-loading-lines">
        <Skeleton label={t('loading')} />
      </div>
    );
  }
  return (
    <div className="vt-card vt-connect-card">
      <EmptyState
        icon="database"
        title={t('connect', { label })}
        text={t('connect.text', { label })}
        actions={
          <Button
            size="sm"
            icon="link"
            onClick={() => host.emit({ type: 'source.connect', node, source, label })}
          >
            {t('connect', { label })}
          </Button>
        }
      />
    </div>
  );
}
