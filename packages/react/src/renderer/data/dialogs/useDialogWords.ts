import { useMemo } from 'react';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { dialogs } from '../../../i18n/dialogs.en.js';
import type { Translate } from '../../../i18n/types.js';
import { useWords } from '../../../ui/WordsContext.js';

/** The words of the artifact, with the English of the dialogs, which are not loaded before one opens. */
export function useDialogWords(): Translate {
  const t = useWords();
  return useMemo(() => withDialogWords(t), [t]);
}

const english = /* @__PURE__ */ createTranslate(dialogs);

/** Words that the given ones lack stand as their key; then the English is taken. */
function withDialogWords(t: Translate): Translate {
  return (key, params) => {
    const said = t(key, params);
    return said === key ? english(key, params) : said;
  };
}
