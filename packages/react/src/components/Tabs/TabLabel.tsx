import type { NodeContext } from '../../renderer/types.js';
import { Badge } from '../../ui/card/Badge.js';
import { Icon } from '../../ui/icon/Icon.js';
import type { Tab } from './Tabs.logic.js';

/** Icon, name and badge of a tab. A badge without a value is left out. */
export function TabLabel({ tab, node }: { readonly tab: Tab; readonly node: NodeContext }) {
  const { icon, label, badge } = tab;
  return (
    <>
      <Icon name={icon} />
      <span className="vt-truncate">{label}</span>
      {badge !== undefined && badge !== null && badge !== '' && (
        <Badge className="vt-tabs-badge vt-figures">{node.format(badge)}</Badge>
      )}
    </>
  );
}
