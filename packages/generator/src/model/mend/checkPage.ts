import { createSession, type DataTable } from '@vitrine/runtime';
import { openArtifact, type Artifact, type Issue } from '@vitrine/schema';
import { missingColumns } from './missingColumns.js';
import { nodeIds } from '../nodeIds.js';

/** What is wrong with a page, as a reader would find it. */
export interface PageCheck {
  /** By node what has to be mended. */
  readonly byNode: ReadonlyMap<string, readonly Issue[]>;
  /** What belongs to no node, such as a formula of a column. */
  readonly others: readonly Issue[];
}

/** Opens a page as any reader would, with its formulas and queries, and gives what a person would notice. */
export function checkPage(page: Artifact, data: readonly DataTable[] | undefined, now: number): PageCheck {
  const { artifact, issues } = openArtifact(page);
  const found = [...issues, ...(artifact ? sessionIssues(artifact, data, now) : [])];
  const byNode = new Map<string, Issue[]>();
  const others: Issue[] = [];
  for (const issue of found) {
    if (issue.severity === 'info') continue;
    if (issue.node === undefined) others.push(issue);
    else byNode.set(issue.node, [...(byNode.get(issue.node) ?? []), issue]);
  }
  return { byNode, others };
}

function sessionIssues(
  artifact: Artifact,
  data: readonly DataTable[] | undefined,
  now: number,
): readonly Issue[] {
  const session = createSession(artifact, { data, now: () => now });
  const issues = session.issues();
  const faulty = new Set(issues.map(({ node }) => node));
  const columns = [...nodeIds(artifact)]
    .filter((id) => !faulty.has(id))
    .flatMap((id) => {
      const snapshot = session.node(id);
      return snapshot?.status === 'ready' ? missingColumns(snapshot) : [];
    });
  session.dispose();
  return [...issues, ...columns];
}
