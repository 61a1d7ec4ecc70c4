import { Artifact } from '@vitrine/react';
import { createSession } from '@vitrine/runtime';
import type { SessionOptions } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import { useEffect, useMemo } from 'react';

/** The clock of stories stands still: 21 November 2026, 08:00 UTC. */
export const storyNow = Date.UTC(2026, 10, 21, 8);

/** What the toolbar sets. */
export interface StorySettings {
  readonly locale?: string;
  readonly density?: 'comfortable' | 'compact';
}

export interface DocumentOptions {
  /** False: the clock is not known yet, so that what reads it is loading. True by default. */
  readonly clock?: boolean;
  readonly sources?: SessionOptions['sources'];
  /** Where user data is kept; none by default, so that each story starts anew. */
  readonly storage?: SessionOptions['storage'];
  readonly readOnly?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Renders nodes as a host does, in a document with a session, for states that plain components don't have. */
export function inDocument(
  components: readonly Json[],
  datasets: readonly Json[] = [],
  options: DocumentOptions = {},
) {
  const { clock = true, sources, storage, readOnly } = options;
  const document = { version: 1, id: 'story', title: 'Story', datasets, components };
  return function InDocument({ locale = 'en', density }: StorySettings) {
    const shared = { density, readOnly, header: false, headingLevel: 2 };
    return clock ? (
      <Artifact
        artifact={document}
        locale={locale}
        now={storyNow}
        sources={sources}
        storage={storage}
        {...shared}
      />
    ) : (
      <WithoutClock document={document} locale={locale} {...shared} />
    );
  };
}

interface WithoutClockProps extends StorySettings {
  readonly document: Json;
}

function WithoutClock({ document, locale, ...options }: WithoutClockProps) {
  const session = useMemo(() => {
    const { artifact, issues } = openArtifact(document);
    if (!artifact) throw new Error(issues.map(({ message }) => message).join(' '));
    return createSession(artifact, { locale, now: null, start: false });
  }, [document, locale]);
  useEffect(() => () => session.dispose(), [session]);
  return <Artifact session={session} {...options} />;
}
