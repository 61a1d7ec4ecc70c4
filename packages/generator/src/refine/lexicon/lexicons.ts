import { german } from './de/german.js';
import { english } from './en/english.js';
import { spanish } from './es/spanish.js';
import { french } from './fr/french.js';
import { japanese } from './ja/japanese.js';
import type { Lexicon } from './Lexicon.js';
import { portuguese } from './pt/portuguese.js';
import { chinese } from './zh/chinese.js';

/** The languages that sentences are understood in; the first counts when none is clearly meant. */
export const lexicons: readonly Lexicon[] = [english, german, spanish, french, portuguese, chinese, japanese];
