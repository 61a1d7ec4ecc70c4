import type { RefObject } from 'react';
import { SaveIndicator } from '../cards/SaveIndicator.js';
import { useUndoKeys } from './useUndoKeys.js';
import type { UndoActions } from './useUndoKeys.js';

interface SafetyProps {
  /** The body of the artifact's page. */
  readonly page: RefObject<HTMLElement | null>;
  readonly actions: UndoActions;
}

/** Keeps what people enter safe: says whether it is saved, and takes it back by key. */
export function Safety({ page, actions }: SafetyProps) {
  useUndoKeys(page, actions);
  return <SaveIndicator />;
}
