import type { Cell, Format, Issue, Node } from '@vitrine/schema';
import type { ChangeOp, ChangeResult, Environment, NodeSnapshot } from '@vitrine/runtime';
import type { ReactNode } from 'react';
import type { Translate } from '../i18n/types.js';

/** What a person did, for the host: `{ type: 'row.click', node: 'deals', row: 'd1' }`. */
export interface Intent {
  readonly type: string;
  /** Id of the node it happened on. */
  readonly node: string;
  readonly [detail: string]: unknown;
}

/** What a view knows and can do beside its props. */
export interface NodeContext {
  readonly id: string;
  readonly snapshot: NodeSnapshot;
  readonly environment: Environment;
  /** Right to left or left to right. */
  readonly direction: 'ltr' | 'rtl';
  /** Nothing here may be changed. */
  readonly readOnly: boolean;
  /** Level of the heading a titled component writes, 1 to 6. */
  readonly headingLevel: number;
  /** Built-in words in the person's language. */
  readonly t: Translate;
  /** Writes a value in the session's locale, currency and zone. Missing is an em dash. */
  readonly format: (value: Cell | undefined, format?: Format) => string;
  /** The address when the host's URL policy allows it, else undefined. */
  readonly url: (address: string | null | undefined) => string | undefined;
  /** Tells the host what a person did. */
  readonly emit: (type: string, details?: Record<string, unknown>) => void;
  /** Changes shared user data. */
  readonly change: (ops: ChangeOp | readonly ChangeOp[]) => ChangeResult;
  /** Takes back the last change. */
  readonly undo: () => boolean;
  /** Says something to screen readers. */
  readonly announce: (message: string) => void;
  /** Renders the children of a slot, given the nodes that stand in it. `columns` is the width of the grid, 12 by default. */
  readonly renderChildren: (
    children: readonly Node[],
    options?: { columns?: number; defaultSpan?: number },
  ) => ReactNode;
  /** Reads view state of this node. */
  readonly getView: (key: string) => unknown;
  readonly setView: (key: string, value: unknown) => void;
  /** Adds an issue to what the host is told; for faults only a view can see. */
  readonly report: (issue: Issue) => void;
}

/** Props of every view. `props` are resolved: live values are values, rows are row sets, defaults are filled in. */
export interface ViewProps<Props = Record<string, unknown>> {
  readonly props: Props;
  readonly node: NodeContext;
}
