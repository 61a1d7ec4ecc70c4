import { startTransition, useEffect, useState } from 'react';
import { useHydrated } from './useHydrated.js';

/**
 * Whether what is seen at once is on the screen, so that what is not seen may follow. True from the start on the server and where its
 * HTML is taken over.
 */
export function usePainted(): boolean {
  const hydrated = useHydrated();
  const [isPainted, setIsPainted] = useState(!hydrated);
  useEffect(() => startTransition(() => setIsPainted(true)), []);
  return isPainted;
}
