import { endsRange } from './endsRange.js';
import { fold, inPlace } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { yearWords } from '../lexicon/yearWords.js';
import { alternatives } from '../words/alternatives.js';
import { numberScales } from './numberScales.js';

/** A number that the prompt names. */
export interface Amount {
  /** A percentage is a fraction. */
  readonly value: number;
  /** ISO 4217 code, where a sign or code stands beside it. */
  readonly currency: string | null;
  readonly isPercent: boolean;
  readonly role: 'target' | 'current' | 'other';
  /** The words it was read from. */
  readonly words: string;
  /** Where the number stands in the prompt. */
  readonly start: number;
  readonly end: number;
}

const currencies = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['dollars', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pounds', 'GBP'],
  ['r$', 'BRL'],
  ['brl', 'BRL'],
  ['reais', 'BRL'],
  ['¥', 'JPY'],
  ['円', 'JPY'],
  ['jpy', 'JPY'],
  ['元', 'CNY'],
  ['块', 'CNY'],
  ['人民币', 'CNY'],
  ['cny', 'CNY'],
  ['chf', 'CHF'],
]);

const scales = new Map([...numberScales, ['m', 1e6], ['mm', 1e6], ['b', 1e9]]);

const before = String.raw`(?:(us\$|r\$|[$€£¥]|usd|eur|gbp|chf|cny|jpy|brl)\s?)?`;
const digits = String.raw`(\d{1,3}(?:[.,'’  ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)`;
const scale = String.raw`(?:\s?(百万|[千万萬億亿]|(?:k|mm|mio\.?|millionen|millones|milhões|millions?|billion|thousand|tausend|mille|mil|m|bn|b)(?![\p{L}\p{N}])))?`;
const after = String.raw`(?:\s?(%|[€$£¥円元块]|人民币|(?:percent|per cent|prozent|por ciento|pour cent|por cento|usd|eur|gbp|chf|cny|jpy|brl|dollars|euros?|pounds|reais)(?![\p{L}])))?`;
/** `8 percent` in any of the languages. */
const percentWord = /^(?:percent|per cent|prozent|por ciento|pour cent|por cento)$/iu;
const pattern = new RegExp(`(?<![\\p{L}\\p{N}.,-])${before}${digits}${scale}${after}`, 'giu');
/** 6万5千円: what goes on behind ten thousands. */
const more = String.raw`(?:(?<=万)(?<more>\d{1,4})(?<thousands>千)?)?`;
const densePattern = new RegExp(`(?<![\\p{N}.,])${before}${digits}${scale}${more}${after}`, 'giu');

// The words are our own.
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...currencies.keys()].filter((word) => /^[a-z]{3,}$/u.test(word)).join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/** The currency that a text names without a number: `fee in pounds`, `amounts in GBP`. */
export const currencyIn = (text: string): string | undefined =>
  currencies.get(named.exec(text)?.[0].toLowerCase() ?? '');

function readNumber(text: string): number {
  const grouped = /^\d{1,3}(?:[.,'’  ]\d{3})+/.exec(text);
  if (grouped) {
    const rest = text.slice(grouped[0].length).replace(',', '.');
    return Number(grouped[0].replace(/\D/g, '') + rest);
  }
  return Number(text.replace(',', '.'));
}

const isYear = (value: number, text: string) => /^\d{4}$/.test(text) && value >= 1900 && value <= 2100;

// The words come from our own lexicon.
const yearLeadOf = perLanguage(
  (language) => new RegExp(String.raw`(?<!\p{L})(?:${alternatives(yearWords[language]) || '(?!)'})\s$`, 'iu'),
);

/** Letters after a number that make it a name, such as class 7B. */
const isName = (rest: string) => /^[\p{Script=Latin}]/u.test(rest) && !measure.test(rest);

/** Measures that are written right behind a number: 72kg. */
const measure = /^(?:kg|km|cm|mm|ml|kwh|kcal|lbs?|ha|hrs?|min|g|l|h)(?![\p{Script=Latin}\p{N}])/iu;

/** The numbers of a prompt; those in `taken` stretches (days, quarters) are left out. */
export function readAmounts(
  prompt: string,
  language: Language = 'en',
  taken: readonly { readonly start: number; readonly end: number }[] = [],
): Amount[] {
  const amounts: Amount[] = [];
  const dense = language === ('zh' as Language) || language === ('ja' as Language);
  for (const match of prompt.matchAll(dense ? densePattern : pattern)) {
    const [words, sign, number = '', scaleWord] = match;
    const said = match.at(-1);
    const { more: rest = '0', thousands } = match.groups ?? {};
    const tail = said !== undefined && percentWord.test(said) ? '%' : said;
    const start = match.index;
    const end = start + words.length;
    if (taken.some((span) => start < span.end && end > span.start)) continue;
    // 3:45 is a time.
    if (/^:\d\d/.test(prompt.slice(end)) || /\d:$/.test(prompt.slice(0, start))) continue;
    const unit = (sign ?? (tail === '%' ? '' : tail) ?? '').toLowerCase();
    const currency = currencies.get(unit) ?? null;
    const plain = readNumber(number);
    // Without a sign a lone B makes a name, such as class 7B.
    if (scaleWord?.toLowerCase() === 'b' && currency === null) continue;
    const isBare = currency === null && scaleWord === undefined && tail === undefined;
    const isRound = plain === 2000 && !yearLeadOf(language).test(prompt.slice(0, start));
    const isDate = isYear(plain, number) && !isRound && !endsRange(prompt, start, language);
    if (isBare && (isDate || isName(prompt.slice(end)))) continue;
    // 50m is a distance, unless it is money or a goal.
    const isLength =
      scaleWord === 'm' && currency === null && roleOf(prompt, start, end, language).role === 'other';
    if (isLength) continue;
    const factor = scales.get(fold(scaleWord ?? '').replace('.', '')) ?? 1;
    amounts.push({
      value:
        tail === '%'
          ? Number((plain / 100).toPrecision(12))
          : plain * factor + Number(rest) * (thousands ? 1000 : 1),
      currency,
      isPercent: tail === '%',
      ...roleOf(prompt, start, end, language),
      start,
      end,
    });
  }
  return amounts;
}

function roleOf(
  prompt: string,
  start: number,
  end: number,
  language: Language,
): Pick<Amount, 'role' | 'words'> {
  const { current, target, soFar } = lexicons[language].grammar;
  const lead = fold(prompt.slice(0, start))
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trimEnd();
  const tail = fold(prompt.slice(end).replace(measure, '')).trimStart();
  const found = (list: string) =>
    list
      .split('|')
      .map((phrase) => ({ phrase, folded: fold(phrase) }))
      .filter(({ folded }) =>
        /[\p{Script=Han}\p{Script=Hiragana}]/u.test(folded)
          ? lead.endsWith(folded) ||
            (/\p{Script=Hiragana}/u.test(folded) && tail.replace(/^(人|件|名|個)/u, '').startsWith(folded))
          : lead === folded || lead.endsWith(` ${folded}`),
      )
      .reduce((longest, { folded }) => (folded.length > longest.length ? folded : longest), '');
  const asTarget = found(target);
  const asCurrent = found(current);
  const isSoFar = soFar
    .split('|')
    .map(fold)
    .some(
      (phrase) => tail === phrase || (tail.startsWith(phrase) && !/^\p{L}/u.test(tail.slice(phrase.length))),
    );
  const role =
    isSoFar && !(asTarget.length > 2)
      ? 'current'
      : asTarget.length > asCurrent.length
        ? 'target'
        : asCurrent !== ''
          ? 'current'
          : 'other';
  const word = role === 'target' ? asTarget : asCurrent;
  const own = prompt.slice(start, end).trim();
  const from = word === '' ? -1 : inPlace(prompt.slice(0, start)).lastIndexOf(word);
  return { role, words: from >= 0 ? `${prompt.slice(from, start)}${own}`.trim() : own };
}

/** The amount to reach: the one said to be a goal, else the only one that is no start. */
export function targetOf(amounts: readonly Amount[]): Amount | undefined {
  return amounts.find(({ role }) => role === 'target') ?? amounts.find(({ role }) => role === 'other');
}

export function currentOf(amounts: readonly Amount[]): Amount | undefined {
  return amounts.find(({ role }) => role === 'current');
}
