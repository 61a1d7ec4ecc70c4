import { asking } from '../lexicon/asking.js';
import type { Language } from '../lexicon/index.js';
import { placeOf } from '../words/placeOf.js';

/** Where a sentence begins to suppose something (`if the venue is $4,500`); -1 where it does not. */
export const supposedAt = (text: string, language: Language): number =>
  placeOf(text, asking[language].suppose.split('|'));
