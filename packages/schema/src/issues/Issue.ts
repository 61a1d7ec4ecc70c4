/**
 * How bad an issue is: an `error` hides or refuses something, a `warning` changed how something is shown, an `info` only
 * tells.
 */
export type Severity = 'error' | 'warning' | 'info';

/** An expected failure, as a value. */
export interface Issue {
  /** Stable code, such as `prop.invalid`; people's languages are looked up by it. */
  readonly code: string;
  readonly severity: Severity;
  /** JSON Pointer into the document, data or text concerned; empty for the whole. */
  readonly path: string;
  /** Id of the node concerned. */
  readonly node?: string;
  /** What happened, in English. */
  readonly message: string;
  /** What the message is made of, for translation. */
  readonly params: Readonly<Record<string, unknown>>;
  /** How to mend it, in English. */
  readonly hint?: string;
}
