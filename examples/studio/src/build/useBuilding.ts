import type { GenerateEvent } from '@vitrine/generator';
import { useCallback, useEffect, useRef, useState } from 'react';
import { creationOf, type Creation } from '../maker/createFrom.js';
import type { Maker } from '../maker/Maker.js';
import { studioFailed } from '../shared/messages.js';
import type { BuildJob } from './Building.js';
import { advance, noProgress, type Progress } from './progress.js';

/** A turn of the browser, so that what is shown is on the screen before the work begins. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Tells of each event until nobody looks any longer. */
async function follow(
  { from, data }: BuildJob,
  maker: Maker,
  signals: { readonly stop: AbortSignal; readonly left: AbortSignal },
  onEvent: (event: GenerateEvent) => void,
): Promise<void> {
  await painted();
  for await (const event of maker.stream(from, { ...(data && { data }), signal: signals.stop })) {
    if (signals.left.aborted) return;
    onEvent(event);
  }
}

/** Makes an artifact while the page is shown; leaving the page ends it. `stop` has the planner finish it. */
export function useBuilding(job: BuildJob, maker: Maker, onDone: (creation: Creation) => void) {
  const [progress, setProgress] = useState<Progress>(noProgress);
  const controller = useRef<AbortController | null>(null);
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });

  useEffect(() => {
    const own = new AbortController();
    const left = new AbortController();
    controller.current = own;
    const onEvent = (event: GenerateEvent) => {
      setProgress((before) => advance(before, event));
      if (event.kind === 'done') done.current(creationOf(event.result, job.before));
    };
    follow(job, maker, { stop: own.signal, left: left.signal }, onEvent).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (!left.signal.aborted) done.current({ artifact: null, issues: [studioFailed(reason)] });
    });
    return () => {
      left.abort();
      own.abort();
    };
  }, [job, maker]);

  const stop = useCallback(() => controller.current?.abort(), []);
  return { progress, stop };
}
