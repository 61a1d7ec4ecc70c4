/**
 * Work that can be done in pieces: every few milliseconds it gives the share of it that is done, from 0 to 1, and in the
 * end its result.
 */
export type Work<T> = Generator<number, T, void>;

/** Items after which a loop gives a turn: about a millisecond of work. */
const piece = 1024;

/** Goes through a list, giving a turn after every thousand items. */
export function* eachOf<T>(items: readonly T[], visit: (item: T, index: number) => void): Work<void> {
  for (let start = 0; start < items.length; start += piece) {
    const end = Math.min(start + piece, items.length);
    for (let index = start; index < end; index++) visit(items[index]!, index);
    yield end / items.length;
  }
}

/** `Array.map` in pieces. */
export function* mapOf<T, R>(items: readonly T[], map: (item: T, index: number) => R): Work<R[]> {
  const mapped: R[] = [];
  yield* eachOf(items, (item, index) => {
    mapped.push(map(item, index));
  });
  return mapped;
}

/** `Array.every` in pieces. */
export function* everyOf<T>(items: readonly T[], test: (item: T) => boolean): Work<boolean> {
  for (let start = 0; start < items.length; start += piece) {
    const end = Math.min(start + piece, items.length);
    for (let index = start; index < end; index++) if (!test(items[index]!)) return false;
    yield end / items.length;
  }
  return true;
}

/** The same work as a part of a larger one, from one share of it to another. */
export function* part<T>(work: Work<T>, from: number, to: number): Work<T> {
  let step = work.next();
  while (!step.done) {
    yield from + step.value * (to - from);
    step = work.next();
  }
  return step.value;
}
