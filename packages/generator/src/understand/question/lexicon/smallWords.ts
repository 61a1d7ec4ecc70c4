import { fold } from '../../words/fold.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const alternatives = setOf('or|oder|o|u|ou|或|或者|还是|か|または|もしくは');
const objects = setOf('us|me|them|it|uns|mich|sie|nos|me|los|las|nous|les|os|as|我们|私たち');

/** Whether a word stands between what may be either: `4 or 5`. */
export const isOr = (folded: string): boolean => alternatives.has(folded);

/** Whether a word only says whom something was done to: `rated us 5`. */
export const isObject = (folded: string): boolean => objects.has(folded);
