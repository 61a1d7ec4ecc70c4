import type { Session } from '@vitrine/runtime';
import { createContext, useContext } from 'react';
import type { NodeHost } from '../node/createNodeContext.js';
import type { DataDialog } from '../data/DataDialogs.js';
import type { ComponentDefinition } from '../defineComponent.js';
import type { ChooseFile } from '../types.js';

/** What the nodes of one artifact share. */
export interface ArtifactContextValue {
  readonly session: Session;
  readonly host: NodeHost;
  readonly components: ReadonlyMap<string, ComponentDefinition>;
  readonly chooseFile: ChooseFile | undefined;
  /** Opens a dialog about the data; another one takes its place. */
  readonly openDialog: (dialog: DataDialog) => void;
}

export const ArtifactContext = /* @__PURE__ */ createContext<ArtifactContextValue | null>(null);

/** @throws Error outside of an `<Artifact>`. */
export function useArtifact(): ArtifactContextValue {
  const value = useContext(ArtifactContext);
  if (!value) throw new Error('This hook or component belongs inside an <Artifact>.');
  return value;
}
