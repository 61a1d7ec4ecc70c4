import { fold } from '../../words/fold.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

/** How columns write yes, and no. */
export const yesWords = setOf(
  'yes|y|true|ja|j|si|s|oui|o|sim|vrai|verdadero|verdadeiro|是|有|对|はい|有り|x|✓|1',
);
export const noWords = setOf('no|n|false|nein|non|nao|faux|falso|否|无|不|いいえ|無し|0');
