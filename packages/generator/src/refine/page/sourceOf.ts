import type { Page } from './Page.js';
import type { Thing } from './Thing.js';

/** Views stand on each other so deep at most. */
const mostDepth = 20;

/** The dataset with rows that something shows, adds to or is. */
export function sourceOf({ node, dataset }: Thing, page: Page): string | undefined {
  let name =
    dataset?.name ??
    (node && (page.queryOf(node)?.query.from ?? (node.props['dataset'] as string | undefined)));
  for (let depth = 0; depth < mostDepth && name !== undefined; depth += 1) {
    const from: string | undefined = page.datasets.find((candidate) => candidate.name === name)?.query?.from;
    if (from === undefined) return name;
    name = from;
  }
  return name;
}
