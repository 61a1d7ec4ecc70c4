/** The value at a path, by own properties and array indices only; undefined when there is none. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** All places that a path with `*` for array elements leads to, present in `root`. */
export function expandPath(root: unknown, path: readonly string[]): string[][] {
  let places: string[][] = [[]];
  for (const step of path) {
    places = places.flatMap((place) => {
      const value = valueAt(root, place);
      if (step !== '*') return valueAt(value, [step]) === undefined ? [] : [[...place, step]];
      return Array.isArray(value) ? value.map((_, index) => [...place, String(index)]) : [];
    });
  }
  return places;
}

/** A copy of `root` with another value at a path; everything beside the path is shared. */
export function withValueAt(root: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root))
    return root.map((item: unknown, index) =>
      String(index) === step ? withValueAt(item, rest, value) : item,
    );
  const record = typeof root === 'object' && root !== null ? root : {};
  return { ...record, [step]: withValueAt(valueAt(record, [step]), rest, value) };
}
