import type { Issue } from '@vitrine/schema';

/** What went wrong and how to mend it, errors first. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const order = { error: 0, warning: 1, info: 2 };
  const sorted = issues.toSorted((a, b) => order[a.severity] - order[b.severity]);
  const shown = sorted.slice(0, 8);
  if (shown.length === 0) return null;
  return (
    <ul className="issues" role={shown[0]?.severity === 'error' ? 'alert' : 'status'}>
      {shown.map((issue, index) => (
        <li key={`${issue.code}${index}`} data-severity={issue.severity}>
          <strong>{issue.message}</strong>
          {issue.hint && <span> {issue.hint}</span>}
        </li>
      ))}
      {sorted.length > shown.length && (
        <li data-severity="info">… and {sorted.length - shown.length} more.</li>
      )}
    </ul>
  );
}
