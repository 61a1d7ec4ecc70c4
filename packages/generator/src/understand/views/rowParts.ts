import type { PartId } from '../lexicon/Lexicon.js';

/** Parts that show or collect rows as they are. */
export const rowParts: ReadonlySet<PartId> = new Set(['table', 'list', 'board', 'form', 'timeline']);

/** Whether a part is a picture. */
export const isDrawn = (part: PartId): boolean =>
  !rowParts.has(part) && part !== 'metric' && part !== 'progress';
