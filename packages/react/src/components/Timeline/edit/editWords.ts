import { createTranslate } from '../../../i18n/createTranslate.js';
import type { Translate } from '../../../i18n/types.js';
import { withEnglish } from '../../../i18n/withEnglish.js';
import { later } from '../Timeline.later.en.js';

const english = /* @__PURE__ */ createTranslate(later);

/** The words given, with the English of what changes items and of what is wrong with them. */
export function editWords(t: Translate): Translate {
  return withEnglish(t, english);
}
