import type { Session } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { useCallback, useSyncExternalStore } from 'react';

/** The document of a session, as it is after each edit. */
export function useSessionArtifact(session: Session | null): Artifact | undefined {
  const subscribe = useCallback(
    (listener: () => void) => session?.subscribeArtifact(listener) ?? (() => {}),
    [session],
  );
  const read = () => session?.artifact;
  return useSyncExternalStore(subscribe, read, read);
}
