import type { GenerateResult, Receipt } from '../types.js';
import { refine } from '../refine/refine.js';

/** A page after the orders that stand behind its prompt; one that cannot be carried out is told as missing. */
export function carryOutOrders(
  result: GenerateResult,
  orders: readonly string[],
  now: number,
): GenerateResult {
  if (!result.artifact || orders.length === 0) return result;
  let { artifact } = result;
  const missing: Receipt[] = [];
  for (const order of orders) {
    const changed = refine(artifact, order, { now });
    if (changed.artifact) ({ artifact } = changed);
    else missing.push({ kind: 'missing', text: order, from: changed.refusal ?? changed.question ?? '' });
  }
  const receipts = [...result.receipts, ...missing];
  const { provenance } = artifact;
  const noted = provenance ? { ...artifact, provenance: { ...provenance, receipts } } : artifact;
  return { ...result, artifact: noted, receipts };
}
