import type { ReadDataOptions } from '@vitrine/runtime/data';
import { useCallback, useEffect, useRef, useState } from 'react';

type Follow = Pick<ReadDataOptions, 'onProgress' | 'signal'>;

/** Follows the reading of one file at a time; another one, or leaving the page, ends it. */
export function useReading() {
  const [share, setShare] = useState<number | null>(null);
  const controller = useRef<AbortController | null>(null);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  async function follow<T>(read: (options: Follow) => Promise<T>): Promise<T> {
    cancel();
    const own = new AbortController();
    controller.current = own;
    // Whole percents: more often than that people see nothing new. At the end there is nothing left to cancel.
    const onProgress = (done: number) => setShare(done < 1 ? Math.floor(done * 100) / 100 : null);
    try {
      return await read({ onProgress, signal: own.signal });
    } finally {
      if (controller.current === own) setShare(null);
    }
  }

  return { share, follow, cancel };
}
