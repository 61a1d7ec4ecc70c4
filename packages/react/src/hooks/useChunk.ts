import { useEffect, useState } from 'react';
import { useLatest } from './useLatest.js';

/**
 * A module that is loaded after mount, once it is wanted; undefined until then and when it can't be loaded, so what
 * uses it must work without.
 *
 * @param load The import; the same function on every render.
 * @param onFail What is done where it can't be loaded; nothing, if it isn't given.
 */
export function useChunk<Module>(
  load: () => Promise<Module>,
  wanted: boolean,
  onFail?: () => void,
): Module | undefined {
  const [module, setModule] = useState<Module>();
  const fail = useLatest(onFail);
  useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    load().then(
      (loaded) => mounted && setModule(() => loaded),
      () => mounted && fail.current?.(),
    );
    return () => {
      mounted = false;
    };
  }, [load, wanted, fail]);
  return module;
}
