import { classNames } from '../../ui/classNames.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Skeleton } from '../../ui/feedback/Skeleton.js';
import type { ComponentDefinition } from '../defineComponent.js';
import type { NodeContext } from '../types.js';

export interface LoadingCardProps {
  readonly node: NodeContext;
  /** The type of the node, which may tell what room it will take. */
  readonly definition: Pick<ComponentDefinition, 'loading'>;
}

/** Stands in place of a node until its data or its code is there, as tall as the node will be. */
export function LoadingCard({ node, definition }: LoadingCardProps) {
  const { loading } = definition;
  const room = typeof loading === 'function' && loading(node.snapshot.props as never);
  const label = node.t('loading');
  if (!room) {
    return (
      <div className="vt-card vt-loading-card vt-loading-lines">
        <Skeleton label={label} />
      </div>
    );
  }
  const { rows = 0, height = 0, content, className, ...frame } = room;
  return (
    <Frame {...frame} node={node} tools={false} className={classNames('vt-loading-card', className)}>
      <div role="status">
        <span className="vt-hidden">{label}</span>
        {content && <div aria-hidden="true">{content}</div>}
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className="vt-loading-row">
            <span className="vt-skeleton-line" />
          </div>
        ))}
        {height > 0 && (
          <svg className="vt-loading-block" width="100%" height={height} aria-hidden="true">
            {rows === 0 && <rect width="100%" height="100%" rx="6" />}
          </svg>
        )}
      </div>
    </Frame>
  );
}
