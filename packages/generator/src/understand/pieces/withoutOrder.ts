import { asking } from '../lexicon/asking.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { orderWords } from '../lexicon/orderWords.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { alternatives } from '../words/alternatives.js';

/** A sentence without what only says where on the page something is to stand: `first the revenue`, `a form at the end`. */
export const withoutOrder = (sentence: string, language: Language): string =>
  patternsOf(language).reduce((text, pattern) => text.replace(pattern, ''), sentence);

const notBehind = String.raw`(?<![\p{L}\p{N}'’-])`;
const notInside = String.raw`(?![\p{L}\p{N}'’-])`;

// The words come from our own lexicon and hold letters, marks and spaces only.
const patternsOf = perLanguage((language): RegExp[] => {
  const { lead, place, apart, below } = orderWords[language];
  const { sequence } = lexicons[language].grammar;
  if (language === 'zh' || language === 'ja')
    return [
      new RegExp(`(?:${alternatives(`${lead}|${place}`)})`, 'gu'),
      new RegExp(`(?<=^\\s*)(?:${alternatives(sequence)})[、，]?`, 'u'),
      new RegExp(`(?<=^\\s*)(?:${alternatives(below)})[：:、，]`, 'u'),
      new RegExp(`(?:${alternatives(apart)})(?:して|し)?(?:ください)?(?=$|[，、])`, 'gu'),
    ];
  const { one, the, keep } = pieceWords[language];
  const { of } = lexicons[language].grammar;
  // The first response time is a number; the first thing to stand has an article, or is asked for.
  const next = alternatives(`${one}|${the}|${asking[language].ask}|${keep}`);
  return [
    new RegExp(String.raw`,?\s(?:${alternatives(apart)})${notInside}`, 'giu'),
    new RegExp(String.raw`(?<=^\s*)(?:${alternatives(below)})\s*[:,]\s+`, 'iu'),
    // `Then open defects with …` goes on with what comes next on the page.
    new RegExp(String.raw`(?<=^\s*)(?:${alternatives(sequence)})${notInside}[,:]?\s+(?=\p{L})`, 'iu'),
    new RegExp(
      String.raw`${notBehind}(?:${alternatives(place)})${notInside}(?!\s(?:${alternatives(of)})\s)(?:[,:]?\s+|(?=[,.;]|$))`,
      'giu',
    ),
    // `First the key numbers, next revenue`: behind one such word another is one as well.
    new RegExp(
      String.raw`(?<=^\s*(?:${alternatives(lead)})${notInside}[^]*,\s*)(?:${alternatives(lead)})\s+`,
      'giu',
    ),
    new RegExp(
      String.raw`${notBehind}(?:${alternatives(lead)})(?:,\s+|:?\s+(?=(?:${next})${notInside}))`,
      'giu',
    ),
  ];
});
