import type { Cell } from '@vitrine/schema';
import type { Graph, Vertex } from '../../graph/index.js';
import type { RowSet } from '../../queries/rows/RowSet.js';
import type { TableCache } from '../../queries/table/TableCache.js';
import type { LiveDocument } from '../state/LiveDocument.js';
import type { SourceParams } from '../../sources/SourceFeed.js';
import type { LiveSources } from '../state/LiveSources.js';
import type { Environment } from '../types.js';
import type { UserData } from '../state/UserData.js';
import type { ViewState } from '../state/ViewState.js';
import type { FormulaCache } from './formulas/FormulaCache.js';
import type { Live } from '../values/Live.js';

/** What all vertices of a session are made from. */
export interface ResolveContext {
  readonly graph: Graph;
  readonly document: LiveDocument;
  readonly data: UserData;
  readonly sources: LiveSources;
  readonly view: ViewState;
  readonly formulas: FormulaCache;
  /** What queries know of row sets. */
  readonly tables: Vertex<TableCache>;
  /** Milliseconds since 1970; null while unknown. */
  readonly clock: Vertex<number | null>;
  /** Whether nothing may be changed. */
  readonly readOnly: Vertex<boolean>;
  readonly settings: Vertex<Omit<Environment, 'now'>>;
  /** Rows of a dataset, literal rows of nodes included; undefined when there is no such dataset. */
  readonly dataset: (name: string) => Vertex<Live<RowSet>> | undefined;
  /** Parameters of a dataset's source; undefined when it has none. */
  readonly sourceParams: (dataset: string) => Vertex<Live<SourceParams>> | undefined;
  /** An output of a node, its bare one without a name; undefined when there is no such node or output. */
  readonly output: (node: string, name?: string) => Vertex<Live<Cell>> | undefined;
  /** A node's own fields and inputs. */
  readonly ownOutput: (node: string, name: string) => Vertex<Live<Cell>> | undefined;
}
