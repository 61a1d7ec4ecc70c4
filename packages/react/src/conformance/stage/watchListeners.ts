/** Counts the listeners on window and document that are added and not taken away until it is stopped. */
export function watchListeners(): { readonly stop: () => readonly string[] } {
  const left = new Map<string, number>();
  const undo = [window, document].map((target) => {
    const { addEventListener, removeEventListener } = target;
    const name = target === document ? 'document' : 'window';
    const count = (type: string, by: number) =>
      left.set(`${name} ${type}`, (left.get(`${name} ${type}`) ?? 0) + by);
    target.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      count(args[0], 1);
      addEventListener.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      count(args[0], -1);
      removeEventListener.apply(target, args);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  return {
    stop: () => {
      undo.forEach((restore) => restore());
      return [...left].filter(([, number]) => number > 0).map(([name]) => name);
    },
  };
}
