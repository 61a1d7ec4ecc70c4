// Generated from schemas/ by scripts/codegen.mjs. Do not edit.
import type { later as Table } from '../components/Table/Table.later.en.js';

/** English words that components load on demand. */
export type LaterWords = typeof Table;
