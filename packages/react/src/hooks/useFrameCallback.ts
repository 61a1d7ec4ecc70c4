import { useCallback, useEffect, useRef } from 'react';
import { useLatest } from './useLatest.js';

/** A function that calls another at most once a frame, with what it was called with last. What waits when the component goes is dropped. */
export function useFrameCallback<Value>(callback: (value: Value) => void): (value: Value) => void {
  const latest = useLatest(callback);
  const frame = useRef<number | null>(null);
  const waiting = useRef<Value | null>(null);
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
    },
    [],
  );
  return useCallback(
    (value: Value) => {
      waiting.current = value;
      frame.current ??= requestAnimationFrame(() => {
        frame.current = null;
        latest.current(waiting.current as Value);
      });
    },
    [latest],
  );
}
