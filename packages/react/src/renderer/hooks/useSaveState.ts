import type { SaveState, Session } from '@vitrine/runtime';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { ArtifactContext } from '../artifact/ArtifactContext.js';

const saved: SaveState = { status: 'saved' };

/**
 * Whether what people entered is safe.
 *
 * @param session Inside an `<Artifact>` it may be left out.
 */
export function useSaveState(session?: Session): SaveState {
  const around = useContext(ArtifactContext)?.session;
  const followed = session ?? around;
  const subscribe = useCallback(
    (listener: () => void) => followed?.subscribeSaveState(listener) ?? (() => {}),
    [followed],
  );
  return useSyncExternalStore(
    subscribe,
    () => followed?.saveState() ?? saved,
    () => saved,
  );
}
