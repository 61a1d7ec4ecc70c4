import { useChunk } from '../../hooks/useChunk.js';
import { useNotices } from '../feedback/Toaster.js';
import { useWords } from '../WordsContext.js';

/**
 * The module of something that a person opens, or works with after the first paint, once it is loaded. Where it can't be, the person is told so.
 *
 * @param load The import; the same function on every render.
 * @param onFail Closes what was to open.
 */
export function useOpening<Module>(
  load: () => Promise<Module>,
  wanted: boolean,
  onFail?: () => void,
): Module | undefined {
  const t = useWords();
  const { toast } = useNotices();
  return useChunk(load, wanted, () => {
    toast({ message: t('notLoaded') });
    onFail?.();
  });
}
