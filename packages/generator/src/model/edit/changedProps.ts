import { type CatalogueSchema, type JsonSchema } from '@vitrine/schema';
import { findFaults } from '@vitrine/schema/internal';
import { compileProfile } from '../../profiles/compileProfile.js';

type Props = Readonly<Record<string, unknown>>;

/**
 * The props of a part after a model wrote it anew. What a model cannot write (children, actions and addresses of the
 * host, rows) stays as it was, with the whole property that holds it.
 */
export function changedProps(schema: CatalogueSchema, before: Props, written: Props): Props {
  const free = compileProfile(schema, 'prompt-only');
  const faults = findFaults(free as JsonSchema, before, {
    shared: (free.$defs ?? {}) as Readonly<Record<string, JsonSchema>>,
  });
  const kept = new Set(faults.flatMap(({ steps }) => (steps[0] === undefined ? [] : [String(steps[0])])));
  const isOpen = ([name]: readonly [string, unknown]): boolean =>
    !kept.has(name) && free.properties !== undefined && Object.hasOwn(free.properties, name);
  const left = Object.entries(before).filter((entry) => !isOpen(entry));
  return Object.fromEntries([...left, ...Object.entries(written).filter(isOpen)]);
}
