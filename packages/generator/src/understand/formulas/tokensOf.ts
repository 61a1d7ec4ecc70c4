import { formulaWords } from '../lexicon/formulaWords.js';
import type { Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import type { Span } from '../lists/lists.js';
import { alternatives } from '../words/alternatives.js';
import type { Operator } from './Formula.js';

/** A sign or word of a calculation, and where it stands. */
export interface Token extends Span {
  readonly kind: Operator | 'open' | 'close';
}

const signs: Readonly<Record<string, Token['kind']>> = {
  '+': 'plus',
  '＋': 'plus',
  '-': 'minus',
  '−': 'minus',
  '－': 'minus',
  '–': 'minus',
  '×': 'times',
  '*': 'times',
  x: 'times',
  '÷': 'over',
  '/': 'over',
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
};

const operators = ['plus', 'minus', 'times', 'over'] as const;

// The words come from our own lexicon.
const wordsOf = perLanguage((language) => {
  const isDense = language === 'zh' || language === 'ja';
  const [before, behind] = isDense ? ['', ''] : [String.raw`(?<=\s|^)`, String.raw`(?=\s)`];
  const patternOf = (words: string, lead = before) =>
    new RegExp(`${lead}(?:${alternatives(words)})${behind}`, 'giu');
  const { timesApart } = formulaWords[language];
  return [
    ...operators.map((kind) => ({ kind, pattern: patternOf(formulaWords[language][kind]) })),
    ...(timesApart === ''
      ? []
      : [{ kind: 'times' as const, pattern: patternOf(timesApart, String.raw`(?<=,\s)`) }]),
  ];
});

/** The words and signs that calculate; signs that are also marks only where a calculation is certain. */
export function tokensOf(text: string, isCertain: boolean, language: Language): Token[] {
  const words = wordsOf(language).flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match): Token => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const found = text.matchAll(isCertain ? /(?<=\s)[+\-–*/x](?=\s)|[＋−－×÷]/gu : /[＋−－×÷]/gu);
  const marks = [...found].map((match): Token => ({ ...spanOf(match), kind: signs[match[0]]! }));
  const all = [...words, ...marks].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const free = all.filter((token, at) => at === 0 || token.start >= all[at - 1]!.end);
  const [first] = free;
  if (!first) return [];
  const brackets = isCertain ? [...text.matchAll(/[()（）]/gu)] : [];
  return [
    ...free,
    ...brackets.map((match): Token => ({ ...spanOf(match), kind: signs[match[0]]! })),
  ].toSorted((a, b) => a.start - b.start);
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
