import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { japanese } from './ja.js';
import type { Lexicon } from './Lexicon.js';
import { portuguese } from './pt.js';
import { chinese } from './zh.js';

/** The languages that sentences are understood in; the first counts when none is clearly meant. */
export const lexicons: readonly Lexicon[] = [english, german, spanish, french, portuguese, chinese, japanese];
