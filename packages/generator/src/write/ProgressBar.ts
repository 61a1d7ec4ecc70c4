import type { NumberValue, ProgressBarProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** How far a value is on the way to another. */
export const writeProgressBar: Writer = ({ title, description, shows }) => {
  const { value = null, target, format, marks } = shows;
  const props: ProgressBarProps = {
    label: title,
    value: value as NumberValue,
    ...(description && { description }),
    ...(target !== undefined && { max: target as NumberValue }),
    ...(format && { format }),
    ...(marks?.length && {
      milestones: marks.map(({ label, at }) => ({
        value: typeof at === 'string' ? { formula: at } : at,
        label,
      })),
    }),
  };
  return { ...props };
};
