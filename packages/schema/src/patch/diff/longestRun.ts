/** The longest selection of numbers that rises, in their order. */
function longestRun(numbers: readonly number[]): number[] {
  const previous: number[] = [];
  /** Index of the smallest number that ends a run of each length. */
  const ends: number[] = [];
  for (const [index, number] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[ends[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const run: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) run.push(numbers[index]!);
  return run.reverse();
}

/** Those of the wanted names that can stay where they are, while the others move, so that the order is as wanted. */
export function stayingNames(wanted: readonly string[], current: readonly string[]): Set<string> {
  const places = new Map(current.map((name, index) => [name, index]));
  const indices = wanted.map((name) => places.get(name)).filter((index) => index !== undefined);
  return new Set(longestRun(indices).map((index) => current[index]!));
}
