import type { Language } from '../index.js';
import type { Objectives } from './Objectives.js';
import { objectives as de } from './de.js';
import { objectives as en } from './en.js';
import { objectives as es } from './es.js';
import { objectives as fr } from './fr.js';
import { objectives as ja } from './ja.js';
import { objectives as pt } from './pt.js';
import { objectives as zh } from './zh.js';

export type { FieldId } from './Objectives.js';

/** What people aim at, by language. */
export const objectives: Readonly<Record<Language, Objectives>> = { en, de, es, fr, pt, zh, ja };
