import type { StatusBadgeProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** A state in a word, from a value and the rules that read it. */
export const writeStatusBadge: Writer = ({ title, description, shows }) => {
  const props: StatusBadgeProps = {
    status: shows.value ?? null,
    label: title,
    ...(shows.rules && { rules: shows.rules.map((rule) => ({ ...rule })) }),
    ...(description && { tooltip: description }),
  };
  return { ...props };
};
