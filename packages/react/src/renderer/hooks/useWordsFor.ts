import { useEffect, useMemo, useState } from 'react';
import { en } from '../../generated/en.js';
import { createTranslate } from '../../i18n/createTranslate.js';
import { loadMessages } from '../../i18n/loadMessages.js';
import type { Dictionary, Translate } from '../../i18n/types.js';

/** Built-in words for a locale: those given, else English until the locale's own have loaded. */
export function useWordsFor(locale: string, given: Partial<Dictionary> | undefined): Translate {
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly words: Dictionary } | null>(null);
  useEffect(() => {
    if (given) return undefined;
    let wanted = true;
    loadMessages(locale).then(
      (words) => wanted && setLoaded(words ? { locale, words } : null),
      () => {}, // Without the chunk the words stay English.
    );
    return () => {
      wanted = false;
    };
  }, [locale, given]);
  const own = loaded?.locale === locale ? loaded.words : undefined;
  return useMemo(() => createTranslate({ ...en, ...own, ...given }), [own, given]);
}
