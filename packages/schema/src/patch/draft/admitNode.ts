import { walkNodes } from '../../components/walkNodes.js';
import type { Node } from '../../generated/types.js';
import type { Issue } from '../../issues/Issue.js';
import { nameRefused, type NameRefusal } from '../../issues/patchMessages.js';
import { Names } from '../../open/Names.js';
import { Opening } from '../../open/Opening.js';
import { NodeSettler } from '../../open/settle/settleNodes.js';
import type { Draft } from './Draft.js';

/** Faults that `openArtifact` reports and keeps. */
const kept: ReadonlySet<string> = new Set([
  'component.unknown',
  'prop.unknown',
  'prop.missing',
  'prop.invalid',
  'property.unknown',
  'issue.more',
]);

function settle(draft: Draft, raw: Node, path: string): { node: Node; issues: Issue[] } {
  const opening = new Opening(draft.types, draft.limits);
  const steps = path.split('/').slice(1);
  const node = new NodeSettler(new Names([]), opening).settleNode(
    raw as unknown as Readonly<Record<string, unknown>>,
    steps,
  );
  return { node, issues: opening.issues().filter((issue) => issue.severity !== 'info') };
}

function asRefusal(issue: Issue): Issue {
  return issue.code === 'node.renamed'
    ? nameRefused(issue.path, issue.params['id'], issue.params['reason'] as NameRefusal)
    : issue;
}

/** Whether a node or one below it has faults, so that it can be added again only unchecked. */
export function hasFaults(draft: Draft, node: Node): boolean {
  return settle(draft, node, '').issues.length > 0;
}

/**
 * Checks a new node with its children as `openArtifact` would, and takes their names. Gives the node as it is written in
 * the document; null when it was refused.
 *
 * @param path Pointer of the node in the patch.
 */
export function admitNode(draft: Draft, raw: Node, path: string, into: string | null): Node | null {
  const { node, issues } = settle(draft, raw, path);
  const refusals = issues.filter((issue) => !(draft.unchecked && kept.has(issue.code)));
  for (const issue of refusals) draft.refuse(asRefusal(issue));
  if (refusals.length > 0) return null;
  for (const placed of walkNodes({ components: [node] }, draft.types.description)) {
    const problem = draft.names.claim(placed.node.id);
    const at = path + placed.pointer.slice('/components/0'.length);
    if (problem) return draft.refuse(nameRefused(`${at}/id`, placed.node.id, problem));
    if (draft.unchecked) draft.touchNode(placed.node.id);
  }
  draft.enterAll([node], into);
  return node;
}
