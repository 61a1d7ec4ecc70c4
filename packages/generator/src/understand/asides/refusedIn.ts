import { readColumn } from '../columns/columns.js';
import { asideWords } from '../lexicon/asideWords.js';
import type { Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import type { Span } from '../lists/lists.js';
import type { ColumnWish } from '../Meaning.js';
import { entriesIn } from '../pieces/separators.js';
import { withoutAlso } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { isPart } from '../words/namesPart.js';
import type { Taken } from './Asides.js';
import { stretchesOf } from './stretchesOf.js';

/**
 * What is not to be kept, as the end of a sentence or as one of its own: `No photos, no addresses`, `Preise brauchen wir nicht`,
 * `住所は不要です`. Parts of the page that are not wanted are read where parts are.
 */
export function refusedIn(prompt: string, clause: Span, language: Language): Taken<ColumnWish[]>[] {
  const found: Taken<ColumnWish[]>[] = [];
  for (const stretch of stretchesOf(prompt, clause, language).toReversed()) {
    const fields = fieldsOf(prompt.slice(stretch.start, stretch.end), language);
    // `Vegan, sin gluten`: behind others a word that nobody knows may be one more of them.
    const isWhole = stretch.start === clause.start || found.at(-1)?.start === stretch.end;
    if (fields.length === 0 || !(isWhole || fields.every(isKnown))) break;
    found.push({ ...stretch, thing: fields });
  }
  return found;
}

const isKnown = ({ attribute, entity, metric }: ColumnWish): boolean =>
  attribute !== undefined || entity !== undefined || metric !== undefined;

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): readonly RegExp[] => {
  const { refuses, refusesBehind } = asideWords[language];
  const isSpaced = language !== 'zh' && language !== 'ja';
  const space = isSpaced ? String.raw`\s+` : '';
  const before = isSpaced
    ? String.raw`^(?:${alternatives(refuses)})(?:(?<=['’])|\s+)(?<fields>.+)$`
    : `^(?:${alternatives(refuses)})(?<fields>.+)$`;
  return [
    ...(refuses === '' ? [] : [before]),
    `^(?<fields>.+?)${space}(?:${alternatives(refusesBehind)})(?:です|ので)?$`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
});

function fieldsOf(text: string, language: Language): ColumnWish[] {
  const plain = withoutAlso(text.replace(/^[\s,，、;；]+/u, ''), language).replace(/[\s.!。！]+$/u, '');
  const fields = patternsOf(language)
    .map((pattern) => pattern.exec(plain)?.groups?.['fields'])
    .find(Boolean);
  if (fields === undefined || !areNouns(fields, language)) return [];
  return entriesIn(fields, { start: 0, end: fields.length }, language).map(({ span }) =>
    readColumn(fields.slice(span.start, span.end), language),
  );
}

const mostWords = 6;
const mostDense = 12;

/** A few words for something that is kept, none for a part of the page, and no limit. */
function areNouns(text: string, language: Language): boolean {
  const isShort = isDense(text) ? text.length <= mostDense : text.split(/\s+/u).length <= mostWords;
  const { mentions } = findMentions(text, language);
  const isOther = mentions.some(
    (mention) =>
      isGrammar(mention, 'over', 'under', 'after', 'before', 'until', 'with') ||
      (isPart(mention) && senseOf(mention, 'attribute') === undefined),
  );
  return isShort && !isOther && !/\d/u.test(text);
}
