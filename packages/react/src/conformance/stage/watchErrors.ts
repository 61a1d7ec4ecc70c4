/** Collects what is written to `console.error` until it is stopped: React warns there. */
export function watchErrors(): { readonly stop: () => readonly string[] } {
  const { console } = globalThis;
  const original = console.error;
  const errors: string[] = [];
  console.error = (...parts: unknown[]) => {
    const text = parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
    // What a simulated document can't do is no fault of the component.
    if (!text.includes('Not implemented')) errors.push(text);
  };
  return {
    stop: () => {
      console.error = original;
      return errors;
    },
  };
}
