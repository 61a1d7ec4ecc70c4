import type { Language } from '../lexicon/index.js';
import { telling } from '../lexicon/telling.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';

// The words come from our own lexicon and hold letters, marks and spaces only.

/** Whether a text begins with one of some phrases, as whole words. */
export const begins = (text: string, phrases: string): boolean =>
  phrases !== '' &&
  new RegExp(`^(?:${alternatives(phrases)})${isDense(text) ? '' : notInside}`, 'iu').test(text);

/** Whether a text ends with one of some phrases, as whole words. */
export const endsWith = (text: string, phrases: string): boolean =>
  phrases !== '' &&
  new RegExp(`${isDense(text) ? '' : notBehind}(?:${alternatives(phrases)})$`, 'iu').test(text);

/** Whether a text is one of some phrases and no more. */
export const isOnly = (text: string, phrases: string): boolean =>
  phrases !== '' && new RegExp(`^(?:${alternatives(phrases)})$`, 'iu').test(text.trim());

/** Whether one of some phrases stands in a text, as whole words. */
export const holds = (text: string, phrases: string): boolean =>
  phrases !== '' &&
  new RegExp(
    isDense(text) ? alternatives(phrases) : `${notBehind}(?:${alternatives(phrases)})${notInside}`,
    'iu',
  ).test(text);

/** Where phrases stand in a text, as whole words. */
export const placesOf = (text: string, phrases: string): RegExpExecArray[] => [
  ...text.matchAll(new RegExp(`${notBehind}(?:${alternatives(phrases)})${notInside}`, 'giu')),
];

const notBehind = String.raw`(?<![\p{L}\p{N}'’])`;
// The no of a no-show rate denies nothing.
const notInside = String.raw`(?![\p{L}\p{N}'’]|-\p{L})`;

/** A text without what puts it beside others and says no more: `also a form`, `and please …`. */
export function withoutAlso(text: string, language: Language): string {
  const { also, please } = telling[language];
  const behind = isDense(text) ? '' : String.raw`(?![\p{L}\p{N}])[\s,]*`;
  return text.trim().replace(new RegExp(`^(?:(?:${alternatives(`${also}|${please}`)})${behind})+`, 'iu'), '');
}
