import type { ExplanationPanelProps } from '../../renderer/explain/ExplanationPanel.js';
import { useOpening } from '../overlay/useOpening.js';
import { loadPanels } from './loadPanels.js';

/** "Where does this come from?", loaded when it is asked. */
export function LazyExplanation(props: ExplanationPanelProps) {
  const chunk = useOpening(loadPanels, true, props.onClose);
  return chunk ? <chunk.ExplanationPanel {...props} /> : null;
}
