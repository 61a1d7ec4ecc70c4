import { useRef, useState } from 'react';
import type { NodeContext } from '../../renderer/types.js';
import { LazyExplanation } from './LazyExplanation.js';

/** Says that what a node shows is made up, and tells more when pressed. */
export function SampleMark({ node }: { readonly node: NodeContext }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="vt-sample"
        title={node.t('sample.text')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {node.t('sample')}
      </button>
      {open && <LazyExplanation node={node} anchor={button} onClose={() => setOpen(false)} />}
    </>
  );
}
