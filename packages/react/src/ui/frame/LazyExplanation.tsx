import { useEffect, useState } from 'react';
import { Popover } from '../overlay/Popover.js';
import type { ExplanationPanelProps } from '../../renderer/explain/ExplanationPanel.js';

const load = () => import('../../renderer/explain/ExplanationPanel.js');

/** "Where does this come from?", loaded when it is asked. */
export function LazyExplanation(props: ExplanationPanelProps) {
  const [chunk, setChunk] = useState<Awaited<ReturnType<typeof load>> | 'failed'>();
  useEffect(() => {
    let mounted = true;
    load().then(
      (loaded) => mounted && setChunk(loaded),
      () => mounted && setChunk('failed'),
    );
    return () => {
      mounted = false;
    };
  }, []);
  const { node, anchor, onClose } = props;
  if (chunk === 'failed')
    return (
      <Popover anchor={anchor} placement="bottom-end" className="vt-explain" role="alert" onClose={onClose}>
        {node.t('notLoaded')}
      </Popover>
    );
  return chunk ? <chunk.ExplanationPanel {...props} /> : null;
}
