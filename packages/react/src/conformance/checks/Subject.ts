import { describeComponent } from '@vitrine/schema';
import type { ComponentDescription } from '@vitrine/schema';
import type { ComponentDefinition } from '../../renderer/defineComponent.js';
import type { ConformanceArea, ConformanceCheck, ConformanceExample } from '../types.js';

/** The component that is checked. */
export interface Subject {
  readonly definition: ComponentDefinition;
  readonly description: ComponentDescription;
  readonly examples: readonly ConformanceExample[];
}

export function subjectOf(definition: ComponentDefinition, examples: readonly ConformanceExample[]): Subject {
  return { definition, examples, description: describeComponent(definition.schema) };
}

/** A check that looks at each example; what it throws names the example. */
export function checkOf(
  { examples }: Subject,
  area: ConformanceArea,
  sentence: string,
  look: (example: ConformanceExample) => void | Promise<void>,
): ConformanceCheck {
  const run = async () => {
    for (const example of examples) {
      try {
        await look(example);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`In the example “${example.name}”: ${reason}`, { cause: error });
      }
    }
  };
  return { area, name: `${area}: ${sentence}`, run };
}
