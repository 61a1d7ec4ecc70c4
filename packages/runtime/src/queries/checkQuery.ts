import { sharedSchemas, type Issue } from '@vitrine/schema';
import { findFaults, pointerTo } from '@vitrine/schema/internal';
import { invalidQuery, tooDeep } from '../issues/queryMessages.js';

const maxDepth = 64;

/** Whether a value is a query by its shape: one issue for each fault. Names are only checked when it runs. */
export function checkQuery(query: unknown): Issue[] {
  if (isDeeper(query, maxDepth)) return [tooDeep('', maxDepth)];
  const faults = findFaults(sharedSchemas['query']!, withoutUndefined(query), { shared: sharedSchemas });
  return faults.map((fault) => invalidQuery(pointerTo(fault.steps), fault));
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((part) => isDeeper(part, depth - 1));
}

/** In code, a property that is undefined is one that is not there. */
function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutUndefined);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutUndefined(part)]));
}
