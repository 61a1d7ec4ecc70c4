import type { Issue } from '@vitrine/schema';

/** For each code, or `code:variant`, the smallest thing that a host or person can do to get the issue. */
export type Provocations = Readonly<Record<string, () => readonly Issue[] | Promise<readonly Issue[]>>>;
