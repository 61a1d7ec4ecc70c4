import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import type { Lexicon } from './Lexicon.js';

/** Words by language. */
export const lexicons = { en, de, es } as const satisfies Record<string, Lexicon>;

/** A language that the planner has words for. */
export type Language = keyof typeof lexicons;
