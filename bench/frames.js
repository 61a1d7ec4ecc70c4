/** Resolves once what was drawn is on the screen. */
export const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });

/** Watches the time from frame to frame; gives what ends it and tells the longest, in milliseconds. */
export function watchFrames() {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const next = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return () => {
    running = false;
    return Math.max(longest, performance.now() - last);
  };
}

/** Waits until something is on the screen; gives the milliseconds since `before`. */
export async function until(check, before, what) {
  for (;;) {
    // Asked within the frame: what holds then, that frame paints.
    let holds = false;
    requestAnimationFrame(() => (holds = check()));
    await painted();
    if (holds) return performance.now() - before;
    if (performance.now() - before > 60_000) throw new Error(`Waited in vain for ${what}`);
  }
}

/**
 * Uses Intl once. That loads the browser's tables, which takes 20 ms or more; some contestants do so while their modules
 * load, before any time is taken, so it is done for all.
 */
export function warmIntl() {
  new Intl.NumberFormat('en').format(1.5);
  new Intl.DateTimeFormat('en').format(0);
}
