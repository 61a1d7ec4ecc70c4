import type { Issue } from '@vitrine/schema';

/** Issues whose paths begin further up, and that name the node concerned. */
export function prefixIssues(issues: readonly Issue[], pointer: string, node?: string): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: `${pointer}${issue.path}`,
    ...(node === undefined ? {} : { node }),
  }));
}
