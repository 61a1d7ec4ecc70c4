import { useRef } from 'react';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../../../renderer/hooks/useIsomorphicLayoutEffect.js';

/** Holds the value of the latest render for handlers that must stay the same object. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useIsomorphicLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
