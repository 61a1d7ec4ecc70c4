import { isAbsent, issueOfPropFault } from '../../components/usableProps.js';
import { walkNodes } from '../../components/walkNodes.js';
import type { Artifact, Dataset, Node } from '../../generated/types.js';
import type { Issue } from '../../issues/Issue.js';
import { datasetShape } from '../../issues/patchMessages.js';
import { findFaults, type Fault } from '../../validate/findFaults.js';
import { normalize } from '../../validate/normalize.js';
import { pointerTo } from '../../validate/pointer.js';
import { issueOfFault } from './changeFields.js';
import type { Draft } from './Draft.js';

/** Names of nodes and datasets that have fewer faults than before, so that the way back brings some again. */
export interface Mended {
  readonly nodes: ReadonlySet<string>;
  readonly datasets: ReadonlySet<string>;
}

/** One fault wherever in a list it stands, because elements move. */
function signature({ kind, steps, ...fault }: Fault): string {
  const place = steps.map((step) => (typeof step === 'number' ? '*' : step));
  const value = 'value' in fault && typeof fault.value !== 'object' ? fault.value : null;
  return JSON.stringify([kind, place, 'name' in fault ? fault.name : null, value]);
}

/** Faults that are not among others. */
function excess(faults: readonly Fault[], others: readonly Fault[]): Fault[] {
  const counts = new Map<string, number>();
  for (const fault of others) counts.set(signature(fault), (counts.get(signature(fault)) ?? 0) + 1);
  return faults.filter((fault) => {
    const count = counts.get(signature(fault)) ?? 0;
    counts.set(signature(fault), count - 1);
    return count <= 0;
  });
}

/** The op that changed something last, for the path of its issues; whether any took it unchecked. */
function lastOps(draft: Draft, of: 'nodes' | 'datasets'): Map<string, { at: number; unchecked: boolean }> {
  const last = new Map<string, { at: number; unchecked: boolean }>();
  for (const [at, touched] of draft.touched.entries()) {
    for (const name of touched[of])
      last.set(name, { at, unchecked: touched.unchecked || (last.get(name)?.unchecked ?? false) });
  }
  return last;
}

function nodesNamed(artifact: Artifact, draft: Draft, ids: ReadonlyMap<string, unknown>): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { node } of walkNodes(artifact, draft.types.description))
    if (ids.has(node.id) && !nodes.has(node.id)) nodes.set(node.id, node);
  return nodes;
}

function propFaults(draft: Draft, node: Node | undefined): Fault[] {
  const schema = node && draft.types.schema(node.type);
  const faults = schema ? findFaults(schema, node.props, { shared: draft.shared, skipNodes: true }) : [];
  return faults.filter((fault) => !isAbsent(fault));
}

function checkNodes(draft: Draft, start: Artifact): Set<string> {
  const mended = new Set<string>();
  const last = lastOps(draft, 'nodes');
  if (last.size === 0) return mended;
  const before = nodesNamed(start, draft, last);
  const after = nodesNamed(draft.artifact, draft, last);
  for (const [id, { at, unchecked }] of last) {
    const old = before.get(id);
    const node = after.get(id);
    const oldFaults = old && node?.type !== old.type ? [] : propFaults(draft, old);
    const faults = unchecked || !node ? propFaults(draft, node) : normalizeProps(draft, node);
    if (excess(propFaults(draft, old), faults).length > 0) mended.add(id);
    if (unchecked || !node) continue;
    for (const fault of excess(faults, oldFaults)) {
      const issue = issueOfPropFault(fault, { path: '', node: id, type: node.type });
      if (issue) draft.refuse({ ...issue, path: `/${at}` });
    }
  }
  return mended;
}

/** Writes what is accepted in another form as the format has it; gives the faults that are left. */
function normalizeProps(draft: Draft, node: Node): Fault[] {
  const schema = draft.types.schema(node.type);
  if (!schema) return [];
  const { value, faults } = normalize(schema, node.props, { shared: draft.shared, skipNodes: true });
  if (value !== node.props) draft.node(node.id).node.props = value;
  return faults.filter((fault) => !isAbsent(fault));
}

const contents = ['rows', 'source', 'query'] as const;

/** Whether `openArtifact` would keep what is at fault in a dataset. */
const isKept = (fault: Fault): boolean => fault.kind === 'unknown' || fault.steps[0] === 'query';

function checkDatasets(draft: Draft, start: Artifact): Set<string> {
  const mended = new Set<string>();
  const last = lastOps(draft, 'datasets');
  const before = new Map((start.datasets ?? []).map((dataset) => [dataset.name, dataset]));
  const after = new Map(draft.datasets().map((dataset) => [dataset.name, dataset]));
  for (const [name, { at, unchecked }] of last) {
    const dataset = after.get(name);
    const old = faultsOf(draft, before.get(name));
    const faults = faultsOf(draft, dataset);
    if (excess(old, faults).length > 0) mended.add(name);
    const found = contents.filter((content) => dataset && Object.hasOwn(dataset, content));
    if (dataset && found.length !== 1) draft.refuse(datasetShape(`/${at}`, name, found));
    for (const fault of excess(faults, old)) {
      if (!(unchecked && isKept(fault))) draft.refuse(datasetIssue(fault, name, at));
    }
  }
  return mended;
}

function faultsOf(draft: Draft, dataset: Dataset | undefined): Fault[] {
  const schema = draft.shared['dataset']!;
  return dataset ? findFaults(schema, dataset, { shared: draft.shared, skipNodes: true }) : [];
}

function datasetIssue(fault: Fault, name: string, at: number): Issue {
  return { ...issueOfFault(fault, pointerTo(['datasets', name, ...fault.steps])), path: `/${at}` };
}

/** Checks what a patch changed: it may leave faults that were there, and add none. */
export function checkTouched(draft: Draft, start: Artifact): Mended {
  return { nodes: checkNodes(draft, start), datasets: checkDatasets(draft, start) };
}
