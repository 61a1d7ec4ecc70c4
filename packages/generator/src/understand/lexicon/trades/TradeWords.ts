import type * as english from './en/index.js';

/**
 * The words of trades in one language, by id. Alternatives are joined by `|`:
 *   trades   what people call the trade, where they say no more than that
 *   records  kinds of records that only trades have, and further words for others; the first is the label for one and the
 *            second for many
 *   columns  what columns are called, where not as their attribute
 *   options  choices
 *   names    what sample rows are called; all are used
 */
export type TradeWords = Readonly<Record<keyof typeof english, Readonly<Record<string, string>>>>;

/** Words in a language other than English: as many as English has, and under the same ids. */
export type SameIds<Words> = Readonly<Record<keyof Words, string>>;

/** The words of one kind in a language other than English. */
export type Translated<Kind extends keyof typeof english> = SameIds<(typeof english)[Kind]>;
