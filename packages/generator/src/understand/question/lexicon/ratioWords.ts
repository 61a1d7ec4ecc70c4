/** Words that say of one number how much it is for each of another, where others such as `by` may group. */
export const ratioWords: ReadonlySet<string> = new Set(['per', 'pro', 'je']);
