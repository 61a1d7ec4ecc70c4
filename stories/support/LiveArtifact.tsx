import { Artifact } from '@vitrine/react';
import type { ArtifactOptions } from '@vitrine/react';
import { createSession } from '@vitrine/runtime';
import type { SessionOptions } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { useEffect, useMemo } from 'react';

/** The day it is in stories: 21 November 2026, 08:00 UTC. */
export const storyNow = Date.UTC(2026, 10, 21, 8);

export interface LiveArtifactProps extends ArtifactOptions {
  /** The document, as a host would have it: JSON that was not opened yet. */
  readonly document: unknown;
  readonly locale?: string;
  /** False: the clock is not known yet. True by default. */
  readonly clock?: boolean;
  readonly sources?: SessionOptions['sources'];
}

/** An artifact with a session in memory and a clock that stands still. */
export function LiveArtifact({ document, locale, clock = true, sources, ...options }: LiveArtifactProps) {
  const { artifact, issues } = useMemo(() => openArtifact(document), [document]);
  const session = useMemo(
    () => artifact && createSession(artifact, { locale, sources, now: clock ? () => storyNow : null }),
    [artifact, locale, sources, clock],
  );
  useEffect(() => {
    session?.start();
    return () => session?.dispose();
  }, [session]);
  if (!session) throw new Error(issues.map(({ message }) => message).join(' '));
  return <Artifact session={session} {...options} />;
}
