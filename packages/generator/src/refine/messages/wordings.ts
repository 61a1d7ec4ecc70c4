import { germanWording } from './sentences/de.js';
import { englishWording } from './sentences/en.js';
import { spanishWording } from './sentences/es.js';
import { frenchWording } from './sentences/fr.js';
import { japaneseWording } from './sentences/ja.js';
import { portugueseWording } from './sentences/pt.js';
import { chineseWording } from './sentences/zh.js';
import type { Wording } from './Wording.js';

/** Everything that refine says, by language. */
export const wordings: ReadonlyMap<string, Wording> = new Map([
  ['en', englishWording],
  ['de', germanWording],
  ['es', spanishWording],
  ['fr', frenchWording],
  ['ja', japaneseWording],
  ['pt', portugueseWording],
  ['zh', chineseWording],
]);
