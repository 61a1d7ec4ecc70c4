/** How large a document may be. */
export interface Limits {
  /** Characters of JSON text; 2 MB by default. Of an object, about what its JSON would have. */
  readonly text: number;
  /** Levels of objects and arrays; 64 by default, 256 at most. */
  readonly depth: number;
  /** Components; 2,000 by default. */
  readonly nodes: number;
  /** Datasets; 200 by default. */
  readonly datasets: number;
  /** Rows written in datasets, all together; 5,000 by default. */
  readonly rows: number;
  /** Characters of one cell; 64 KB by default. */
  readonly cell: number;
}

/** The limits that hold unless a host raises them. */
export const defaultLimits: Limits = {
  text: 2 * 1024 * 1024,
  depth: 64,
  nodes: 2000,
  datasets: 200,
  rows: 5000,
  cell: 64 * 1024,
};

/** What checks of bounded depth can take on any stack. */
const deepest = 256;

/** The host's limits, with the defaults for those it does not name. */
export function limitsFrom(raised: Partial<Limits> = {}): Limits {
  const limits = { ...defaultLimits, ...raised };
  return { ...limits, depth: Math.min(limits.depth, deepest) };
}
