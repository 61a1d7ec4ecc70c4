import type { Node } from '@vitrine/schema';
import { classNames } from '../../ui/classNames.js';
import { NodeView } from './NodeView.js';
import type { ChildrenOptions } from '../types.js';

export interface NodeGridProps extends ChildrenOptions {
  readonly nodes: readonly Node[];
  readonly headingLevel: number;
}

/** Nodes on a grid that collapses by its own width. */
export function NodeGrid({ nodes, columns = 12, defaultSpan, gap, headingLevel }: NodeGridProps) {
  const count = within(columns, 1, 12);
  return (
    <div className="vt-grid-box">
      <div
        className={classNames(
          'vt-grid',
          `vt-columns-${count}`,
          gap !== undefined && `vt-gap-${within(gap, 0, 64)}`,
        )}
      >
        {nodes.map((node) => (
          <NodeView
            key={node.id}
            id={node.id}
            span={within(node.span ?? defaultSpan ?? count, 1, count)}
            headingLevel={headingLevel}
          />
        ))}
      </div>
    </div>
  );
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(value) || min));
}
