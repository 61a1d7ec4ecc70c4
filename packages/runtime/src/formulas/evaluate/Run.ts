import type { Cell, Issue } from '@vitrine/schema';
import { formulaBudget } from '../../issues/formulaValueMessages.js';
import type { TextPlace } from '../../issues/formulaIssue.js';
import { createZone, type Zone } from '../../dates/createZone.js';
import { createCollator } from '../../text/createCollator.js';
import { limits } from '../parse/limits.js';
import type { FormulaDataset, FormulaResult, FormulaScope } from '../types.js';

/** Computes a node of a formula. After a failure the value is null and means nothing. */
export type Evaluator = (run: Run) => Cell;

/** The row that an aggregate has reached. */
export interface Frame {
  readonly name: string;
  readonly dataset: FormulaDataset;
  index: number;
}

/** What a name inside an aggregate stands for while its rows are gone through: a column of a frame, or a fixed value. */
export interface Binding {
  readonly frame: Frame | null;
  readonly value: Cell;
}

/** Things that are slow to make, kept with a compiled formula. */
export class FormulaTools {
  private readonly zones = new Map<string, Zone>();
  private readonly collators = new Map<string, Intl.Collator>();
  private readonly numberFormats = new Map<string, Intl.NumberFormat>();
  private readonly dateFormats = new Map<string, Intl.DateTimeFormat>();

  zone(timeZone: string): Zone {
    return remember(this.zones, timeZone, () => createZone(timeZone));
  }

  collator(locale: string): Intl.Collator {
    return remember(this.collators, locale, () => createCollator(locale));
  }

  numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
    return remember(this.numberFormats, `${locale} ${JSON.stringify(options)}`, () =>
      inLocale(locale, (tag) => new Intl.NumberFormat(tag, options)),
    );
  }

  /** Formats days, given as midnight in UTC. */
  dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return remember(this.dateFormats, `${locale} ${JSON.stringify(options)}`, () =>
      inLocale(locale, (tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })),
    );
  }
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** English where the tag is none of BCP 47. */
function inLocale<T>(locale: string, make: (tag: string) => T): T {
  try {
    return make(locale);
  } catch {
    return make('en');
  }
}

/** One evaluation. Keeps the first failure; what is computed after it is thrown away. */
export class Run {
  failure: Issue | null = null;
  warning: Issue | null = null;
  pending = false;
  /** Names inside aggregates, by the number that the compiler gave each. */
  readonly bindings: Binding[] = [];
  /** The rows of enclosing aggregates, innermost last. */
  readonly frames: Frame[] = [];
  private steps = 0;
  private exhausted = false;

  constructor(
    readonly scope: FormulaScope,
    readonly tools: FormulaTools,
  ) {}

  get zone(): Zone {
    return this.tools.zone(this.scope.timeZone);
  }

  /** Row of the innermost aggregate, from 1. */
  get row(): number | undefined {
    const frame = this.frames.at(-1);
    return frame && frame.index + 1;
  }

  fail(issue: Issue): null {
    this.failure ??= issue;
    return null;
  }

  warn(issue: Issue): null {
    this.warning ??= issue;
    return null;
  }

  /** Whether a loop must end. */
  get stopped(): boolean {
    return this.failure !== null || this.pending;
  }

  /** Takes operations from the budget; false when it is used up. */
  spend(steps: number, place: TextPlace): boolean {
    this.steps += steps;
    const { budget } = this.scope;
    if (budget) budget.steps -= steps;
    if (this.steps <= limits.steps && (!budget || budget.steps >= 0)) return true;
    this.exhausted = true;
    this.failure = formulaBudget(limits.steps, place);
    return false;
  }

  /** Computes with a failure or a null with a warning turned into `otherwise`; an exhausted budget stays. */
  attempt(evaluate: Evaluator, otherwise: Evaluator): Cell {
    const { failure, warning } = this;
    if (failure) return null;
    this.warning = null;
    const value = evaluate(this);
    const failed: boolean = this.failure !== null || (value === null && this.warning !== null);
    if (this.exhausted || this.pending) return null;
    if (!failed) {
      this.warning = warning ?? this.warning;
      return value;
    }
    this.failure = null;
    this.warning = warning;
    return otherwise(this);
  }

  finish(value: Cell): FormulaResult {
    if (this.failure && this.exhausted) return { value: null, issue: this.failure };
    if (this.pending) return { value: null, pending: 'clock' };
    if (this.failure) return { value: null, issue: this.failure };
    const result = plain(value);
    return this.warning ? { value: result, issue: this.warning } : { value: result };
  }
}

/** No minus zero, and no number that JSON lacks. */
function plain(value: Cell): Cell {
  if (value === 0) return 0;
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
