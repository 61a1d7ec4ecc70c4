import { useOpening } from '../overlay/useOpening.js';
import type { FrameNotesProps } from './FrameNotes.js';
import { loadPanels } from './loadPanels.js';

/** What is wrong with a node, loaded when it is asked. */
export function LazyNotes(props: FrameNotesProps) {
  const chunk = useOpening(loadPanels, true, () => props.onClose(true));
  return chunk ? <chunk.FrameNotes {...props} /> : null;
}
