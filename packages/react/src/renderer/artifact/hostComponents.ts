import type { ComponentDefinition } from '../defineComponent.js';

const isDefinition = (definition: Partial<ComponentDefinition>): boolean =>
  typeof definition?.type === 'string' && Boolean(definition.view);

/**
 * The component types of a host: those of all its artifacts, then those of this one.
 *
 * @throws TypeError when they are no definitions.
 */
export function hostComponents(
  ...lists: readonly (readonly ComponentDefinition[] | undefined)[]
): readonly ComponentDefinition[] {
  return lists.flatMap((list = []) => {
    if (!Array.isArray(list) || !list.every(isDefinition))
      throw new TypeError('Vitrine: "components" is a list of what defineComponent() gives.');
    return list as readonly ComponentDefinition[];
  });
}
