import type { Cell, Format, Issue, Node } from '@vitrine/schema';
import type {
  ChangeOp,
  ChangeResult,
  DataTable,
  Environment,
  Explanation,
  NodeSnapshot,
  compileFormula,
} from '@vitrine/runtime';
import type { ReactNode } from 'react';
import type { Translate } from '../i18n/types.js';

/** What a person did, for the host: `{ type: 'row.click', node: 'deals', row: {…} }`. */
export interface Intent {
  readonly type: string;
  /** Id of the node it happened on. */
  readonly node: string;
  readonly [detail: string]: unknown;
}

/** How a change is told to the person who made it. */
export interface ChangeNotice {
  /** Sentence of the toast that offers to undo; by default what the operation says. Null shows no toast: for values that are typed. */
  readonly message?: string | null;
  /** The component itself says why a change is refused, beside what the person entered; by default a toast does. */
  readonly tellsRefusal?: boolean;
}

/** A dataset behind a node that takes rows from the person. */
export interface FillableDataset {
  readonly name: string;
  readonly title: string;
  /** There are no rows in it. */
  readonly empty: boolean;
  /** Opens a form for one row. */
  readonly addRow: () => void;
  /** Opens the import of a file or of the clipboard. */
  readonly importRows: () => void;
}

/** How the children of a slot are laid out. */
export interface ChildrenOptions {
  /** Columns of the grid, 1 to 12; 12 by default. */
  readonly columns?: number;
  /** Span of a child that gives none; all columns by default. */
  readonly defaultSpan?: number;
  /** Pixels between children, 0 to 64; by default as the density has it. */
  readonly gap?: number;
  /** Level of the children's headings; by default that of the node. */
  readonly headingLevel?: number;
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
  /** Some of what it shows is sample data. */
  readonly sample: boolean;
  /** Level of the heading a titled component writes, 1 to 6. */
  readonly headingLevel: number;
  /** Built-in words in the person's language. */
  readonly t: Translate;
  /** Writes a value in the session's locale, currency and zone. Missing is an em dash. */
  readonly format: (value: Cell | undefined, format?: Format) => string;
  /** The formula language, for formulas over the rows of the node; undefined until a plain component has loaded it. */
  readonly compile: typeof compileFormula | undefined;
  /** The address when the host's URL policy allows it, else undefined. */
  readonly url: (address: string | null | undefined) => string | undefined;
  /** Tells the host what a person did. */
  readonly emit: (type: string, details?: Record<string, unknown>) => void;
  /** Changes shared user data and offers to undo it. Values set (`value.set`) are quiet unless `notice` has a message. */
  readonly change: (ops: ChangeOp | readonly ChangeOp[], notice?: ChangeNotice) => ChangeResult;
  /** Shows a value of this node as if it were set, without a change, until one is made or it is undefined: while something is dragged. */
  readonly preview: (key: string, value: Cell | undefined) => void;
  /** Takes back the last change. */
  readonly undo: () => boolean;
  /** Makes the change again that was taken back last. */
  readonly redo: () => boolean;
  /** Datasets behind the rows that the node shows, as far as they take rows; computed when called. Absent where nothing may be changed. */
  readonly fillable?: () => readonly FillableDataset[];
  /** Says something to screen readers. */
  readonly announce: (message: string) => void;
  /** Asks the sources that it rests on again. Absent when there are none. */
  readonly refresh?: () => void;
  /** Where the values of this node come from; computed when called. Absent outside a session. */
  readonly explain?: () => readonly Explanation[];
  /** Renders the children of a slot, given the nodes that stand in it. */
  readonly renderChildren: (children: readonly Node[], options?: ChildrenOptions) => ReactNode;
  /** Reads view state of this node. The view is drawn again when it changes. */
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

/** Reads a file that a person chose for a dataset whose rows are not on this device. `readData` has the same result. */
export type ChooseFile = (
  file: File,
  dataset: string,
) => Promise<{ readonly data?: DataTable | null; readonly issues: readonly Issue[] }>;
