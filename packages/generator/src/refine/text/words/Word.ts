/** One word, number or quotation of a sentence; or several words that mean one thing. */
export interface Word {
  /** As the person wrote it, without quotation marks. */
  readonly text: string;
  /** What it is compared by: lower case without accents, slips mended, in the words of the page. */
  readonly plain: string;
  /** Where it starts and ends in the sentence, quotation marks included. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** Words of the schemas, in English, that it may stand for; it may itself be one of them. */
  readonly senses: readonly string[];
  /** A comma stands before it. */
  readonly isAfterComma?: boolean;
  /** The day that it names, `YYYY-MM-DD`; of a month the last. */
  readonly date?: string;
  /** The first day of what it names. */
  readonly first?: string;
  /** It is the whole name of something on the page, so that none of its words is an order. */
  readonly isName?: boolean;
  /** The words of a name, should the sentence mean them one by one. */
  readonly parts?: readonly Word[];
}

/** Whether a word stands for one of these. */
export function means(word: Word | undefined, ...senses: readonly string[]): boolean {
  return word !== undefined && !word.isName && senses.some((sense) => word.senses.includes(sense));
}

/** Whether a sense leads to a part of an order: `to`, `by`, `before`. */
export const isLeadSense = (sense: string): boolean => sense.startsWith('at:');

/** Whether a sense is what is to be done. */
export const isOrderSense = (sense: string): boolean => sense.startsWith('do:');

/** Whether a word leads to a part: `to`, `by`, `before`. */
export const isLead = (word: Word | undefined): boolean =>
  word !== undefined && !word.isName && word.senses.some(isLeadSense);

/** What a word orders, such as `remove`; nothing where it names something of the page. */
export const orderOf = (word: Word): string | undefined =>
  word.isName ? undefined : word.senses.find(isOrderSense)?.slice(3);

/** Tells words that say nothing for themselves: articles, fillers, what leads to a part, and what stands for one of these. */
export function idleBeside(...senses: readonly string[]): (word: Word) => boolean {
  const idle = new Set(['filler', 'the', 'article', ...senses]);
  return (word) => isLead(word) || (!word.isName && word.senses.some((sense) => idle.has(sense)));
}

/** What the person wrote from the first of these words to the last. */
export function textOf(words: readonly Word[], sentence: string): string {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return '';
  if (words.length === 1) return first.text;
  return sentence.slice(first.start, last.end).trim();
}
