/** What the artifact for a prompt must and must not hold. Types joined by `|` are alternatives. */
export interface PromptCase {
  readonly prompt: string;
  /** BCP 47 language of what people read. */
  readonly lang?: string;
  /** Component types that must be there. */
  readonly has?: readonly string[];
  /** Component types (a chart as `Chart:pie`) that must stand in this order. */
  readonly order?: readonly string[];
  /** Texts that must stand in the document, outside its title and provenance. */
  readonly texts?: readonly string[];
  /** Stages that a column of choices must have, in this order. */
  readonly stages?: readonly string[];
  /** Numbers and days that must stand in the document. */
  readonly values?: readonly (number | string)[];
  /** Component types that must not be there. */
  readonly not?: readonly string[];
  /** Labels that a column of one dataset must have; alternatives joined by `|`. */
  readonly columns?: readonly string[];
  /** A value nobody gave that must be listed as missing. */
  readonly missing?: boolean;
  /** Texts that rows must hold. */
  readonly rows?: readonly string[];
  /** A word of the title; alternatives joined by `|`. */
  readonly title?: string;
  /** What the host knows. */
  readonly context?: Readonly<Record<string, string | number>>;
}

export type RawRow = Readonly<Record<string, string | number | boolean | null>>;

/** A question over a file, and the answer by code that knows nothing of queries. */
export interface QuestionCase {
  /** A file of vega-datasets, or the name of `text`. */
  readonly file: string;
  /** What the file holds, where it is one of ours. */
  readonly text?: string;
  /** BCP 47 language of what people read, where it is checked. */
  readonly lang?: string;
  readonly ask: string;
  /** One number, or numbers by label; a list of pairs where the order counts. */
  readonly answer: (
    rows: readonly RawRow[],
  ) => number | ReadonlyMap<string, number> | readonly (readonly [string, number])[];
  /** Chart kinds that suit, joined by `|`. */
  readonly kind?: string;
}
