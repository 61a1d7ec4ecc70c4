import type { AttributeId } from '../samples/attributes.js';

/** What is done in a trade, by the kinds of records that belong together in it, the main one first. */
export type Trade = readonly TradeTable[];

/** A kind of record that a trade keeps, and how it looks at it. Words stand in the lexicons of trades, by id. */
export interface TradeTable {
  /** A kind of record of `samples/entities.ts`, or one that only trades have. */
  readonly of: string;
  readonly view: TradeView;
  /** Sample names by id, `#` for numbers; what the names are of may stand before: `patient:#`. */
  readonly names: string;
  /** In the notation of `readColumn`. */
  readonly columns: readonly string[];
  /** In the notation of `figurePart`. */
  readonly figures: readonly string[];
  /** In the notation of `chartPart`. */
  readonly charts: readonly string[];
  /** How many sample rows there are, where not one for each name: of what is noted day by day, the more. */
  readonly rows?: number;
}

export type TradeView = 'table' | 'board' | 'timeline';

/** A column of a trade's table. */
export interface TradeColumn {
  /** What figures and charts call it: its label, else its attribute. */
  readonly id: string;
  readonly attribute: AttributeId;
  /** The id of its label, where it is not called as its attribute. */
  readonly label?: string;
  /** Choices by id; of a text, the list of names that its samples come from. */
  readonly options: readonly string[];
  /** What the sample rows hold: positions of choices, numbers, days from today; null is nothing. */
  readonly sample: readonly (number | null)[];
}

/** Writes down a table of a trade. */
export const table = (
  of: string,
  view: TradeView,
  names: string,
  columns: readonly string[],
  { figures = [], charts = [], rows }: Partial<Pick<TradeTable, 'figures' | 'charts' | 'rows'>> = {},
): TradeTable => ({
  of,
  view,
  names,
  columns,
  figures,
  charts,
  ...(rows && { rows }),
});

/** The state that a trade looks at the share of, where it does. */
export const sharedState = ({ figures }: TradeTable): string | undefined =>
  figures.find((figure) => figure.startsWith('share '))?.split(' ')[1];

const notation =
  /^(?:(?<label>\w+)=)?(?<attribute>\w+)(?:\((?<options>[\w -]+)\))?(?<sample>(?: (?:-?[\d.]+|_))*)$/;

/**
 * Reads a column: `reply=status(invited accepted declined) 1 1 0` is the attribute `status`, called by the label `reply`,
 * with three choices; the first sample rows hold the second choice, the third holds the first, and `_` would be an empty cell.
 * A time is a day and its hour, `1.09`; a text takes its samples from a list of names, `lesson=notes(lessonsLearned)`.
 */
export function readColumn(written: string): TradeColumn {
  const found = notation.exec(written)?.groups;
  if (!found) throw new Error(`"${written}" is no column of a trade.`);
  const { label, attribute = '', options = '', sample = '' } = found;
  return {
    id: label ?? attribute,
    attribute: attribute as AttributeId,
    ...(label && { label }),
    options: options.split(' ').filter(Boolean),
    sample: sample
      .split(' ')
      .filter(Boolean)
      .map((written) => (written === '_' ? null : Number(written))),
  };
}
