import { firstMessage } from '../../../../i18n/translateIssue.js';
import type { GridTarget } from '../../grid/GridControls.js';
import { toolWords } from '../toolWords.js';

/** Deletes rows as one change; says so, or why that failed. False where it failed. */
export function removeRows(
  keys: readonly string[],
  { props, node }: Pick<GridTarget, 'props' | 'node'>,
): boolean {
  const t = toolWords(node.t);
  const count = node.format(keys.length, 'number');
  const { issues } = node.change(
    keys.map((row) => ({ op: 'row.remove' as const, dataset: props.data.dataset!, row })),
    { message: t(keys.length === 1 ? 'table.rowsDeletedOne' : 'table.rowsDeleted', { count }) },
  );
  if (issues) node.announce(firstMessage(issues, t) ?? t('table.notSaved'));
  return !issues;
}
