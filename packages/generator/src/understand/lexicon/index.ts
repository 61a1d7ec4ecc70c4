import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { ja } from './ja/index.js';
import type { Lexicon } from './Lexicon.js';
import { pt } from './pt/index.js';
import { zh } from './zh/index.js';

/** Words by language. */
export const lexicons = { en, de, es, fr, pt, zh, ja } as const satisfies Record<string, Lexicon>;

/** A language that the planner has words for. */
export type Language = keyof typeof lexicons;
