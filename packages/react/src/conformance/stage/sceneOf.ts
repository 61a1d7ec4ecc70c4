import { createSession } from '@vitrine/runtime';
import type { Session } from '@vitrine/runtime';
import { openArtifact } from '@vitrine/schema';
import type { Dataset, Issue, Node } from '@vitrine/schema';
import type { ComponentDefinition } from '../../renderer/defineComponent.js';
import { demand } from './demand.js';
import { witness } from './witness.js';

/** Id of the node that is looked at. */
export const subject = 'subject';

/** A dataset that only the witnesses read. */
export const elsewhere = 'conformance_elsewhere';

/** 21 November 2026, 08:00 UTC. */
export const testNow = Date.UTC(2026, 10, 21, 8);

/** A node of the component, with what it reads. */
export interface Scene {
  readonly props: Readonly<Record<string, unknown>>;
  readonly datasets?: readonly Dataset[];
  /** What stands in the node beside its props. */
  readonly node?: Partial<Node>;
}

export interface SceneOptions {
  /** The clock, in milliseconds; null before it is known. */
  readonly now?: number | null;
}

/** Opens a document with the scene between two witnesses and makes its session. */
export function sceneOf(
  definition: ComponentDefinition,
  scene: Scene,
  options: SceneOptions = {},
): { readonly session: Session; readonly issues: readonly Issue[] } {
  const witnessNode = (id: string) => ({
    id,
    type: witness.type,
    props: { value: { formula: `sum(${elsewhere}.n)` } },
  });
  const document = {
    version: 1,
    id: 'conformance',
    title: 'Conformance',
    datasets: [
      ...(scene.datasets ?? []),
      { name: elsewhere, columns: [{ key: 'n', type: 'number' }], rows: [{ id: 'a', n: 4711 }] },
    ],
    components: [
      witnessNode('before'),
      { ...scene.node, id: subject, type: definition.type, props: scene.props },
      witnessNode('after'),
    ],
  };
  const components = { [witness.type]: witness.schema, [definition.type]: definition.schema };
  const { artifact, issues } = openArtifact(document, { components });
  demand(artifact, `its document does not open: ${issues[0]?.message ?? ''}`);
  const now = options.now === undefined ? testNow : options.now;
  const session = createSession(artifact, { components, now: now === null ? null : () => now });
  return { session, issues: [...issues, ...session.issues()] };
}
