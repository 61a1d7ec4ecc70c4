import { nowReader, readOptions } from '@vitrine/runtime/internal';
import type { Issue } from '@vitrine/schema';
import type { RefineOptions } from './types.js';

/** The options of a sentence without those that nothing can be done with, and an issue for each of them. */
export const readRefineOptions = (
  given: RefineOptions,
): { readonly options: RefineOptions; readonly issues: readonly Issue[] } =>
  readOptions(given, { now: nowReader });
