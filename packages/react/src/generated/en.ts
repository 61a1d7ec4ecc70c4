// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import { en as core } from '../i18n/en.js';


/** Every built-in word, language en. */
export const en = {
  ...core,
};
