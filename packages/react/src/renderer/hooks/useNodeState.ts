import type { NodeSnapshot, Session } from '@vitrine/runtime';
import { useMemo, useSyncExternalStore } from 'react';

/** What a node shows now: a new object when its snapshot or its view state has changed. */
export interface NodeState {
  readonly snapshot: NodeSnapshot | undefined;
}

/** Follows one node of a session, and no other. */
export function useNodeState(session: Session, id: string): NodeState {
  const store = useMemo(() => createNodeStore(session, id), [session, id]);
  return useSyncExternalStore(store.subscribe, store.read, store.read);
}

function createNodeStore(session: Session, id: string) {
  let state: NodeState = { snapshot: session.node(id) };
  return {
    read: () => {
      const snapshot = session.node(id);
      if (snapshot !== state.snapshot) state = { snapshot };
      return state;
    },
    subscribe: (listener: () => void) => {
      const stopSnapshot = session.subscribe(id, listener);
      const stopView = session.view.subscribe(id, () => {
        state = { snapshot: session.node(id) };
        listener();
      });
      return () => {
        stopSnapshot();
        stopView();
      };
    },
  };
}
