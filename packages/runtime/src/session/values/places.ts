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
  const found: string[][] = [];
  collect(root, path, [], found);
  return found;
}

function collect(value: unknown, path: readonly string[], place: string[], found: string[][]): void {
  const step = path[place.length];
  if (step === undefined) found.push(place);
  else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, element] of value.entries()) collect(element, path, [...place, String(index)], found);
  } else {
    const inner = valueAt(value, [step]);
    if (inner !== undefined) collect(inner, path, [...place, step], found);
  }
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
