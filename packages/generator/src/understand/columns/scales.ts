import { attributes, type Attribute, type AttributeId } from '../../samples/attributes.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { alternatives } from '../words/alternatives.js';
import { findMentions, senseOf } from '../words/mentions.js';
import type { Span } from '../lists/lists.js';
import { isGroup } from './attributeKind.js';
import { columnKind } from './columnKind.js';

/** The smallest and the largest whole number of a scale on which something is rated. */
export type Scale = readonly [number, number];

/** A scale begins at nothing or one, and has few steps. */
const starts: ReadonlySet<number> = new Set([0, 1]);
const fewestSteps = 3;
const mostSteps = 10;
/** So many choices would be too many to pick from. */
const manySteps = 5;

/** `from 0 to 10`, `1-5`: two small numbers, one behind the other. */
const stretch = (language: Language): string => {
  const { from, to } = lexicons[language].grammar;
  // The words come from our own lexicon.
  return String.raw`(?:(?:${alternatives(from)})\s*)?(\d{1,2})\s*(?:[-–~〜]|${alternatives(to)}|bis|到|から)\s*(\d{1,2})`;
};

/** The scale that stands behind the name of a column, and that name; null without. */
export function scaleBehind(phrase: string, language: Language): { name: string; scale: Scale } | null {
  const match = new RegExp(String.raw`[\s:：]*${stretch(language)}\s*$`, 'iu').exec(phrase);
  const name = match ? phrase.slice(0, match.index).trim() : '';
  const scale = match && scaleOf(Number(match[1]), Number(match[2]));
  return scale && isRated(name, scale, language) ? { name, scale } : null;
}

/** Where a prompt names the ends of scales, which are no numbers to reach: `pain level from 0 to 10, notes`. */
export function scalesIn(prompt: string, language: Language): Span[] {
  const ends = new RegExp(
    String.raw`([^,，、;；:：.。()（）\n]+?)${stretch(language)}(?=\s*(?:[,，、;；.。(（)）\n]|$))`,
    'giu',
  );
  return [...prompt.matchAll(ends)].flatMap(({ 0: all, 1: name = '', 2: first, 3: last, index }) => {
    const scale = scaleOf(Number(first), Number(last));
    const start = index + name.length;
    return scale && isLevel(name.trim(), language) ? [{ start, end: index + all.length }] : [];
  });
}

const scaleOf = (from: number, to: number): Scale | null =>
  starts.has(from) && to >= fewestSteps && to <= mostSteps ? [from, to] : null;

/** Whether something is rated: known to be, or with too many steps for choices; classes 1 to 4 are choices. */
const isRated = (name: string, [from, to]: Scale, language: Language): boolean =>
  isLevel(name, language) ||
  (columnKind(name, language) === 'text' &&
    (from === 0 || to >= manySteps) &&
    !isGroup(attributeOf(name, language)));

/** Whether the name of a column says that it does not add up: a level, a rating. */
function isLevel(name: string, language: Language): boolean {
  const attribute = attributeOf(name, language);
  const spec: Attribute | undefined = attribute ? attributes[attribute as AttributeId] : undefined;
  return spec?.average === true || columnKind(name, language) === 'level';
}

function attributeOf(name: string, language: Language): string | undefined {
  const head = findMentions(name, language).mentions.at(-1);
  return head && senseOf(head, 'attribute')?.id;
}
