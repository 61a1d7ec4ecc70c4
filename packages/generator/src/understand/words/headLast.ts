import type { Language } from '../lexicon/index.js';

/** Languages in which what stands before `of` qualifies what stands behind it. */
export const headLast: ReadonlySet<Language> = new Set(['ja', 'zh']);
