import type { TabsViewProps } from '../../generated/viewProps.js';

export type Tab = TabsViewProps['tabs'][number];

/** The tab to show: the one remembered, else the default, else the first. One that is gone counts as none. */
export function chosenTab(
  tabs: readonly Tab[],
  remembered: unknown,
  defaultTab: string | undefined,
): string | undefined {
  return (
    [remembered, defaultTab].find((id): id is string => tabs.some((tab) => tab.id === id)) ?? tabs[0]?.id
  );
}

/** The sections that stand open: those remembered, else only the chosen one. */
export function openSections(
  tabs: readonly Tab[],
  remembered: unknown,
  chosen: string | undefined,
): ReadonlySet<string> {
  if (!Array.isArray(remembered)) return new Set(chosen === undefined ? [] : [chosen]);
  return new Set(tabs.map(({ id }) => id).filter((id) => remembered.includes(id)));
}

/** The tab that a key leads to; undefined for keys that lead nowhere. */
export function tabByKey(
  tabs: readonly Tab[],
  current: string,
  key: string,
  direction: 'ltr' | 'rtl',
): string | undefined {
  const at = tabs.findIndex(({ id }) => id === current);
  const forwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backwards = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forwards) return tabs[(at + 1) % tabs.length]?.id;
  if (key === backwards) return tabs[(at - 1 + tabs.length) % tabs.length]?.id;
  if (key === 'Home') return tabs[0]?.id;
  if (key === 'End') return tabs.at(-1)?.id;
  return undefined;
}
