import { useId, useState } from 'react';
import { Icon } from '../../ui/icon/Icon.js';
import { TabLabel } from './TabLabel.js';
import { openSections } from './Tabs.logic.js';
import type { TabPartsProps } from './TabStrip.js';
import { PrintingContext, usePrinting } from '../../hooks/usePrinting.js';

/** Sections below each other, each of which folds; several may stand open. */
export function TabSections({ node, tabs, chosen, onChoose, headingLevel }: TabPartsProps) {
  const id = useId();
  const open = openSections(tabs, node.getView('open'), chosen);
  const [shown, setShown] = useState(open);
  if ([...open].some((tab) => !shown.has(tab))) setShown(new Set([...shown, ...open]));
  const Heading = `h${headingLevel}` as 'h3';
  const printing = usePrinting();

  const toggle = (tab: string) => {
    const next = new Set(open);
    const opens = !next.delete(tab);
    if (opens) next.add(tab);
    node.setView('open', [...next]);
    if (opens) onChoose(tab);
  };
  return (
    <div className="vt-tabs-sections">
      {tabs.map((tab, at) => (
        <section key={tab.id} className="vt-tabs-section" data-open={open.has(tab.id) || undefined}>
          <Heading className="vt-tabs-section-heading">
            <button
              type="button"
              id={`${id}-tab-${at}`}
              className="vt-tabs-toggle"
              aria-expanded={open.has(tab.id)}
              aria-controls={open.has(tab.id) ? `${id}-panel-${at}` : undefined}
              onClick={() => toggle(tab.id)}
            >
              <Icon name="chevron-right" className="vt-tabs-arrow" />
              <TabLabel tab={tab} node={node} />
            </button>
          </Heading>
          {(shown.has(tab.id) || open.has(tab.id) || printing) && (
            <div
              id={`${id}-panel-${at}`}
              className="vt-tabs-section-body"
              role="group"
              aria-labelledby={`${id}-tab-${at}`}
              hidden={!open.has(tab.id) && !printing}
            >
              <PrintingContext.Provider value={printing}>
                {node.renderChildren(tab.content, { headingLevel: Math.min(6, headingLevel + 1) })}
              </PrintingContext.Provider>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}
