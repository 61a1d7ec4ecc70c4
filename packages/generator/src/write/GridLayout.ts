import type { GridLayoutProps } from '@vitrine/schema';
import type { Writer } from './types.js';

/** A box of columns; assembling fills it with the children. */
export const writeGridLayout: Writer = ({ title, shows }) => {
  const props: GridLayoutProps = {
    ...(title && { title }),
    ...(shows.limit && { columns: shows.limit }),
    children: [],
  };
  return { ...props };
};
