import { germanWording } from './de.js';
import { englishWording } from './en.js';
import { spanishWording } from './es.js';
import { frenchWording } from './fr.js';
import type { Saying, Wording } from './Wording.js';

const wordings: ReadonlyMap<string, Wording> = new Map([
  ['en', englishWording],
  ['de', germanWording],
  ['es', spanishWording],
  ['fr', frenchWording],
]);

/** A saying in words, in English where there are none of the language. */
export function say({ key, params }: Saying, language: string): string {
  return (wordings.get(language) ?? englishWording)[key](params);
}
