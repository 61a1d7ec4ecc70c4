import { attributes, type Attribute, type AttributeId } from '../../samples/attributes.js';
import type { Amount } from './amounts.js';
import { asLabel, readColumn, stripLead } from '../columns/columns.js';
import { isDense } from '../words/fold.js';
import { lexicons, type Language } from '../lexicon/index.js';
import { alternatives } from '../words/alternatives.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';

/** A number of the prompt with the words that say what it is: `3 engineers`, `85k each`, `20% overhead`. */
export interface Quantity {
  /** The person's own words; empty where none stand beside the number. */
  readonly label: string;
  /** How many, what one costs, what is paid once, or a share of the rest. */
  readonly role: 'count' | 'unitPrice' | 'money' | 'share';
  /** Whether it is taken off: a discount, or `minus 5%`. */
  readonly isLess: boolean;
  /** What a price is for: `night` in `24 per night`. */
  readonly per?: string;
  /** The measure it is counted in, with a noun behind it: `14 m² floor`. */
  readonly measure?: string;
  /** Whether it counts months, days and the like, which go for all that is priced. */
  readonly isDuration: boolean;
  readonly amount: Amount;
}

const mostWords = 3;
const counters = /^(人|名|个|個|件|台|份|位|つ|の)/u;

/** The numbers of a prompt as things to calculate with, in the order of the prompt. */
export function readQuantities(
  prompt: string,
  amounts: readonly Amount[],
  mentions: readonly Mention[],
  language: Language,
): Quantity[] {
  const quantities = amounts.map((amount, index): Quantity => {
    const before = { start: amounts[index - 1]?.end ?? 0, end: amount.start };
    const after = { start: amount.end, end: amounts[index + 1]?.start ?? prompt.length };
    const isEach =
      isPriceOfOne(prompt, amount, mentions) || isPriceOfCount(prompt, amounts[index - 1], amount);
    const isRead = amount.role !== 'target';
    const { measure, noun: behind } = measured(isRead ? nounAfter(prompt, after, mentions, language) : '');
    const noun = behind || nounBefore(prompt, before, mentions, language);
    const label = isEach && isUnit(noun, mentions) ? '' : noun;
    const { attribute } = readColumn(label, language);
    const style = attribute && formatStyle(attribute);
    const isMoney = amount.currency !== null || style === 'currency';
    const unit = mentions.find(
      ({ start }) => start >= amount.end && /^\s*$/.test(prompt.slice(amount.end, start)),
    );
    return {
      label: asLabel(label),
      role: amount.isPercent ? 'share' : isEach ? 'unitPrice' : isMoney || behind === '' ? 'money' : 'count',
      ...(isEach && perOf(prompt, amount, mentions)),
      ...(measure && { measure }),
      isLess: attribute === 'discount' || isMinus(prompt, amount, mentions) || isDeducted(label, language),
      isDuration: unit !== undefined && senseOf(unit, 'unit') !== undefined,
      amount,
    };
  });
  const isPriced = quantities.some(({ role }) => role === 'unitPrice');
  return withoutRanges(prompt, quantities, language).map((quantity) =>
    isPriced && quantity.role === 'count' && isPlus(prompt, quantity.amount)
      ? { ...quantity, role: 'money' }
      : quantity,
  );
}

/** `A discount between 0 and 15 percent` is one share, and starts with the first. */
function withoutRanges(prompt: string, quantities: readonly Quantity[], language: Language): Quantity[] {
  const { and, to } = lexicons[language].grammar;
  const isRange = (from: Quantity | undefined, until: Quantity) =>
    from !== undefined &&
    until.role === 'share' &&
    until.label === '' &&
    from.amount.currency === null &&
    new RegExp(String.raw`^\s*(?:${alternatives(`${and}|${to}`)}|[-–])\s*$`, 'iu').test(
      prompt.slice(from.amount.end, until.amount.start),
    );
  return quantities.flatMap((quantity, at): Quantity[] => {
    const next = quantities[at + 1];
    if (isRange(quantities[at - 1], quantity)) return [];
    if (!next || !isRange(quantity, next)) return [quantity];
    const share = quantity.amount.isPercent ? quantity.amount.value : quantity.amount.value / 100;
    return [{ ...quantity, role: 'share', amount: { ...quantity.amount, value: share, isPercent: true } }];
  });
}

/** `500 flyers at 0.08 each plus 120 setup`: what comes on top of a price is paid, and not counted. */
const isPlus = (prompt: string, { start }: Amount): boolean =>
  /(?:\b(?:plus|zzgl\.?|zuzüglich|más|mais)|\+|加|プラス)\s*$/iu.test(prompt.slice(0, start));

function formatStyle(id: AttributeId): string | undefined {
  const { format }: Attribute = attributes[id];
  return typeof format === 'object' ? format.style : format;
}

/** `85k each`, `at 85k`, `12 per seat`, `30 a night`, `5/month`. */
function isPriceOfOne(prompt: string, { start, end }: Amount, mentions: readonly Mention[]): boolean {
  if (/^\s*\/\s*\p{L}/u.test(prompt.slice(end))) return true;
  const touches = (from: number, to: number) => from <= to && /^\s*$/.test(prompt.slice(from, to));
  const isUnitBehind = (from: number) =>
    mentions.some((mention) => touches(from, mention.start) && senseOf(mention, 'unit') !== undefined);
  return mentions.some((mention) => {
    if (isGrammar(mention, 'each')) return touches(mention.end, start) || touches(end, mention.start);
    if (!touches(end, mention.start)) return false;
    return isGrammar(mention, 'by') || (isGrammar(mention, 'article') && isUnitBehind(mention.end));
  });
}

/** `2 asistentes a 150 €`: money right behind a count, with nothing but a preposition between, is the price of one. */
const isPriceOfCount = (prompt: string, count: Amount | undefined, { start, currency }: Amount): boolean =>
  count !== undefined &&
  currency !== null &&
  count.currency === null &&
  !count.isPercent &&
  count.role === 'other' &&
  /^\s*\p{L}[^,;:.()]*\s(?:a|à|zu)\s$/u.test(prompt.slice(count.end, start));

/** Ways to write square and cubic metres. */
const measures: ReadonlyMap<string, string> = new Map([
  ...['m²', 'm2', 'qm', 'sqm', 'm^2'].map((word) => [word, 'm²'] as const),
  ...['m³', 'm3', 'cbm', 'm^3'].map((word) => [word, 'm³'] as const),
]);

const measureOf = (word: string): string | undefined => measures.get(word.toLowerCase());

/** `m² floor`: the measure, and what is measured. */
function measured(noun: string): { readonly measure?: string; readonly noun: string } {
  const [first = '', ...rest] = noun.split(/\s+/u);
  const measure = measureOf(first);
  return measure ? { measure, noun: rest.length > 0 ? rest.join(' ') : noun } : { noun };
}

/** Whether a price is one of a square metre, say, that a quantity is counted in. */
export const isPricedBy = ({ per }: Quantity, { measure }: Quantity): boolean =>
  measure !== undefined && per !== undefined && (measureOf(per) ?? per) === measure;

const isUnit = (noun: string, mentions: readonly Mention[]) =>
  mentions.some((mention) => mention.text === noun && senseOf(mention, 'unit') !== undefined);

/** The word behind `per`. */
function perOf(prompt: string, { end }: Amount, mentions: readonly Mention[]): Pick<Quantity, 'per'> {
  const by = mentions.find(
    (mention) =>
      mention.start >= end && isGrammar(mention, 'by') && /^\s*$/.test(prompt.slice(end, mention.start)),
  );
  const [, slashed] = /^\s*\/\s*([\p{L}\p{M}]+[²³23]?)/u.exec(prompt.slice(end)) ?? [];
  const word = slashed ?? (by && /^\s*[\p{L}\p{M}]+[²³23]?/u.exec(prompt.slice(by.end))?.[0].trim());
  return word ? { per: word } : {};
}

/** Whether what a share is of is taken off, as charges are. */
const isDeducted = (label: string, language: Language) =>
  findMentions(label, language).mentions.some((mention) => isGrammar(mention, 'deduct'));

function isMinus(prompt: string, { start }: Amount, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (mention) =>
      isGrammar(mention, 'minus') && mention.end <= start && /^\s*$/.test(prompt.slice(mention.end, start)),
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Grammar that stands inside a name, such as the charges that are taken off. */
const inNames: ReadonlySet<string> = new Set(['article', 'rest', 'deduct', 'last', 'reduce', 'soFar']);

const isBoundary = (mention: Mention) =>
  mention.senses.some(({ kind, id }) => kind === 'grammar' && !inNames.has(id));

/** `3 engineers`, `20% overhead`: up to the next preposition, comma or number. */
function nounAfter(prompt: string, span: Span, mentions: readonly Mention[], language: Language): string {
  const stop = mentions.find((mention) => mention.start >= span.start && isBoundary(mention));
  const text = prompt.slice(span.start, Math.min(span.end, stop?.start ?? span.end));
  const mark = text.search(/[,，、;:：.。?？!()（）/+]|\bplus\b/u);
  const words = (mark < 0 ? text : text.slice(0, mark)).trim().replace(counters, '');
  return isFit(words) ? stripLead(words, language) : '';
}

/** `rent 1200`, `a budget of 80k`: back to the last preposition, comma or number, verbs left out. */
function nounBefore(prompt: string, span: Span, mentions: readonly Mention[], language: Language): string {
  const own = mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  // The prepositions right before the number belong to it.
  let { end } = span;
  for (const mention of own.toReversed())
    if (isBoundary(mention) && /^\s*$/.test(prompt.slice(mention.end, end))) ({ start: end } = mention);
  const clause = prompt.slice(span.start, end).search(/[^,，、;:：.。?？!()（）]*$/u);
  const start = span.start + Math.max(0, clause);
  const inside = own.filter((mention) => mention.start >= start && mention.end <= end);
  const stop = inside.findLast(isBoundary);
  const words = prompt.slice(stop?.end ?? start, endOfNoun(inside, prompt, end)).trim();
  const noun = inside.findLast((mention) =>
    ['metric', 'attribute', 'entity'].some((kind) => senseOf(mention, kind as 'metric')),
  );
  if (isFit(words) && !(noun && words.split(/\s+/).length > 1)) return stripLead(words, language);
  return noun?.text ?? '';
}

/** `Catering is $65`: the verb before a number is no part of the name. */
function endOfNoun(mentions: readonly Mention[], prompt: string, end: number): number {
  const last = mentions.findLast((mention) => mention.end <= end);
  const isVerb = last && isGrammar(last, 'rest') && /^\s*$/.test(prompt.slice(last.end, end));
  return isVerb ? last.start : end;
}

function isFit(words: string): boolean {
  return words !== '' && words.length <= 40 && (isDense(words) || words.split(/\s+/).length <= mostWords);
}
