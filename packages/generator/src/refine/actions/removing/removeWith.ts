import { applyPatch, type PatchOp } from '@vitrine/schema';
import { newFaults } from '../../faults.js';
import type { Page } from '../../page/Page.js';
import { unsetOp, type Thing } from '../../page/Thing.js';
import type { Context, Outcome } from '../Action.js';

/** What reads what goes is looked for so many steps on. */
const mostSteps = 6;

/**
 * Takes things away; where others read them, asks whether these should go too, and says which they are.
 *
 * @param ops What takes the things away.
 */
export function removeWith(things: readonly Thing[], ops: readonly PatchOp[], context: Context): Outcome {
  const { page, components } = context;
  const broken = readersOf(page, ops, components);
  const said = { key: 'removed', params: { what: things } } as const;
  const using = page.nodes.filter((thing) => !things.includes(thing) && isDrawnBy(thing, things, page));
  if (broken === null && using.length === 0) return { ops, said };
  const readers = broken?.length === 0 ? [] : [...new Set([...(broken ?? []), ...using])];
  if (readers.length === 0)
    return { refused: { key: 'stillRead', params: { what: things, readers: page.page } } };
  const all = [...things, ...readers];
  const answer = context.nextAnswer();
  if (answer === null)
    return {
      ask: {
        text: { key: 'askReaders', params: { what: things, readers } },
        choices: [
          { key: 'removeAll', params: { what: all } },
          { key: 'leave', params: {} },
        ],
      },
    };
  if (answer !== 0) return { refused: { key: 'stillRead', params: { what: things, readers } } };
  return {
    ops: [...ops, ...readers.map((thing) => unsetOp(thing))],
    said: { key: 'removed', params: { what: all } },
  };
}

/** Whether something is grouped by a column: its cells stay in the rows, so that nothing breaks when it goes. */
function isDrawnBy({ node, value }: Thing, things: readonly Thing[], page: Page): boolean {
  const query = node && page.queryOf(node)?.query;
  return things.some(
    ({ kind, dataset, path }) =>
      kind === 'column' &&
      query?.from === dataset?.name &&
      (value['groupBy'] === path.at(-1) || query?.groupBy?.some(({ key }) => key === path.at(-1))),
  );
}

/** The components that no longer work after some ops, and those that read these; null when everything still works. */
function readersOf(page: Page, ops: readonly PatchOp[], components: Context['components']): Thing[] | null {
  const readers: Thing[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    const all = [...ops, ...readers.map((thing) => unsetOp(thing))];
    const { artifact, issues } = applyPatch(page.artifact, all, { components });
    const faults = artifact ? newFaults(page.artifact, artifact, components) : issues;
    if (artifact && faults.length === 0) return step === 0 ? null : readers;
    const broken = page.nodes.filter(
      (thing) => faults.some(({ node }) => node === thing.id) && !readers.includes(thing),
    );
    if (broken.length === 0) return [];
    readers.push(...broken);
  }
  return [];
}
