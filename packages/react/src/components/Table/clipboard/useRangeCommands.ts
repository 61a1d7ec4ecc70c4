import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import { firstMessage } from '../../../i18n/translateIssue.js';
import type { MessageKey } from '../../../i18n/types.js';
import type { TableViewProps } from '../../../generated/viewProps.js';
import { useChunk } from '../../../renderer/hooks/useChunk.js';
import type { NodeContext } from '../../../renderer/types.js';
import type { CellRange } from '../grid/CellRange.js';
import type { TableModel } from '../useTable.js';
import type { RangeChange, RangeTarget, RejectedCell } from './rangeCommands.js';

const loadCommands = () => import('./rangeCommands.js');

/** What can be done with a block of cells. */
export interface RangeCommands {
  /** Puts the block on the clipboard; false when that is not possible yet. */
  readonly copy: (range: CellRange, event: ClipboardEvent) => boolean;
  readonly paste: (range: CellRange, event: ClipboardEvent) => void;
  readonly fill: (range: CellRange) => void;
  readonly clear: (range: CellRange) => void;
  /** What the last paste could not take. */
  readonly rejected: readonly RejectedCell[];
  readonly dismiss: () => void;
}

/** The commands on blocks of cells; their code is loaded once it is `wanted`. */
export function useRangeCommands(
  props: TableViewProps,
  node: NodeContext,
  table: TableModel,
  wanted: boolean,
): RangeCommands {
  const commands = useChunk(loadCommands, wanted);
  const [rejected, setRejected] = useState<readonly RejectedCell[]>([]);
  const { t } = node;
  const counted = (key: MessageKey, count: number) => t(key, { count: node.format(count, 'number') });
  const targetOf = (range: CellRange): RangeTarget => ({
    data: props.data,
    columns: table.columns,
    shown: table.shown,
    range,
    node,
    canAdd: table.canEdit && props.addable && table.groupBy.length === 0,
  });
  const apply = ({ ops, cells, rejected: refused }: RangeChange, done: MessageKey) => {
    setRejected(refused);
    if (refused.length > 0) node.announce(counted('table.rejected', refused.length));
    if (ops.length === 0) return;
    const { issues } = node.change(ops, { message: counted(done, cells) });
    node.announce(issues ? (firstMessage(issues, t) ?? t('table.notSaved')) : counted(done, cells));
  };

  return {
    rejected,
    dismiss: () => setRejected([]),
    copy: (range, event) => {
      if (!commands) return false;
      event.clipboardData.setData('text/plain', commands.copyRange(targetOf(range)));
      event.preventDefault();
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      node.announce(counted('table.copiedCells', cells));
      return true;
    },
    paste: (range, event) => {
      if (!table.canEdit) return;
      const text = event.clipboardData.getData('text/plain');
      const html = event.clipboardData.getData('text/html');
      event.preventDefault();
      // The clipboard can be read only now, the commands may still be on their way.
      void loadCommands().then(({ pasteRange }) =>
        apply(pasteRange(targetOf(range), text, html), 'table.pasted'),
      );
    },
    fill: (range) => {
      if (commands && table.canEdit) apply(commands.fillRange(targetOf(range)), 'table.filled');
    },
    clear: (range) => {
      if (commands && table.canEdit) apply(commands.clearRange(targetOf(range)), 'table.cleared');
    },
  };
}
