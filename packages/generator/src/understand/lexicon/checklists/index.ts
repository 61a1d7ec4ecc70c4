import type { Language } from '../index.js';
import type { Checklists } from './Checklists.js';
import { checklists as de } from './de.js';
import { checklists as en } from './en.js';
import { checklists as es } from './es.js';
import { checklists as fr } from './fr.js';
import { checklists as ja } from './ja.js';
import { checklists as pt } from './pt.js';
import { checklists as zh } from './zh.js';

export type { ChecklistId } from './Checklists.js';

/** What people tick off, by language. */
export const checklists: Readonly<Record<Language, Checklists>> = { en, de, es, fr, pt, zh, ja };
