import type { SourceState } from '@vitrine/runtime';
import { useEffect, useReducer, useState } from 'react';
import { updatedText } from '../../format/updatedText.js';
import { Button } from '../../ui/button/Button.js';
import { IconButton } from '../../ui/button/IconButton.js';
import { Icon } from '../../ui/icon/Icon.js';
import { useArtifact } from '../artifact/ArtifactContext.js';
import type { SourceNotesProps } from './SourceNotes.js';

const half = 30_000;

/** Below a node: how old its rows are where a source is stale, or what of it is missing. */
export function SourceStrip({ node, sources }: SourceNotesProps) {
  const { host } = useArtifact();
  // What was just refreshed stays until the focus has left it.
  const [held, setHeld] = useState<string | null>(null);
  const shown = sources.filter(({ status, dataset }) => held === dataset || needsWord.has(status));
  if (shown.length === 0) return null;
  return (
    <div className="vt-source-strip vt-no-print" onBlur={() => setHeld(null)}>
      {shown.map((source) => (
        <SourceLine
          key={source.dataset}
          source={source}
          onRefresh={() => {
            setHeld(source.dataset);
            void host.refresh?.(node);
          }}
          onConnect={() =>
            host.emit({ type: 'source.connect', node, source: source.source, label: source.label })
          }
        />
      ))}
    </div>
  );
}

const needsWord: ReadonlySet<SourceState['status']> = new Set(['stale', 'error', 'unconnected']);

interface SourceLineProps {
  readonly source: SourceState;
  readonly onRefresh: () => void;
  readonly onConnect: () => void;
}

function SourceLine({ source, onRefresh, onConnect }: SourceLineProps) {
  const { host } = useArtifact();
  const { t } = host;
  const { label, status, refreshing, refreshable, disconnected } = source;
  const failed =
    status === 'error' || (status === 'stale' && source.issues.some(({ severity }) => severity === 'error'));
  return (
    <p className="vt-source-line" data-status={status}>
      <Icon name={failed || disconnected ? 'alert-triangle' : 'clock'} size={14} />
      <span className="vt-source-text">
        {status === 'error' && t('source.failed', { label })}
        {status === 'unconnected' && t('connect.text', { label })}
        {(status === 'ready' || status === 'stale') && <Age source={source} />}
        {status === 'stale' && failed && ` · ${t('source.notRefreshed', { label })}`}
      </span>
      {disconnected ? (
        <Button size="sm" variant="ghost" icon="link" onClick={onConnect}>
          {t('connect', { label })}
        </Button>
      ) : (
        refreshable && (
          <IconButton
            icon="refresh-cw"
            label={t(refreshing ? 'source.refreshing' : 'source.refresh', { label })}
            aria-disabled={refreshing || undefined}
            data-busy={refreshing || undefined}
            onClick={refreshing ? undefined : onRefresh}
          />
        )
      )}
    </p>
  );
}

function Age({ source: { loadedAt, label } }: { readonly source: SourceState }) {
  const { host } = useArtifact();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(redraw, half);
    return () => clearInterval(timer);
  }, []);
  return <>{loadedAt === null ? label : updatedText(loadedAt, host)}</>;
}
