import type { TradeId } from '../../../trades/index.js';

/**
 * The words of trades in one language. Alternatives are joined by `|`; of records the first is the label for one and the
 * second for many, and sample names are all used.
 */
export interface TradeWords {
  /** What people call the trade, where they say no more than that. */
  readonly trades: Readonly<Record<TradeId, string>>;
  /** Kinds of records that only trades have, and further words for others. */
  readonly records: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}
