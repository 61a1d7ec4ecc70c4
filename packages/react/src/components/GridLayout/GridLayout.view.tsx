import type { GridLayoutViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';

/** Lays its children out on a grid of its own, which collapses by the width of its box. */
export function GridLayoutView({ props, node }: ViewProps<GridLayoutViewProps>) {
  const { title, description, columns, gap, children } = props;
  const headingLevel = Math.min(6, node.headingLevel + (title ? 1 : 0));
  return (
    <Frame
      node={node}
      title={title}
      description={description}
      look="plain"
      tools={false}
      className="vt-grid-layout"
    >
      {children.length === 0 ? (
        <EmptyState title={node.t('empty')} />
      ) : (
        node.renderChildren(children, { columns, defaultSpan: 1, gap: Math.round(gap), headingLevel })
      )}
    </Frame>
  );
}
