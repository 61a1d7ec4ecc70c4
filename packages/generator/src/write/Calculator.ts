import type { CalculatorProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** A formula over numbers that a person tries out. */
export const writeCalculator: Writer = (node) => {
  const { formula, inputs = [], steps, format } = node.shows;
  if (!formula) throw new Error(`The calculator "${node.id}" has no formula.`);
  const props: CalculatorProps = {
    label: node.title,
    ...(node.description && { description: node.description }),
    formula,
    inputs: inputs.map((input) => ({ ...input, ...(input.max !== undefined && { slider: true }) })),
    ...(format && { format }),
    ...(steps?.length && { steps: steps.map((step) => ({ ...step })) }),
  };
  return { ...props };
};
