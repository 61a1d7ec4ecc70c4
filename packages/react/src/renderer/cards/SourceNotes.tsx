import type { NodeSnapshot } from '@vitrine/runtime';
import { useChunk } from '../../hooks/useChunk.js';

export interface SourceNotesProps {
  readonly node: string;
  readonly sources: NonNullable<NodeSnapshot['sources']>;
}

const loadStrip = () => import('./SourceStrip.js');

/** Below a node: what is to be said of its sources. Draws nothing, and loads nothing, while all is well. */
export function SourceNotes(props: SourceNotesProps) {
  const strip = useChunk(
    loadStrip,
    props.sources.some(({ status }) => status !== 'ready'),
  );
  return strip ? <strip.SourceStrip {...props} /> : null;
}
