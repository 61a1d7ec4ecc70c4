import { createContext, useContext, useState, useSyncExternalStore } from 'react';

/** True around what is only drawn because the page is printed. */
export const PrintingContext = /* @__PURE__ */ createContext(false);

/** Whether the page is being printed, or shown as it would be. What folds, scrolls or is drawn in part then shows all. */
export function usePrinting(): boolean {
  const inherited = useContext(PrintingContext);
  const [store] = useState(createPrintStore);
  return useSyncExternalStore(store.subscribe, store.get, isNever) || inherited;
}

/** Follows the browser: the events come before it looks at the page, and the media query also where a tool asks for the look of print. */
function createPrintStore() {
  let announced = false;
  const query = globalThis.matchMedia?.('print');
  return {
    get: () => announced || query?.matches === true,
    subscribe: (onChange: () => void) => {
      const before = () => {
        announced = true;
        onChange();
      };
      const after = () => {
        announced = false;
        onChange();
      };
      globalThis.addEventListener('beforeprint', before);
      globalThis.addEventListener('afterprint', after);
      query?.addEventListener('change', onChange);
      return () => {
        globalThis.removeEventListener('beforeprint', before);
        globalThis.removeEventListener('afterprint', after);
        query?.removeEventListener('change', onChange);
      };
    },
  };
}

function isNever(): boolean {
  return false;
}
