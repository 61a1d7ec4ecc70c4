import type { Cell, Format, Issue, Node } from '@vitrine/schema';
import type {
  ChangeOp,
  ChangeResult,
  compileFormula,
  Environment,
  Explanation,
  NodeSnapshot,
} from '@vitrine/runtime';
import type { ReactNode } from 'react';
import type { Translate } from '../../i18n/types.js';
import type { ChangeNotice, ChildrenOptions, FillableDataset, Intent, NodeContext } from '../types.js';

/** What stands behind the nodes of one artifact, or behind one plain component. */
export interface NodeHost {
  readonly environment: Environment;
  readonly direction: 'ltr' | 'rtl';
  readonly readOnly: boolean;
  readonly t: Translate;
  readonly format: (value: Cell | undefined, format?: Format) => string;
  readonly compile: typeof compileFormula | undefined;
  readonly url: (address: string) => string | undefined;
  readonly emit: (intent: Intent) => void;
  readonly change: (ops: ChangeOp | readonly ChangeOp[], notice?: ChangeNotice) => ChangeResult;
  readonly preview: (id: string, key: string, value: Cell | undefined) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly fillable?: (id: string) => readonly FillableDataset[];
  readonly announce: (message: string) => void;
  /** Asks the sources of a node again. Absent outside a session. */
  readonly refresh?: (id: string) => Promise<void>;
  readonly explain?: (id: string) => readonly Explanation[];
  readonly renderChildren: (children: readonly Node[], options: ChildrenOptions) => ReactNode;
  readonly getView: (id: string, key: string) => unknown;
  readonly setView: (id: string, key: string, value: unknown) => void;
  readonly report: (issue: Issue) => void;
}

/** Makes what a view knows of its node. `sample` says that the document marks the node's own numbers as sample. */
export function createNodeContext(
  host: NodeHost,
  snapshot: NodeSnapshot,
  headingLevel: number,
  sample = false,
): NodeContext {
  const { id } = snapshot;
  const { environment, direction, readOnly, t, format, compile } = host;
  const { change, undo, redo, fillable, announce, explain, report } = host;
  return {
    id,
    snapshot,
    environment,
    direction,
    readOnly,
    headingLevel,
    t,
    format,
    compile,
    change,
    preview: (key, value) => host.preview(id, key, value),
    undo,
    redo,
    announce,
    report,
    ...(fillable && { fillable: () => fillable(id) }),
    sample: sample || snapshot.origin === 'sample',
    url: (address) => (address ? host.url(address) : undefined),
    emit: (type, details) => host.emit({ ...details, type, node: id }),
    ...(host.refresh &&
      snapshot.sources?.some(({ refreshable }) => refreshable) && {
        refresh: () => void host.refresh?.(id),
      }),
    ...(explain && { explain: () => explain(id) }),
    renderChildren: (children, options) => host.renderChildren(children, { headingLevel, ...options }),
    getView: (key) => host.getView(id, key),
    setView: (key, value) => host.setView(id, key, value),
  };
}
