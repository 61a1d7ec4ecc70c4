/** Longer examples cost more than they explain. */
const longest = 90;

/** The shortest example as the end of a description; nothing when all are long. */
export function describeExample(examples: readonly unknown[] | undefined): string {
  const [shortest] = (examples ?? [])
    .map((example) => JSON.stringify(example))
    .sort((a, b) => a.length - b.length);
  return shortest === undefined || shortest.length > longest ? '' : ` Such as ${shortest}.`;
}
