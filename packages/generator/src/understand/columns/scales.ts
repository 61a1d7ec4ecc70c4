import { attributes, type Attribute, type AttributeId } from '../../samples/attributes.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
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

interface Stretches {
  /** At the end of the name of a column. */
  readonly behind: RegExp;
  /** Anywhere, where a field may end. */
  readonly within: RegExp;
}

/** `from 0 to 10`, `1-5`: two small numbers, one behind the other. */
const stretches = perLanguage((language): Stretches => {
  const { from, to } = lexicons[language].grammar;
  // The words come from our own lexicon.
  const stretch = String.raw`(?:(?:${alternatives(from)})\s*)?(?<!\d)(\d{1,2})\s*(?:[-–~〜]|${alternatives(to)}|bis|到|から)\s*(\d{1,2})`;
  return {
    behind: new RegExp(String.raw`${stretch}\s*$`, 'iu'),
    within: new RegExp(String.raw`${stretch}(?=\s*(?:[,，、;；.。(（)）\n]|$))`, 'giu'),
  };
});

/** The scale that stands behind the name of a column, and that name; null without. */
export function scaleBehind(phrase: string, language: Language): { name: string; scale: Scale } | null {
  const match = stretches(language).behind.exec(phrase);
  const name = match
    ? phrase
        .slice(0, match.index)
        .replace(/[:：]\s*$/u, '')
        .trim()
    : '';
  const scale = match && scaleOf(Number(match[1]), Number(match[2]));
  return scale && isRated(name, scale, language) ? { name, scale } : null;
}

/** Where a prompt names the ends of scales, which are no numbers to reach: `pain level from 0 to 10, notes`. */
export function scalesIn(prompt: string, language: Language): Span[] {
  return [...prompt.matchAll(stretches(language).within)].flatMap(({ 0: all, 1: first, 2: last, index }) => {
    const scale = scaleOf(Number(first), Number(last));
    if (!scale) return [];
    const start = 1 + Math.max(...[...separators].map((mark) => prompt.lastIndexOf(mark, index - 1)));
    const name = index === 0 ? '' : prompt.slice(start, index).trim();
    return name !== '' && isLevel(name, language) ? [{ start: index, end: index + all.length }] : [];
  });
}

/** What a field begins behind. */
const separators = ',，、;；:：.。()（）\n';

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
