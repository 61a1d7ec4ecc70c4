import { useChunk } from '../../hooks/useChunk.js';
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
  return useChunk(load, wanted, () => {
    toast({ message: t('notLoaded') });
    onFail();
  });
}
