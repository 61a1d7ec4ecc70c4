import type { Language } from '../index.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { NounWords } from './NounWords.js';
import { pt } from './pt.js';
import { zh } from './zh.js';

/** The nouns that each language has for kinds of things. */
export const nounWords: Readonly<Record<Language, NounWords>> = { en, de, es, fr, pt, zh, ja };
