import type { RepairKind } from '../issues/repairMessages.js';

/** What a word without quotes stands for. */
export interface ReadWord {
  /** Undefined where it stands for nothing. */
  readonly value: unknown;
  readonly repair?: RepairKind;
}

const words: ReadonlyMap<string, ReadWord> = new Map<string, ReadWord>([
  ['true', { value: true }],
  ['false', { value: false }],
  ['null', { value: null }],
  ['True', { value: true, repair: 'word' }],
  ['TRUE', { value: true, repair: 'word' }],
  ['False', { value: false, repair: 'word' }],
  ['FALSE', { value: false, repair: 'word' }],
  ['None', { value: null, repair: 'word' }],
  ['NULL', { value: null, repair: 'word' }],
  ['Null', { value: null, repair: 'word' }],
  ['nil', { value: null, repair: 'word' }],
  ['undefined', { value: undefined, repair: 'word' }],
  ['NaN', { value: null, repair: 'number' }],
  ['nan', { value: null, repair: 'number' }],
]);

const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const looseNumber = /^[+-]?(0[xX][\da-fA-F]+|(\d[\d_]*)?\.?(\d[\d_]*)?([eE][+-]?\d+)?)$/;
const infinite = /^[+-]?(Infinity|inf)$/;

/** Reads a word without quotes: a number, `true`, `None`, or a text whose quotes are missing. */
export function readWord(word: string): ReadWord {
  const known = words.get(word);
  if (known) return known;
  if (infinite.test(word)) return { value: null, repair: 'number' };
  if (plainNumber.test(word)) {
    const value = Number(word);
    return Number.isFinite(value) ? { value } : { value: null, repair: 'number' };
  }
  if (/\d/.test(word) && looseNumber.test(word)) {
    const digits = word.replaceAll('_', '').replace(/^\+/, '');
    const value = digits.startsWith('-') ? -Number(digits.slice(1)) : Number(digits);
    if (!Number.isNaN(value)) return { value: Number.isFinite(value) ? value : null, repair: 'number' };
  }
  return { value: word, repair: 'unquoted' };
}

/** Whether a word that the text ends with is surely complete: a number could have more digits. */
export function isWholeWord(word: string): boolean {
  return words.has(word);
}
