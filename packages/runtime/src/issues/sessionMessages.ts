import type { Cell, Issue, Severity } from '@vitrine/schema';

interface Details {
  readonly severity?: Severity;
  readonly path?: string;
  readonly node?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly hint?: string;
}

function issue(code: string, message: string, details: Details = {}): Issue {
  const { severity = 'error', path = '', node, params = {}, hint } = details;
  return {
    code,
    severity,
    path,
    ...(node === undefined ? {} : { node }),
    message,
    params,
    ...(hint === undefined ? {} : { hint }),
  };
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** An option of the host, or a setting of the document, has a value that nothing can be done with: the default takes its place. */
export function optionInvalid(option: string, value: unknown, expected: string, path: string): Issue {
  return issue(
    'option.invalid',
    `Nothing can be done with ${shown(value)} as \`${option}\`; it is left out.`,
    {
      severity: 'warning',
      path,
      params: { option, value: shown(value) },
      hint: `Pass ${expected}, or leave it out.`,
    },
  );
}

/** The document as a whole. */
export const documentIssue = {
  /** Storage has refused or can't be opened; what was entered is on screen only. */
  notSaved: (reason: string): Issue =>
    issue('session.notSaved', `What was entered is not saved yet: ${reason}`, {
      params: { reason },
      hint: 'Keep this page open: saving is tried again. Export the data to be safe.',
    }),
  /** What is stored can't be read; nothing is written over it. */
  unreadable: (reason: string): Issue =>
    issue('session.unreadable', `What was entered before can't be read: ${reason}`, {
      params: { reason },
      hint: 'Export what is stored. Nothing is written over it.',
    }),
  /** Stored changes name rows that the dataset does not have now. */
  orphans: (dataset: string, count: number): Issue =>
    issue(
      'changes.orphaned',
      `${count} changes to ${dataset} concern rows that are no longer there. They are kept.`,
      {
        severity: 'info',
        params: { dataset, count },
        hint: 'They apply again if the rows return.',
      },
    ),
};

/** A value or row set that can't be computed. */
export const graphIssue = {
  /** A chain of dependencies is longer than can be computed. */
  depth: (): Issue =>
    issue('graph.depth', 'Too many formulas and queries rest on each other here.', {
      hint: 'Shorten the chain.',
    }),
  /** What a value reads could not be computed. */
  dependency: (name: string): Issue =>
    issue('graph.dependency', `This rests on ${name}, which has an error.`, {
      params: { name },
      hint: `Mend ${name} first.`,
    }),
};

/** A node that can't be shown. */
export const nodeIssue = {
  /** The formula in `visible` could not be computed. */
  visible: (node: string, path: string, reason: string): Issue =>
    issue('node.visible', `It is not known whether this should be shown, so it is: ${reason}`, {
      severity: 'warning',
      path: `${path}/visible`,
      node,
      params: { reason },
    }),
};

/** A change that is not made. */
export const changeIssue = {
  /** A change in a session that was made read-only. */
  readOnly: (): Issue => issue('change.readOnly', 'Nothing can be changed here.'),
  /** A change while the stored changes could not be read; they are never overwritten. */
  storageUnreadable: (reason: string): Issue =>
    issue(
      'change.storageUnreadable',
      `Nothing can be changed, because what is stored can't be read: ${reason}`,
      {
        params: { reason },
        hint: 'Export the stored data, then clear it.',
      },
    ),
  /** A change that is shown, and that storage does not take: a server's rule forbids it. The params name the value's key, or the row and its dataset. */
  notStored: (node: string, reason: string, what: Readonly<Record<string, string>>): Issue =>
    issue('change.notStored', `This was not saved: ${reason}`, { node, params: { reason, ...what } }),
  /** A change of a form that does not exist. */
  invalid: (path: string, what: string): Issue =>
    issue('change.invalid', `This is no change that Vitrine knows: ${what}.`, { path, params: { what } }),
  /** A change names no dataset of the document. */
  unknownDataset: (path: string, dataset: string): Issue =>
    issue('change.unknownDataset', `There is no dataset ${shown(dataset)} to change.`, {
      path,
      params: { dataset },
    }),
  /** A change of rows that nobody may change. */
  notWritable: (
    path: string,
    dataset: string,
    reason: 'view' | 'source' | 'loading' | 'keys' | 'unconnected',
  ): Issue =>
    issue('change.notWritable', `The rows of ${dataset} can't be changed: ${whyNotWritable[reason]}`, {
      path,
      params: { dataset, reason },
    }),
  /** A change names a row that is not there. */
  unknownRow: (path: string, dataset: string, row: string): Issue =>
    issue('change.unknownRow', `${dataset} has no row ${shown(row)}.`, {
      path,
      params: { dataset, row },
      hint: 'Somebody else may have removed it.',
    }),
  /** A change names a column that is not there. */
  unknownColumn: (path: string, dataset: string, column: string): Issue =>
    issue('change.unknownColumn', `${dataset} has no column ${shown(column)}.`, {
      path,
      params: { dataset, column },
    }),
  /** A change of a cell that is computed. */
  readOnlyColumn: (path: string, dataset: string, column: string): Issue =>
    issue('change.readOnlyColumn', `${shown(column)} of ${dataset} is computed and can't be changed.`, {
      path,
      params: { dataset, column },
    }),
  /** A change of the cell that names its row. */
  keyColumn: (path: string, dataset: string, column: string): Issue =>
    issue('change.keyColumn', `${shown(column)} identifies the rows of ${dataset} and can't be changed.`, {
      path,
      params: { dataset, column },
      hint: 'Remove the row and add a new one.',
    }),
  /** A change gives a cell a value of another type. */
  cellType: (path: string, column: string, type: string, value: Cell): Issue =>
    issue(
      'change.cellType',
      `${shown(value)} does not fit ${shown(column)}, which holds ${cellTypes[type] ?? type}.`,
      {
        path,
        params: { column, type, value },
      },
    ),
  /** A change names no node of the document. */
  unknownNode: (path: string, node: string): Issue =>
    issue('change.unknownNode', `There is no node ${shown(node)}.`, { path, params: { node } }),
  /** A change names no field, input or view state of the node. */
  unknownValue: (path: string, node: string, key: string): Issue =>
    issue('change.unknownValue', `${node} has nothing called ${shown(key)} that can be set.`, {
      path,
      node,
      params: { key },
    }),
};

const whyNotWritable = {
  view: 'it is computed by a query; change the dataset it reads.',
  source: 'they come from a connected source.',
  loading: 'they are not here yet.',
  keys: 'they have no usable keys.',
  unconnected: 'the file with its rows is not on this device.',
};

const cellTypes: Readonly<Record<string, string>> = {
  text: 'text',
  number: 'numbers',
  boolean: 'yes or no',
  date: 'dates such as 2026-03-01',
  datetime: 'times such as 2026-03-01T09:00:00Z',
  select: 'one of its options',
  multiselect: 'a list of its options',
  person: 'the name of a person',
  url: 'an address',
  email: 'an e-mail address',
};
