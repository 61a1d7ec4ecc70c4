import type { Dataset } from '@vitrine/schema';

/** What a check is about. */
export type ConformanceArea =
  | 'issues'
  | 'states'
  | 'keyboard'
  | 'focus'
  | 'addresses'
  | 'renders'
  | 'strict mode'
  | 'hydration'
  /** The only ones that need no document: run them where there is none, too. */
  | 'server';

/** One thing that every component must do. */
export interface ConformanceCheck {
  readonly area: ConformanceArea;
  /** The area and a sentence, unique among the checks of a component. */
  readonly name: string;
  /** Resolves when the component does it. Rejects with an Error that says what it did instead, and in which example. */
  readonly run: () => Promise<void>;
}

/** Props that the component is tried with. */
export interface ConformanceExample {
  /** Named in what a failing check says. */
  readonly name: string;
  /** Props as a document has them: literals, formulas and queries. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Datasets that the props read; none by default. */
  readonly datasets?: readonly Dataset[];
}

/** Argument of `conformanceChecks`. */
export interface ConformanceOptions {
  /** By default one, made of the first of the schema's `examples` of each required property. */
  readonly examples?: readonly ConformanceExample[];
}
