import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import type { Span } from '../lists/lists.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';

/** What stands between two entries of a sentence. */
export interface Separator extends Span {
  /** Whether it says that the last one follows. */
  readonly isAnd: boolean;
}

const bracketed = /[([（【][^()[\]（）【】]*[)\]）】]/gu;

/** The commas, semicolons and conjunctions of a sentence that stand in no brackets. */
export function separatorsIn(prompt: string, { start, end }: Span, language: Language): Separator[] {
  const text = prompt.slice(start, end).replace(bracketed, (all) => '_'.repeat(all.length));
  return [...text.matchAll(patternOf(language))].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    isAnd: /[\p{L}&+]/u.test(match[0]),
  }));
}

// The words come from our own lexicon and hold letters and spaces only.
const patternOf = perLanguage((language): RegExp => {
  const words = [lexicons[language].grammar.and, lexicons[language].grammar.sequence].join('|').split('|');
  const dense = words.filter(isDense);
  const spaced = words.filter((word) => !isDense(word));
  const mark = String.raw`\s*(?:,(?!\d)|(?<!\d),|[，、;；\n])\s*`;
  // 担当者ごと and やること are words, and 予算と実績 one thing.
  const and = [
    ...(spaced.length > 0 ? [String.raw`(?:${mark}|\s+)(?:${alternatives(spaced)}|[&+])\s+`] : []),
    ...(dense.length > 0
      ? [`(?:${mark})?(?<![ごこ])(?!と(?:実績|実際|結果)|や[るりっ])(?:${alternatives(dense)})`]
      : []),
  ];
  return new RegExp([...and, mark].join('|'), 'giu');
});

/** What stands between the separators of a stretch, each with the separator before it. */
export function entriesIn(
  prompt: string,
  stretch: Span,
  language: Language,
): { readonly span: Span; readonly separator?: Separator }[] {
  const separators = separatorsIn(prompt, stretch, language);
  const ends = [...separators.map(({ start }) => start), stretch.end];
  return [undefined, ...separators].map((separator, at) => ({
    span: { start: separator?.end ?? stretch.start, end: ends[at]! },
    ...(separator && { separator }),
  }));
}
