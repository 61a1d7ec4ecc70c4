import type { Fault } from '@vitrine/schema/internal';

type Step = Fault['steps'][number];

/** The value without the smallest parts that are at fault and may be left out. */
export function withoutFaults(value: unknown, faults: readonly Fault[]): unknown {
  const places = faults.flatMap(({ steps, removable }) =>
    removable === null || removable === 0 ? [] : [steps.slice(0, removable)],
  );
  return places.length === 0 ? value : prune(value, places);
}

function prune(value: unknown, places: readonly (readonly Step[])[]): unknown {
  if (places.length === 0 || typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, entry]) => {
    const inside = places.filter(([step]) => String(step) === name).map((steps) => steps.slice(1));
    return inside.some(({ length }) => length === 0) ? [] : [[name, prune(entry, inside)] as const];
  });
  return Array.isArray(value) ? kept.map(([, entry]) => entry) : Object.fromEntries(kept);
}
