import type { Format } from '@vitrine/schema';
import { means, type Word } from '../text/words/Word.js';
import { numberOf } from './numberOf.js';

/** Currencies that words stand for; a code of three capitals stands for itself. */
const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'JPY'];

/** Formats whose names more often say by what to group. */
const units: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year']);

/** The currency that a word names. */
export function currencyOf(word: Word): string | null {
  return (
    currencies.find((code) => means(word, code)) ??
    (/^[A-Z]{3}$/u.test(word.text) && currencies.includes(word.text) ? word.text : null)
  );
}

type FormatParts = Exclude<Format, string>;

/** A format that words describe, on top of the one that stands; with the words it was read from. */
export function readFormat(
  words: readonly Word[],
  current: unknown,
  styles: readonly string[],
  isOff = false,
): { format: Format; used: Word[] } | null {
  const used: Word[] = [];
  const use = (word: Word | undefined): Word | undefined => {
    if (word) used.push(word);
    return word;
  };
  const currency = words.find((word) => currencyOf(word) !== null);
  const style = styles.find(
    (name) => !units.has(name) && words.some((word) => means(word, name) && !used.includes(word)),
  );
  const isCompact = use(words.find((word) => means(word, 'compact')));
  const whole = use(words.find((word) => means(word, 'whole')));
  const decimalsWord = words.find((word) => means(word, 'decimals'));
  let decimals: number | undefined = whole ? 0 : undefined;
  if (use(decimalsWord)) {
    const count = use(words.find((word) => numberOf(word) !== null));
    const none = use(words.find((word) => means(word, 'not', 'none')));
    decimals = count ? (numberOf(count)?.value ?? 0) : none || isOff ? 0 : undefined;
    if (decimals === undefined || decimals < 0 || decimals > 10 || !Number.isInteger(decimals)) return null;
  }
  use(currency);
  if (style !== undefined && !(isCompact && style === 'compact'))
    use(words.find((word) => means(word, style)));
  if (used.length === 0) return null;
  const base: Partial<FormatParts> =
    typeof current === 'object' && current !== null
      ? (current as FormatParts)
      : typeof current === 'string'
        ? { style: current as FormatParts['style'] }
        : {};
  const wanted = currency ? 'currency' : isCompact ? base.style : (style as FormatParts['style'] | undefined);
  const kept =
    wanted !== undefined && wanted !== base.style
      ? { decimals: undefined, currency: undefined, unit: undefined }
      : {};
  const format = clean({
    ...base,
    ...kept,
    style: wanted ?? base.style ?? 'number',
    ...(currency && { currency: currencyOf(currency) ?? undefined }),
    ...(decimals !== undefined && { decimals }),
    ...(isCompact && { notation: 'compact' as const }),
  });
  return { format: Object.keys(format).length === 1 ? format.style : format, used };
}

function clean(format: { [K in keyof FormatParts]: FormatParts[K] | undefined }): FormatParts {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined)) as FormatParts;
}
