import type { Condition } from '@vitrine/schema';
import type { PeriodUnit } from '../values/periods.js';
import type { SentenceKey } from './Told.js';

type Params = Readonly<Record<string, string>>;
type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Everything that refine says, in one language. */
export interface Wording {
  /** With whether several things are spoken of. */
  readonly sentences: Readonly<Record<SentenceKey, (params: Params, areMany: boolean) => string>>;
  /** What stands around a name, such as `"…"`. */
  readonly quote: (name: string) => string;
  /** Between the last two of a list, spaces included. */
  readonly and: string;
  readonly conditions: Readonly<Record<Condition['op'], (column: string, value: string) => string>>;
  /** The order of days, where it is said otherwise than that of numbers. */
  readonly days: Readonly<Record<'lt' | 'lte' | 'gt' | 'gte', (column: string, value: string) => string>>;
  /** A span such as `6 months`, after `the last` or `the next`. */
  readonly span: (count: number, unit: Unit) => string;
  readonly inCurrent: (column: string, unit: PeriodUnit) => string;
  readonly formats: {
    readonly decimals: (count: number) => string;
    readonly currency: (code: string) => string;
    readonly compact: string;
    readonly percent: string;
    readonly other: (style: string) => string;
  };
  /** Words of the schemas by the plain words of their titles and choices; what is not here is said as the schema has it. */
  readonly terms: Readonly<Record<string, string>>;
}
