import type { Language } from '../lexicon/index.js';
import { findMentions, senseOf, type Mention } from './mentions.js';

/** Whether a mention is a word for a part of a page, and no slip of the pen for one. */
export const isPart = (mention: Mention): boolean =>
  !mention.isTypo && senseOf(mention, 'part') !== undefined;

/** Whether a text names a part of a page: what does asks for one. */
export const namesPart = (text: string, language: Language): boolean =>
  findMentions(text, language).mentions.some(isPart);
