import { useWordsWith } from '../../../hooks/useWordsWith.js';
import { createTranslate } from '../../../i18n/createTranslate.js';
import { dialogs } from '../../../i18n/dialogs.en.js';
import type { Translate } from '../../../i18n/types.js';

const english = /* @__PURE__ */ createTranslate(dialogs);

/** The words of the artifact, with the English of the dialogs, which are not loaded before one opens. */
export function useDialogWords(): Translate {
  return useWordsWith(english);
}
