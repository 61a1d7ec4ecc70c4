import { fold } from '../../words/fold.js';

/** A name as it is looked up: folded, and letters and digits only. */
export const asKey = (text: string): string =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
