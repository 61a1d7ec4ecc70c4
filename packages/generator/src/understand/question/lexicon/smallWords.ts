import { fold, isDense } from '../../words/fold.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

const alternatives = setOf('or|oder|o|u|ou|或|或者|还是|か|または|もしくは');
const objects = setOf('us|me|them|it|uns|mich|sie|nos|me|los|las|nous|les|os|as|我们|私たち');

const firsts = setOf('first|zuerst|primero|primeros|primeiro|abord');

const all = setOf('all|alle|allen|aller|todos|todas|tous|toutes|所有|全部|すべての|全');

/** Whether a word before a number says that it leaves none out: `all three`. */
export const isAll = (folded: string): boolean => all.has(folded);

/** Whether a word behind a superlative says that it stands in front: `slowest first`. */
export const isFirst = (folded: string): boolean => firsts.has(folded);

/** Whether a word stands between what may be either: `4 or 5`. */
export const isOr = (folded: string): boolean => alternatives.has(folded);

const ofs = setOf('of|de|do|da|du|del|d');

/** Whether a word joins what is of what: `note de clarté`. */
export const isOf = (folded: string): boolean => ofs.has(folded);

const places = setOf(
  'of|to|from|in|at|for|by|von|vom|nach|aus|in|im|bei|de|del|do|da|du|des|a|à|vers|pour|para|en|em|no|na',
);

/** Whether a word before a name says whose something is, or where: `shipments to Lyon`. */
export const isPlacing = (folded: string): boolean => places.has(folded);

/** Whether a word only says whom something was done to: `rated us 5`. */
export const isObject = (folded: string): boolean => objects.has(folded);

const bothWays: readonly string[] =
  'with and without|with or without|with versus without|with vs without|mit und ohne|mit oder ohne|con y sin|con o sin|avec et sans|avec ou sans|com e sem|com ou sem|and those without|and those that do not|or not|oder nicht|ou non|ou não|そうでない|それ以外|有無|与否|以及没有'
    .split('|')
    .map(fold);

/** `with a discount vs without`, `visits without a class compared to visits with a class`: what is had stands in between. */
const apart =
  /(?<![\p{L}])(?:with|mit|con|avec|com)\s(?:\p{L}+\s){1,4}(?:and|or|vs|versus|compared (?:to|with)|und|oder|gegen|verglichen mit|y|o|frente a|et|ou|contre|e)\s(?:\p{L}+\s){0,2}(?:without|ohne|sin|sans|sem)(?!\p{L})|(?<![\p{L}])(?:without|ohne|sin|sans|sem)\s(?:\p{L}+\s){1,4}(?:and|or|vs|versus|compared (?:to|with)|und|oder|gegen|verglichen mit|y|o|frente a|et|ou|contre|e)\s(?:\p{L}+\s){0,2}(?:with|mit|con|avec|com)(?!\p{L})/u;

/** Whether a text asks for what has something and for what has not: `with and without a discount`. */
export const saysBothWays = (text: string): boolean => {
  const plain = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return apart.test(plain) || bothWays.some((words) => plain.includes(isDense(words) ? words : ` ${words} `));
};
