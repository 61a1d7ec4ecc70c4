import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Dictionary } from '../../i18n/types.js';
import type { UrlPolicy } from '../../ui/urlPolicy.js';
import type { ComponentDefinition } from '../defineComponent.js';

/** What all artifacts below share. */
export interface VitrineSettings {
  /** Component types of the host, beside the built-in ones; a type of the same name takes the built-in's place. */
  readonly components?: readonly ComponentDefinition[];
  /** Built-in words. By default English, or loaded for the artifact's locale after the first paint. */
  readonly words?: Partial<Dictionary>;
  /** Which addresses may be used; by default http, https, mailto, tel and relative ones. */
  readonly urlPolicy?: UrlPolicy;
}

/** Props of {@link VitrineProvider}. */
export interface VitrineProviderProps extends VitrineSettings {
  readonly children: ReactNode;
}

const SettingsContext = /* @__PURE__ */ createContext<VitrineSettings>({});

/** Gives every artifact below it the same components, words and URL policy. */
export function VitrineProvider({ components, words, urlPolicy, children }: VitrineProviderProps) {
  const settings = useMemo(() => ({ components, words, urlPolicy }), [components, words, urlPolicy]);
  return <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>;
}

/** The settings of the provider around; empty without one. */
export function useVitrineSettings(): VitrineSettings {
  return useContext(SettingsContext);
}
