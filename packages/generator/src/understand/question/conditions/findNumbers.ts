import { unitNamed, type MeasureUnit } from '../lexicon/measureUnits.js';
import type { Language } from '../../lexicon/index.js';
import { numberScales } from '../../numbers/numberScales.js';
import { findClocks } from './clockMentions.js';
import { namesAt, saysLimit, type Reading } from '../Reading.js';
import { smallNumber } from '../lexicon/smallNumbers.js';

/** A number of a question with its unit; words counted, the end exclusive. */
export interface NumberMention {
  readonly value: number;
  readonly unit?: MeasureUnit;
  readonly from: number;
  readonly to: number;
}

const pattern =
  /([$€£¥])?\s?(\d{1,3}(?:[.,'’\u00A0\u202F]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)\s?(%|[$€£¥円元]|百万|[千万萬億亿])?/gu;

/** The numbers of a question that are no part of a period, a column's name or a value. */
export function findNumbers(reading: Reading): NumberMention[] {
  const { text, tokens, periods, columns, values, language } = reading;
  const found: NumberMention[] = [...numbersInWords(reading)];
  const clocks = findClocks(reading);
  for (const match of text.matchAll(pattern)) {
    const [all, sign, digits = '', tail] = match;
    const start = match.index + (sign ? 0 : all.length - all.trimStart().length);
    const end = match.index + all.trimEnd().length;
    const from = tokens.findIndex((token) => token.end > text.indexOf(digits, match.index));
    const last = tokens.findLastIndex((token) => token.start < end);
    if (from < 0 || last < from) continue;
    const isTaken =
      [...periods, ...clocks].some((other) => start < other.end && end > other.start) ||
      [...columns, ...values].some((other) => from >= other.from && from < other.to);
    const letters = tokens[from]!.folded.replace(/^[\d.,]+/u, '');
    const isName = /^\p{L}/u.test(tokens[from]!.folded);
    if (isTaken || isName) continue;
    const rest = letters === '' ? (tokens[last + 1]?.folded ?? '') : letters.replace(/^[%€$£¥]/u, '');
    const isScaled = numberScales.has(rest) || (rest === 'm' && (sign !== undefined || letters !== ''));
    const scale =
      numberScales.get(tail ?? '') ?? (rest === 'm' && isScaled ? 1e6 : (numberScales.get(rest) ?? 1));
    const behind = isScaled && letters === '' ? last + 2 : last + 1;
    const word = isScaled ? (tokens[behind]?.folded ?? '') : rest;
    const unit = unitNamed(sign ?? '') ?? unitNamed(tail ?? '') ?? unitNamed(word);
    const isUnitWord =
      !sign && !(tail && unitNamed(tail)) && unit !== undefined && (letters === '' || isScaled);
    found.push({
      value: readNumber(digits, language) * scale,
      ...(unit && { unit }),
      from,
      to: behind + (isUnitWord ? 1 : 0),
    });
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** `within an hour`, `more than two days`, `two or more orders`: numbers in words that limit. */
const numbersInWords = (reading: Reading): NumberMention[] =>
  reading.tokens.flatMap(({ folded, start, end }, at): NumberMention[] => {
    const unit = unitNamed(reading.tokens[at + 1]?.folded ?? '');
    const isOne = namesAt(reading, at).includes('article');
    const value = isOne ? 1 : smallNumber(folded);
    const isTaken = reading.periods.some((period) => start < period.end && end > period.start);
    if (isTaken || /^\d/u.test(folded)) return [];
    const isLimitedBefore = saysLimit(reading, at - 1);
    if (!unit)
      return !isOne && value > 1 && (isLimitedBefore || saysLimit(reading, at + 1))
        ? [{ value, from: at, to: at + 1 }]
        : [];
    return unit.dimension === 'time' && value > 0 && isLimitedBefore
      ? [{ value, unit, from: at, to: at + 2 }]
      : [];
  });

function readNumber(text: string, language: Language): number {
  const decimal = language === 'en' || language === 'zh' || language === 'ja' ? '.' : ',';
  const isGrouped = /^\d{1,3}(?:[.,'’\u00A0\u202F]\d{3})+/u.test(text);
  const lastMark = /[.,](?=\d+$)/u.exec(text);
  const isDecimal =
    lastMark && (!isGrouped || (lastMark[0] === decimal && text.slice(lastMark.index + 1).length !== 3));
  if (!isDecimal) return Number(text.replace(/\D/gu, ''));
  return Number(`${text.slice(0, lastMark.index).replace(/\D/gu, '')}.${text.slice(lastMark.index + 1)}`);
}
