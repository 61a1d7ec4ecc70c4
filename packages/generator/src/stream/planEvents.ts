import { applyPatch, type Artifact, type PatchOp } from '@vitrine/schema';
import { Page } from '../refine/page/Page.js';
import type { Thing } from '../refine/page/Thing.js';
import type { GenerateEvent, GenerateResult } from '../types.js';
import { outlineOf } from './outlineOf.js';

/** What the planner made, told in the steps in which a model makes a page. */
export function* planEvents(result: GenerateResult): Generator<GenerateEvent, void> {
  for (const issue of result.issues) yield { kind: 'issue', issue };
  if (result.artifact) yield* pageEvents(result);
  yield { kind: 'done', result };
}

/** Takes the page apart from its end; what would undo that builds it again from its beginning. */
function* pageEvents({
  artifact,
  receipts,
  data,
}: Extract<GenerateResult, { artifact: Artifact }>): Generator<GenerateEvent, void> {
  const page = new Page(artifact);
  const isPart = ({ node }: Thing): boolean => !page.describe(node?.type ?? '')?.slots.length;
  const removal = page.nodes
    .filter(isPart)
    .toReversed()
    .map(({ id }): PatchOp => ({ op: 'remove', id }));
  const emptying = (artifact.datasets ?? [])
    .filter(({ origin, rows }) => origin === 'sample' && rows?.length)
    .map(({ name }): PatchOp => ({ op: 'dataset.set', name, path: ['rows'], value: [] }));
  const { artifact: begin, inverse } = applyPatch(artifact, [...removal, ...emptying]);
  if (!begin) return;
  const outline = outlineOf(artifact, page, receipts);
  yield { kind: 'outline', outline, artifact: begin, ...(data && { data }) };
  const rows = inverse.filter(({ op }) => op === 'dataset.set');
  if (rows.length > 0) yield { kind: 'rows', ops: rows };
  for (const op of inverse) if (op.op === 'add') yield { kind: 'node', node: op.component, ops: [op] };
}
