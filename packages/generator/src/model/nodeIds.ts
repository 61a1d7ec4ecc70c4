import { describeComponent, walkNodes, type Artifact } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';

const descriptions = /* @__PURE__ */ new Map(
  Object.entries(catalogue).map(([type, schema]) => [type, describeComponent(schema)]),
);

/** Ids of all nodes of a page, at any depth. */
export function nodeIds(artifact: Artifact): ReadonlySet<string> {
  return new Set(
    Array.from(
      walkNodes(artifact, (type) => descriptions.get(type)),
      ({ node }) => node.id,
    ),
  );
}
