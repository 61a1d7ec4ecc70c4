import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Holds the value of the latest render for handlers that must stay the same object. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
