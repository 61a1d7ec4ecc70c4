import { useEffect, useRef, useState } from 'react';
import { useNotices } from '../feedback/Toaster.js';
import { useWords } from '../WordsContext.js';

/**
 * The module of something that opens, once it is loaded. Where it can't be, the person is told so and it closes again.
 *
 * @param load The import; the same function on every render.
 */
export function useOpening<Module>(
  load: () => Promise<Module>,
  wanted: boolean,
  onFail: () => void,
): Module | undefined {
  const t = useWords();
  const { toast } = useNotices();
  const [module, setModule] = useState<Module>();
  const fail = useRef(() => {});
  useEffect(() => {
    fail.current = () => {
      toast({ message: t('notLoaded') });
      onFail();
    };
  });
  useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    load().then(
      (loaded) => mounted && setModule(() => loaded),
      () => mounted && fail.current(),
    );
    return () => {
      mounted = false;
    };
  }, [load, wanted]);
  return module;
}
