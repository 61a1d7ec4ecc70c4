const names = ['window', 'document', 'navigator', 'localStorage', 'matchMedia', 'ResizeObserver'];

/** Runs with the globals of browsers out of sight, as on a server. Real browsers do not let go of theirs. */
export function withoutDocument<Result>(run: () => Result): Result {
  const hidden = names.flatMap((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    return descriptor?.configurable ? [[name, descriptor] as const] : [];
  });
  for (const [name] of hidden)
    Object.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
  try {
    return run();
  } finally {
    for (const [name, descriptor] of hidden) Object.defineProperty(globalThis, name, descriptor);
  }
}
