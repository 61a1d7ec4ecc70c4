import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { Lexicon } from './Lexicon.js';
import { pt } from './pt.js';
import { zh } from './zh.js';

/** Words by language. */
export const lexicons = { en, de, es, fr, pt, zh, ja } as const satisfies Record<string, Lexicon>;

/** A language that the planner has words for. */
export type Language = keyof typeof lexicons;
