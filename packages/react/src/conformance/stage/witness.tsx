import type { Cell } from '@vitrine/schema';
import { defineComponent } from '../../renderer/defineComponent.js';

/** Stands beside the component that is looked at, and must never be drawn into its troubles. */
export const witness = defineComponent<{ value: Cell }>({
  type: 'ConformanceWitness',
  schema: {
    type: 'object',
    required: ['value'],
    properties: { value: { $ref: 'value' } },
  },
  view: ({ props }) => <p className="vt-conformance-witness">{String(props.value)}</p>,
});
