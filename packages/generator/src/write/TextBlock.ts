import type { TextBlockProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** How a text stands on the page: what explains as a callout, what is ticked off in a card. */
const variants: Readonly<Record<string, TextBlockProps['variant']>> = { note: 'callout', checklist: 'card' };

/** Markdown under a heading. */
export const writeTextBlock: Writer = ({ title, intent, shows }) => {
  const props: TextBlockProps = {
    ...(title && { title }),
    text: shows.text ?? '',
    ...(variants[intent] && { variant: variants[intent] }),
  };
  return { ...props };
};
