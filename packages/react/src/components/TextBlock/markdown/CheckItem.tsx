import { useId } from 'react';
import type { ReactNode } from 'react';
import type { NodeContext } from '../../../renderer/types.js';

interface CheckItemProps {
  readonly node: NodeContext;
  /** What the item says; its state is saved under it. */
  readonly name: string;
  /** Ticked in the document. */
  readonly initial: boolean;
  readonly label: ReactNode;
  /** What stands inside the item below its label. */
  readonly children: ReactNode;
}

/** An item of a check list. Ticking it is saved with the shared data, not in the document. */
export function CheckItem({ node, name, initial, label, children }: CheckItemProps) {
  const id = useId();
  const key = `check:${name}`;
  const saved = node.snapshot.values.get(key);
  const checked = typeof saved === 'boolean' ? saved : initial;
  return (
    <li className="vt-md-li vt-md-check" data-done={checked || undefined}>
      <input
        id={id}
        type="checkbox"
        className="vt-check"
        checked={checked}
        disabled={node.readOnly}
        onChange={(event) =>
          node.change({ op: 'value.set', node: node.id, key, value: event.target.checked })
        }
      />
      <div className="vt-md-check-body">
        <label htmlFor={id} className="vt-md-check-text">
          {label}
        </label>
        {children}
      </div>
    </li>
  );
}
