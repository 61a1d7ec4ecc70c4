import { createTranslate } from '../../i18n/createTranslate.js';
import { withEnglish } from '../../i18n/withEnglish.js';
import type { Translate } from '../../i18n/types.js';
import { later } from './Chart.later.en.js';

const english = /* @__PURE__ */ createTranslate(later);

/** The words given, with the English of what is told of a chart. */
export function spokenWords(t: Translate): Translate {
  return withEnglish(t, english);
}
