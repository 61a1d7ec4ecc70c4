import { useEffect, useState } from 'react';

/**
 * A module that is loaded after mount, once it is wanted; undefined until then and when it can't be loaded, so what
 * uses it must work without.
 *
 * @param load The import; the same function on every render.
 */
export function useChunk<Module>(load: () => Promise<Module>, wanted: boolean): Module | undefined {
  const [module, setModule] = useState<Module>();
  useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    load().then(
      (loaded) => {
        if (mounted) setModule(() => loaded);
      },
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [load, wanted]);
  return module;
}
