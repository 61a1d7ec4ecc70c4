import { createContext, useContext } from 'react';
import { en } from '../generated/en.js';
import { createTranslate } from '../i18n/createTranslate.js';
import type { Translate } from '../i18n/types.js';

/** Words for controls that know no node. English where nothing provides others. */
export const WordsContext = /* @__PURE__ */ createContext<Translate>(createTranslate(en));

/** Built-in words in the person's language, for controls that know no node. */
export function useWords(): Translate {
  return useContext(WordsContext);
}
