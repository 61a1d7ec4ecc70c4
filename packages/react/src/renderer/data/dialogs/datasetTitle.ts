import type { Session } from '@vitrine/runtime';

/** What people call a dataset; literal rows of a node go by what stands above it. */
export function datasetTitle(session: Session, name: string): string {
  const dataset = session.artifact.datasets?.find((candidate) => candidate.name === name);
  if (dataset) return dataset.title ?? name;
  const [node = name] = name.split('.');
  const shown = session.explain(node).flatMap(({ datasets }) => datasets);
  return shown.find((literal) => literal.name === name)?.title ?? node;
}
