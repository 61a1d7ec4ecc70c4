import type { TabsProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** One tab for each series of the outline's node; assembling fills them with the children. */
export const writeTabs: Writer = ({ title, shows }) => {
  const props: TabsProps = {
    ...(title && { title }),
    tabs: (shows.y ?? []).map(({ key, label }) => ({ id: key, label, content: [] })),
  };
  return { ...props };
};
