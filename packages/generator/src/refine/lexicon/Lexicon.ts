/**
 * What people say in one language, by what it stands for. Data: small, and about the language, not about any page.
 *
 * Most entries are words of the schemas (`chart`, `bar`, `height`, `searchable`), so that a component, a property or a
 * choice that is added later is found by the words of its own title. The others:
 *
 * - `do:…` is something to do. An ellipsis stands for the words between two parts: `turn … off`.
 * - `at:…` introduces a part of the order: where, what by, which.
 * - `kind …` are words of what a component is: `kind progress bar` is found by the title "ProgressBar".
 * - `not` and the like change what stands beside them; `filler` means nothing.
 */
export interface Lexicon {
  /** BCP 47 language. */
  readonly language: string;
  /** What introduces a part of the order stands after it, as Japanese particles do; false by default. */
  readonly hasPostpositions?: boolean;
  /** Pronouns that are written on to an order: the `la` of `ordénala`. */
  readonly enclitics?: readonly string[];
  readonly phrases: Phrases;
}

/** Forms by what they stand for. */
export type Phrases = Readonly<Record<string, readonly string[]>>;
