/** How much one event of a wheel may zoom; a mouse gives large steps, a pinch on a touchpad many small ones. */
const wheelLimit = 25;

/** Zooms where two fingers or the pointer are. */
export type ZoomAt = (factor: number, clientX: number) => void;

/** What Safari sends for a pinch on a touchpad. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
}

/** Zooms by wheel with Ctrl or ⌘, by pinching a touchpad, and by two fingers on a screen; gives what ends it. */
export function followZoom(scroller: HTMLElement, zoom: ZoomAt): () => void {
  let pending = 1;
  let at = 0;
  let frame = 0;
  let distance = 0;
  let scale = 1;
  const zoomSoon = (factor: number, clientX: number) => {
    pending *= factor;
    at = clientX;
    frame ||= requestAnimationFrame(() => {
      const sum = pending;
      frame = 0;
      pending = 1;
      zoom(sum, at);
    });
  };
  const listeners = {
    wheel: (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
      zoomSoon(Math.exp(-Math.min(Math.max(pixels, -wheelLimit), wheelLimit) / 100), event.clientX);
    },
    touchstart: ({ touches }: TouchEvent) => {
      distance = touches.length === 2 ? spread(touches) : 0;
    },
    touchmove: (event: TouchEvent) => {
      if (distance === 0 || event.touches.length !== 2) return;
      if (event.cancelable) event.preventDefault();
      const next = spread(event.touches);
      zoomSoon(next / distance, (event.touches[0]!.clientX + event.touches[1]!.clientX) / 2);
      distance = next;
    },
    touchend: () => {
      distance = 0;
    },
    gesturestart: (event: GestureEvent) => {
      event.preventDefault();
      scale = event.scale;
    },
    gesturechange: (event: GestureEvent) => {
      event.preventDefault();
      if (distance === 0) zoomSoon(event.scale / scale, event.clientX);
      scale = event.scale;
    },
  };
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of all) scroller.addEventListener(type, listener, { passive: false });
  return () => {
    cancelAnimationFrame(frame);
    for (const [type, listener] of all) scroller.removeEventListener(type, listener);
  };
}

/** Distance of two fingers, never zero. */
function spread(touches: TouchList): number {
  const [first, second] = [touches[0]!, touches[1]!];
  return Math.max(1, Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY));
}
