import { table, type TradeTable } from '../trades/Trade.js';

/** What a sensible person keeps of things of one kind, whatever they are called. */
export interface NounClass {
  /** What is kept of each: of the kegs of an inventory, a register or a list. */
  readonly kept: TradeTable;
  /** What is noted day by day, where people keep a log of such things. */
  readonly noted?: TradeTable;
  /** What is kept where a sport is named beside it: times are those of athletes. */
  readonly ofSport?: TradeTable;
}

type Looked = Parameters<typeof table>[4];

/** Records that go by the word of the person, one numbered after the other; columns and figures as those of trades. */
export const ownTable = (columns: readonly string[], looked: Looked): TradeTable =>
  table('own', 'table', '#', columns, looked);

/** The columns and figures of a trade's table, for records of another name. */
export const asOwn = ({ columns, figures, charts, rows }: TradeTable): TradeTable =>
  ownTable(columns, { figures, charts, ...(rows && { rows }) });
