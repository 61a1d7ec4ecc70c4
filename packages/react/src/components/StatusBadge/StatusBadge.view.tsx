import type { StatusBadgeViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { Badge } from '../../ui/card/Badge.js';
import { Frame } from '../../ui/frame/Frame.js';
import { Tooltip } from '../../ui/overlay/Tooltip.js';
import { faceOf } from './StatusBadge.logic.js';

/** A state in one word, with a tone and an icon. */
export function StatusBadgeView({ props, node }: ViewProps<StatusBadgeViewProps>) {
  const { status, size, tooltip } = props;
  const face = faceOf(props);
  const text = face.text ?? (face.name ? node.t(`statusBadge.${face.name}`) : node.format(status));
  const badge = (
    <Badge tone={face.tone} size={size} icon={face.icon}>
      {text}
    </Badge>
  );
  return (
    <Frame node={node} look="inline" className="vt-status-badge">
      {tooltip ? (
        <Tooltip text={tooltip}>
          <button type="button" className="vt-status-badge-hint">
            {badge}
          </button>
        </Tooltip>
      ) : (
        badge
      )}
    </Frame>
  );
}
