import type { NounClass } from '../NounClass.js';
import { goods } from './goods.js';
import { living } from './living.js';
import { measured } from './measured.js';
import { places } from './places.js';
import { records } from './records.js';

/**
 * Kinds of things that a noun can stand for, each with what is kept of them; which nouns stand for it is in
 * `understand/lexicon/nouns`. To add one, write what is kept in the file of its family, and its nouns there.
 */
export const classes = {
  ...living,
  ...places,
  ...goods,
  ...records,
  ...measured,
} as const satisfies Record<string, NounClass>;

export type ClassId = keyof typeof classes;
