import type { OutlineNode } from '../plan/Outline.js';

const pageColumns = 12;

/** What several of stand in a row, by what they are for, and how many at most. */
const perRow: ReadonlyMap<string, number> = new Map([
  ['measure', 4],
  ['goal', 3],
]);
const drawings: ReadonlySet<string> = new Set(['trend', 'compare', 'share', 'distribution']);

const spanOf = ({ span = pageColumns }: OutlineNode) => span;

/**
 * Gives the parts of a page spans that leave no gap and no odd one out. Their order stays.
 *   1 cards and bars that stand together share their rows evenly
 *   2 two charts as wide as the page share a row; a lone card stands beside the chart that follows it
 *   3 the last part of a row is widened to its end
 */
export function layOut(nodes: readonly OutlineNode[]): OutlineNode[] {
  return fillRows(pairCharts(shareRows(nodes)));
}

/** The length of the run of nodes that begins at a position. */
function runFrom(
  nodes: readonly OutlineNode[],
  start: number,
  belongs: (node: OutlineNode) => boolean,
): number {
  const end = nodes.findIndex((node, index) => index >= start && !belongs(node));
  return (end < 0 ? nodes.length : end) - start;
}

/** Whether a node stands in a row of an intent: one of its own, or a list that is as narrow as a card among cards. */
function isAmong(intent: string, node: OutlineNode): boolean {
  const widest =
    node.intent === intent ? pageColumns / 2 : intent === 'measure' && node.intent === 'rank' ? 4 : 0;
  return spanOf(node) <= widest;
}

function shareRows(nodes: readonly OutlineNode[]): OutlineNode[] {
  const placed: OutlineNode[] = [];
  while (placed.length < nodes.length) {
    const start = placed.length;
    const first = nodes[start]!;
    const most = perRow.get(first.intent);
    const count = most ? runFrom(nodes, start, (node) => isAmong(first.intent, node)) : 0;
    if (!most || count < 2) {
      placed.push(first);
      continue;
    }
    const rows = Math.ceil(count / most);
    for (let row = 0; row < rows; row += 1) {
      // The first rows take one more where they do not come out even.
      const size = Math.floor(count / rows) + (row < count % rows ? 1 : 0);
      for (let at = 0; at < size; at += 1)
        placed.push({ ...nodes[placed.length]!, span: pageColumns / size });
    }
  }
  return placed;
}

function pairCharts(nodes: readonly OutlineNode[]): OutlineNode[] {
  const isWide = (node: OutlineNode | undefined) =>
    node !== undefined && drawings.has(node.intent) && spanOf(node) === pageColumns;
  const placed: OutlineNode[] = [];
  while (placed.length < nodes.length) {
    const start = placed.length;
    const node = nodes[start]!;
    const charts = runFrom(nodes, start, isWide);
    if (charts === 2) {
      const wide = node.intent === 'trend' ? 7 : 6;
      placed.push({ ...node, span: wide }, { ...nodes[start + 1]!, span: pageColumns - wide });
      continue;
    }
    placed.push(node);
    const isLone =
      node.intent === 'measure' && ![start - 1, start + 1].some((at) => nodes[at]?.intent === 'measure');
    if (isLone && runFrom(nodes, start + 1, isWide) === 1) {
      placed[start] = { ...node, span: 4 };
      placed.push({ ...nodes[start + 1]!, span: 8 });
    } else {
      for (let at = 1; at < charts; at += 1) placed.push(nodes[start + at]!);
    }
  }
  return placed;
}

/** Widens the last part of each row that would leave a gap. */
function fillRows(nodes: readonly OutlineNode[]): OutlineNode[] {
  const filled: OutlineNode[] = [];
  let used = 0;
  for (const node of nodes) {
    const span = spanOf(node);
    if (used > 0 && used + span > pageColumns) widen(filled, pageColumns - used);
    used = used + span > pageColumns ? span : used + span;
    filled.push(node);
    if (used === pageColumns) used = 0;
  }
  if (used > 0) widen(filled, pageColumns - used);
  return filled;
}

function widen(nodes: OutlineNode[], by: number): void {
  const last = nodes.pop();
  if (last) nodes.push({ ...last, span: spanOf(last) + by });
}
