/** Runs tasks, at most so many at once, and gives their results as they come. A task that rejects ends it all. */
export async function* inParallel<Result>(
  tasks: readonly (() => Promise<Result>)[],
  limit: number,
): AsyncGenerator<Result, void> {
  const waiting = [...tasks];
  const running = new Map<number, Promise<{ id: number; result: Result }>>();
  for (let id = 0; waiting.length > 0 || running.size > 0;) {
    while (waiting.length > 0 && running.size < limit) {
      const task = waiting.shift()!;
      const own = (id += 1);
      running.set(
        own,
        task().then((result) => ({ id: own, result })),
      );
    }
    const { id: done, result } = await Promise.race(running.values());
    running.delete(done);
    yield result;
  }
}
