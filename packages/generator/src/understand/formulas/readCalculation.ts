import { stripLead } from '../columns/columns.js';
import { formulaWords } from '../lexicon/formulaWords.js';
import { lexicons, type Language } from '../lexicon/index.js';
import type { Span } from '../lists/lists.js';
import { readAmounts } from '../numbers/amounts.js';
import { isOnly } from '../pieces/saidWords.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import type { Calculation, FormulaStep, FormulaTerm } from './Formula.js';
import type { Token } from './tokensOf.js';

interface Read {
  readonly calculation: Calculation;
  readonly end: number;
}

/** A calculation from its first number on, as far as it goes; null where what stands between its signs is no number. */
export function readCalculation(
  text: string,
  { start }: Pick<Span, 'start'>,
  tokens: readonly Token[],
  language: Language,
): Read | null {
  let at = 0;
  const sequence = (from: number): Read | null => {
    const first = termAt(from);
    if (!first) return null;
    const steps: FormulaStep[] = [];
    let { end } = first;
    let isApart = first.isApart;
    while (at < tokens.length) {
      const { kind, end: behind } = tokens[at]!;
      if (kind === 'open') return null;
      if (kind === 'close' || (isApart && !goesOn(text.slice(end, tokens[at]!.start), language))) break;
      at += 1;
      const next = termAt(behind);
      if (!next) return steps.length > 0 ? { calculation: { first: first.term, steps }, end } : null;
      steps.push({ operator: kind, term: next.term, isApart });
      ({ end, isApart } = next);
    }
    return { calculation: { first: first.term, steps }, end };
  };
  const termAt = (from: number): (Span & { term: FormulaTerm; isApart: boolean }) | null => {
    const next = tokens[at];
    const plain = text.slice(from, next?.start ?? text.length);
    if (next?.kind === 'open' && plain.trim() === '') {
      at += 1;
      const inner = sequence(next.end);
      const closing = tokens[at];
      if (!inner || closing?.kind !== 'close') return null;
      at += 1;
      const behind = text.slice(closing.end, tokens[at]?.start ?? text.length);
      return { start: from, end: closing.end, term: inner.calculation, isApart: behind.trim() !== '' };
    }
    const stop = endOf(plain, language);
    const term = termIn(plain.slice(0, stop), language);
    return term && { start: from, end: from + stop, term, isApart: stop < plain.trimEnd().length };
  };
  const read = sequence(start);
  return read && read.calculation.steps.length > 0 ? read : null;
}

/** Where a number's name ends: at the next mark, or at a word that goes on with something else. */
function endOf(text: string, language: Language): number {
  const marks = [/[,，、;；:：](?!\d)|[()（）]/u, new RegExp(endsOf(language), 'iu')];
  return Math.min(text.length, ...marks.map((mark) => text.search(mark)).filter((place) => place >= 0));
}

const endsOf = (language: Language): string =>
  isSpaced(language) ? String.raw`\s(?:${alternatives(lexicons[language].grammar.and)})\s` : '(?!)';

const isSpaced = (language: Language): boolean => language !== 'zh' && language !== 'ja';

/** Whether what stands between two steps only leads from one to the next. */
const goesOn = (text: string, language: Language): boolean => {
  const words = text.replace(/[,，、;；:：\s]+/gu, ' ').trim();
  return words === '' || isOnly(words, formulaWords[language].next);
};

const mostWords = 5;
const mostLetters = 12;

function termIn(text: string, language: Language): FormulaTerm | null {
  const plain = text.trim();
  const [amount, ...others] = readAmounts(plain, language, []);
  const words = amount ? `${plain.slice(0, amount.start)} ${plain.slice(amount.end)}` : plain;
  const isNamed = others.length === 0 && !/[\d?!.]/u.test(words) && isShort(words);
  // `3 engineers at 85k each` says more than one number; `a discount of 10%` is one.
  const isBetween =
    amount !== undefined &&
    /\p{L}/u.test(plain.slice(0, amount.start)) &&
    /\p{L}/u.test(plain.slice(amount.end));
  if (!isNamed || isBetween || plain === '') return null;
  const name = nameIn(words, language);
  if (!amount) return name === '' ? null : { name };
  return { name, amount };
}

const isShort = (words: string): boolean =>
  isDense(words) ? words.trim().length <= mostLetters : words.trim().split(/\s+/u).length <= mostWords;

/** The flatmates of `the number of flatmates`, the discount of `a discount of`. */
function nameIn(words: string, language: Language): string {
  const { of } = formulaWords[language];
  const { count } = lexicons[language].grammar;
  const whole = stripLead(words, language)
    .replace(/[:=]\s*$/u, '')
    .trim();
  if (isDense(whole)) return whole;
  const counted = whole.replace(new RegExp(String.raw`^(?:${alternatives(count)})\s+(?=\p{L})`, 'iu'), '');
  return stripLead(counted.replace(new RegExp(String.raw`\s(?:${alternatives(of)})$`, 'iu'), ''), language);
}
