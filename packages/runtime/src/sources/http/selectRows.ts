/** Finds the rows in what a server sent: a JSON Pointer such as `/data/items`, or a function of the host. */
export type Select = string | ((answer: unknown) => unknown);

/** What stands at the place; undefined when there is nothing. The names are looked up as own properties. */
export function selectRows(answer: unknown, select: Select = ''): unknown {
  if (typeof select === 'function') return select(answer);
  const steps = select === '' ? [] : select.split('/').slice(1);
  return steps.reduce<unknown>((value, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }, answer);
}
