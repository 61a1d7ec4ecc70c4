import type { CatalogueSchema } from '@vitrine/schema';
import type { ComponentDefinition } from '../renderer/defineComponent.js';
import { addressChecks } from './checks/addressChecks.js';
import { focusChecks } from './checks/focusChecks.js';
import { issueChecks } from './checks/issueChecks.js';
import { keyboardChecks } from './checks/keyboardChecks.js';
import { renderChecks } from './checks/renderChecks.js';
import { hydrationChecks, serverChecks } from './checks/serverChecks.js';
import { stateChecks } from './checks/stateChecks.js';
import { strictChecks } from './checks/strictChecks.js';
import { subjectOf } from './checks/Subject.js';
import type { ConformanceCheck, ConformanceExample, ConformanceOptions } from './types.js';

/**
 * What every component must do, as checks for any test runner.
 *
 * They need a document (a browser, happy-dom or jsdom; those of the area `server` none) and the development build of
 * React, 18.3 or 19, and must run one after the other. Each shows the component in an artifact of its own and clears up after itself.
 *
 * @example
 * import { defineComponent } from '@vitrine/react';
 * import { conformanceChecks } from '@vitrine/react/testing';
 * import { test } from 'vitest';
 *
 * const gauge = defineComponent<{ level: number }>({
 *   type: 'Gauge',
 *   schema: { type: 'object', required: ['level'], properties: { level: { type: 'number' } } },
 *   view: ({ props }) => <meter value={props.level} />,
 * });
 * const examples = [{ name: 'half full', props: { level: 0.5 } }];
 * for (const { name, run } of conformanceChecks(gauge, { examples })) test(name, run);
 *
 * @throws TypeError when the schema refers to a shared schema that does not exist.
 */
export function conformanceChecks(
  definition: ComponentDefinition,
  options: ConformanceOptions = {},
): readonly ConformanceCheck[] {
  const subject = subjectOf(definition, options.examples ?? [exampleOf(definition)]);
  return [
    ...issueChecks(subject),
    ...stateChecks(subject),
    ...keyboardChecks(subject),
    ...focusChecks(subject),
    ...addressChecks(subject),
    ...renderChecks(subject),
    ...strictChecks(subject),
    ...hydrationChecks(subject),
    ...serverChecks(subject),
  ];
}

/** Each required property with the example of its schema. */
function exampleOf({ schema }: ComponentDefinition): ConformanceExample {
  const { required = [], properties = {} } = schema as CatalogueSchema;
  const props = required.map((name) => [name, properties[name]?.examples?.[0]] as const);
  return { name: 'of the schema', props: Object.fromEntries(props) };
}
