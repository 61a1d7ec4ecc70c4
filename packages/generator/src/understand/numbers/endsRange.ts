import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { alternatives } from '../words/alternatives.js';

// The words come from our own lexicon.
const patternOf = perLanguage(
  (language) =>
    new RegExp(
      String.raw`(?<![\d.,])(?!(?:19|20)\d{2}\s)\d[\d.,]*\s+(?:${alternatives(`${lexicons[language].grammar.to}|to`)})\s+$`,
      'iu',
    ),
);

/** Whether a number at a place is what another grows to, and no year: `from 800 to 2050`. */
export const endsRange = (prompt: string, at: number, language: Language): boolean =>
  patternOf(language).test(prompt.slice(0, at));
