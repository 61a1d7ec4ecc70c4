import { Skeleton } from '../../ui/feedback/Skeleton.js';
import { useWords } from '../../ui/WordsContext.js';

/** Stands in place of a node until its data or its code is there. */
export function LoadingCard() {
  const t = useWords();
  return (
    <div className="vt-card vt-loading-card">
      <Skeleton label={t('loading')} />
    </div>
  );
}
