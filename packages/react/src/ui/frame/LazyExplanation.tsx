import { useOpening } from '../overlay/useOpening.js';
import type { ExplanationPanelProps } from '../../renderer/explain/ExplanationPanel.js';

const load = () => import('../../renderer/explain/ExplanationPanel.js');

/** "Where does this come from?", loaded when it is asked. */
export function LazyExplanation(props: ExplanationPanelProps) {
  const chunk = useOpening(load, true, props.onClose);
  return chunk ? <chunk.ExplanationPanel {...props} /> : null;
}
