import type { Session } from '@vitrine/runtime';

/** What people call a dataset; literal rows of a node go by the node's id. */
export function datasetTitle(session: Session, name: string): string {
  const dataset = session.artifact.datasets?.find((candidate) => candidate.name === name);
  return dataset?.title ?? dataset?.name ?? name.split('.')[0] ?? name;
}
