import type { PatchOp } from '@vitrine/schema';
import type { RefineStep } from '../types.js';
import type { Page } from './Page.js';
import type { Thing } from './Thing.js';

/** What the person has chosen, or what was changed last and is still there. */
export function lastThing(
  page: Page,
  history: readonly RefineStep[],
  selected: string | undefined,
): Thing | null {
  const chosen = selected === undefined ? undefined : page.nodeThing(selected);
  if (chosen) return chosen;
  for (const op of (history.at(-1)?.patch ?? []).toReversed()) {
    const thing = columnOf(op, page) ?? nodeOf(op, page);
    if (thing) return thing;
  }
  return null;
}

/** `add a column Salary`, `format it as euros`: the column that an op made or changed. */
function columnOf(op: PatchOp, page: Page): Thing | undefined {
  if (op.op !== 'dataset.set' || op.path[0] !== 'columns') return undefined;
  return page.things.find(
    ({ kind, dataset, path }) => kind === 'column' && dataset?.name === op.name && path[1] === op.path[1],
  );
}

function nodeOf(op: PatchOp, page: Page): Thing | undefined {
  const id = op.op === 'add' ? op.component.id : 'id' in op ? op.id : undefined;
  return id === undefined ? undefined : page.nodeThing(id);
}
