import type { Language } from '../index.js';
import { roadmaps as de } from './de.js';
import { roadmaps as en } from './en.js';
import { roadmaps as es } from './es.js';
import { roadmaps as fr } from './fr.js';
import { roadmaps as ja } from './ja.js';
import { roadmaps as pt } from './pt.js';
import { roadmaps as zh } from './zh.js';
import type { Roadmaps } from './Roadmaps.js';

export type { RoadmapId } from './Roadmaps.js';

/** The steps of plans that many people make, by language. */
export const roadmaps: Readonly<Record<Language, Roadmaps>> = { en, de, es, fr, pt, zh, ja };
