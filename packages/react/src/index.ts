'use client';

export { Artifact } from './renderer/artifact/Artifact.js';
export type { ArtifactProps, ArtifactSessionProps } from './renderer/artifact/Artifact.js';
export type { ArtifactDocumentProps } from './renderer/artifact/DocumentArtifact.js';
export type { ArtifactOptions } from './renderer/artifact/ArtifactRoot.js';
export { defineComponent } from './renderer/defineComponent.js';
export type {
  ComponentDefinition,
  ComponentOptions,
  LoadingRoom,
  PlainEvent,
  PlainEvents,
} from './renderer/defineComponent.js';
export type {
  ChangeNotice,
  ChildrenOptions,
  ChooseFile,
  FillableDataset,
  Intent,
  NodeContext,
  ViewProps,
} from './renderer/types.js';
export { EmptyState } from './ui/feedback/EmptyState.js';
export type { EmptyStateProps } from './ui/feedback/EmptyState.js';
export { Frame } from './ui/frame/Frame.js';
export type { FrameProps } from './ui/frame/Frame.js';
export type { MenuItem } from './ui/overlay/Menu.js';
export { VitrineProvider } from './renderer/artifact/VitrineProvider.js';
export type { VitrineProviderProps, VitrineSettings } from './renderer/artifact/VitrineProvider.js';
export { useSaveState } from './renderer/hooks/useSaveState.js';
export { loadMessages } from './i18n/loadMessages.js';
export type { Dictionary, MessageKey, Messages, Translate } from './i18n/types.js';
export { defaultUrlPolicy } from './ui/urlPolicy.js';
export type { UrlPolicy } from './ui/urlPolicy.js';
