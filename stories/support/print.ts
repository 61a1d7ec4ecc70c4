/** Has the page look as it does when it is printed, as far as components decide it; gives what ends it. */
export function print(): () => void {
  globalThis.dispatchEvent(new Event('beforeprint'));
  return () => {
    globalThis.dispatchEvent(new Event('afterprint'));
  };
}
