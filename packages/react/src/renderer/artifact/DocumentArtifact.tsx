import type { Artifact, Issue } from '@vitrine/schema';
import { useEffect, useMemo } from 'react';
import { ArtifactRoot } from './ArtifactRoot.js';
import { hostComponents } from './hostComponents.js';
import type { ArtifactOptions } from './ArtifactRoot.js';
import { useVitrineSettings } from './VitrineProvider.js';
import { useLatest } from '../../hooks/useLatest.js';
import { useSession } from '../hooks/useSession.js';
import type { SessionInput } from '../hooks/useSession.js';

/** Props of `<Artifact>` with a document. */
export interface ArtifactDocumentProps
  extends ArtifactOptions, Omit<SessionInput, 'components' | 'readOnly'> {
  readonly session?: undefined;
  /** Called with the document as it was opened, where opening had to mend it: an older version, a missing id. */
  readonly onArtifactChange?: (artifact: Artifact) => void;
}

/** Opens a document and shows it. */
export function DocumentArtifact(props: ArtifactDocumentProps & { readonly optionIssues: readonly Issue[] }) {
  const { artifact, data, sources, storage, locale, timeZone, now, readOnly, onArtifactChange } = props;
  const settings = useVitrineSettings();
  const components = useMemo(
    () => hostComponents(settings.components, props.components),
    [settings.components, props.components],
  );
  const opened = useSession({
    artifact,
    data,
    sources,
    storage,
    locale,
    timeZone,
    now,
    readOnly,
    components,
  });
  const changed = useLatest(onArtifactChange);
  const given = useLatest(artifact);
  useEffect(() => {
    if (!opened.artifact || !changed.current || typeof given.current !== 'object') return;
    if (JSON.stringify(given.current) !== JSON.stringify(opened.artifact)) changed.current(opened.artifact);
  }, [opened, changed, given]);
  return <ArtifactRoot {...props} session={opened.session} issues={opened.issues} />;
}
