import type { TabsViewProps } from '../../generated/viewProps.js';
import type { ViewProps } from '../../renderer/types.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Frame } from '../../ui/frame/Frame.js';
import { chosenTab } from './Tabs.logic.js';
import { TabSections } from './TabSections.js';
import { TabStrip } from './TabStrip.js';

/** Parts of a page of which one is shown at a time, or sections that fold. */
export function TabsView({ props, node }: ViewProps<TabsViewProps>) {
  const { title, description, tabs, variant } = props;
  const chosen = chosenTab(tabs, node.getView('tab'), props.defaultTab);
  const choose = (tab: string) => {
    node.setView('tab', tab);
    node.emit('tab.change', { tab });
  };
  const headingLevel = Math.min(6, node.headingLevel + (title ? 1 : 0));
  const Parts = variant === 'sections' ? TabSections : TabStrip;
  return (
    <Frame node={node} title={title} description={description} look="plain" className="vt-tabs">
      {chosen === undefined ? (
        <EmptyState title={node.t('empty')} />
      ) : (
        <Parts
          node={node}
          tabs={tabs}
          variant={variant}
          chosen={chosen}
          onChoose={choose}
          headingLevel={headingLevel}
        />
      )}
    </Frame>
  );
}
