import { useMemo } from 'react';
import type { Translate } from '../i18n/types.js';
import { withEnglish } from '../i18n/withEnglish.js';
import { useWords } from '../ui/WordsContext.js';

/** The words of the artifact; those that they lack are taken from English ones, which came along with what is loaded on demand. */
export function useWordsWith(english: Translate): Translate {
  const t = useWords();
  return useMemo(() => withEnglish(t, english), [t, english]);
}
