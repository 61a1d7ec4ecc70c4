import { startTransition, useEffect, useState } from 'react';

/**
 * Whether what is seen at once is on the screen, so that what is not seen may follow. True from the start on the server and where its
 * HTML is taken over.
 *
 * @param hydrated What `useHydrated` gives.
 */
export function usePainted(hydrated: boolean): boolean {
  const [isPainted, setIsPainted] = useState(!hydrated);
  useEffect(() => startTransition(() => setIsPainted(true)), []);
  return isPainted;
}
