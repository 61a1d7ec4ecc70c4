import { createSession } from '@vitrine/runtime';
import { openArtifact, type Artifact, type Issue, type JsonSchema } from '@vitrine/schema';

/** Everything that opening and running a document finds wrong. */
function faultsOf(artifact: Artifact, components?: Readonly<Record<string, JsonSchema>>): Issue[] {
  const opened = openArtifact(artifact, { components });
  if (!opened.artifact) return [...opened.issues];
  const session = createSession(opened.artifact, {
    now: () => Date.parse(artifact.provenance?.createdAt ?? '') || 0,
  });
  const issues = [...opened.issues, ...session.issues()];
  session.dispose();
  return issues.filter(({ severity }) => severity !== 'info');
}

/** Faults of a document that the one before it did not have. */
export function newFaults(
  before: Artifact,
  after: Artifact,
  components?: Readonly<Record<string, JsonSchema>>,
): Issue[] {
  const known = new Set(faultsOf(before, components).map(sign));
  return faultsOf(after, components).filter((issue) => !known.has(sign(issue)));
}

const sign = ({ code, node, message }: Issue): string => JSON.stringify([code, node, message]);
