import * as de from './de/index.js';
import * as en from './en/index.js';
import * as es from './es/index.js';
import * as fr from './fr/index.js';
import * as ja from './ja/index.js';
import type { Lexicon } from './Lexicon.js';
import * as pt from './pt/index.js';
import * as zh from './zh/index.js';

const own = { en, de, es, fr, pt, zh, ja };

/** A language that the planner has words for. */
export type Language = keyof typeof own;

/** Words by language. */
export const lexicons: Readonly<Record<Language, Lexicon>> = own;
