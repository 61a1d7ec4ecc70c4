// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import { de as core } from '../i18n/de.js';


/** Every built-in word, language de. */
export const de = {
  ...core,
};
