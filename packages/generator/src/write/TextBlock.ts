import type { TextBlockProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** Markdown under a heading; what explains stands out as a callout. */
export const writeTextBlock: Writer = ({ title, intent, shows }) => {
  const props: TextBlockProps = {
    ...(title && { title }),
    text: shows.text ?? '',
    ...(intent === 'note' && { variant: 'callout' as const }),
  };
  return { ...props };
};
