import { useEffect, useId, useRef, useState } from 'react';
import type { TabsViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import { TabLabel } from './TabLabel.js';
import { type Tab, tabByKey } from './Tabs.logic.js';
import { PrintingContext, usePrinting } from '../../hooks/usePrinting.js';

export interface TabPartsProps {
  readonly node: NodeContext;
  readonly tabs: readonly Tab[];
  readonly variant: TabsViewProps['variant'];
  readonly chosen: string;
  readonly onChoose: (tab: string) => void;
  readonly headingLevel: number;
}

/** A row of tabs and the content of the chosen one. What was shown once stays, so that nothing in it is lost; on paper all follow each other. */
export function TabStrip({ node, tabs, variant, chosen, onChoose, headingLevel }: TabPartsProps) {
  const id = useId();
  const strip = useRef<HTMLDivElement>(null);
  const shown = useShown(chosen);
  const printing = usePrinting();
  const index = tabs.findIndex((tab) => tab.id === chosen);

  useEffect(() => {
    const tab = strip.current?.children[index];
    if (tab instanceof HTMLElement) scrollIntoStrip(tab);
  }, [index]);

  return (
    <>
      <div
        ref={strip}
        className="vt-tabs-strip vt-no-print"
        role="tablist"
        data-variant={variant}
        aria-orientation="horizontal"
      >
        {tabs.map((tab, at) => (
          <button
            key={tab.id}
            type="button"
            id={`${id}-tab-${at}`}
            role="tab"
            className="vt-tabs-tab"
            aria-selected={tab.id === chosen}
            aria-controls={shown.has(tab.id) ? `${id}-panel-${at}` : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            onKeyDown={(event) => {
              const next = tabByKey(tabs, tab.id, event.key, node.direction);
              if (next === undefined) return;
              event.preventDefault();
              onChoose(next);
              const button = strip.current?.children[tabs.findIndex((one) => one.id === next)];
              if (button instanceof HTMLElement) button.focus();
            }}
          >
            <TabLabel tab={tab} node={node} />
          </button>
        ))}
      </div>
      {tabs.map(
        (tab, at) =>
          (shown.has(tab.id) || printing) && (
            <div
              key={tab.id}
              id={`${id}-panel-${at}`}
              role="tabpanel"
              className="vt-tabs-panel"
              aria-labelledby={`${id}-tab-${at}`}
              data-label={tab.label}
              hidden={tab.id !== chosen && !printing}
            >
              <PrintingContext.Provider value={printing}>
                {node.renderChildren(tab.content, { headingLevel })}
              </PrintingContext.Provider>
            </div>
          ),
      )}
    </>
  );
}

/** Ids of the tabs that have been shown, the chosen one among them. */
function useShown(chosen: string): ReadonlySet<string> {
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set([chosen]));
  if (shown.has(chosen)) return shown;
  const next = new Set([...shown, chosen]);
  setShown(next);
  return next;
}

/** Brings a tab into a strip that overflows, without scrolling the page. */
function scrollIntoStrip(tab: HTMLElement) {
  const strip = tab.parentElement;
  if (!strip || strip.scrollWidth <= strip.clientWidth) return;
  const box = tab.getBoundingClientRect();
  const around = strip.getBoundingClientRect();
  if (box.left < around.left) strip.scrollBy({ left: box.left - around.left - 24 });
  else if (box.right > around.right) strip.scrollBy({ left: box.right - around.right + 24 });
}
