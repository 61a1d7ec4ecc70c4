import { useState } from 'react';
import { clearRange, copyRange, extendRange, fillRange, pasteRange } from '../clipboard/rangeCommands.js';
import type { RangeChange, RangeTarget, RejectedCell } from '../clipboard/rangeCommands.js';
import { firstMessage } from '../../../i18n/translateIssue.js';
import type { CellRange } from '../grid/cells/CellRange.js';
import type { GridTarget, ClipboardParts } from '../grid/GridControls.js';
import { toolWords } from './toolWords.js';

type CountedWord = 'pasted' | 'filled' | 'cleared' | 'copiedCells' | 'rejected';

/** What can be done with a block of cells. */
export interface RangeCommands {
  /** Hands the block to what puts it on the clipboard, at once or in a while. */
  readonly copy: (range: CellRange, put: (parts: ClipboardParts) => void | Promise<void>) => void;
  /** Pastes at the top left of the block; gives the block that was pasted, if any. */
  readonly paste: (range: CellRange, parts: ClipboardParts) => CellRange;
  readonly fill: (range: CellRange) => void;
  /** Goes on from a block over the rest of a range that it is part of. */
  readonly extend: (block: CellRange, range: CellRange) => void;
  readonly clear: (range: CellRange) => void;
  /** What the last paste could not take. */
  readonly rejected: readonly RejectedCell[];
  readonly dismiss: () => void;
}

/** The commands on blocks of cells: each is one change, which is told and can be undone as one. */
export function useRangeCommands({ props, node, table }: GridTarget): RangeCommands {
  const [rejected, setRejected] = useState<readonly RejectedCell[]>([]);
  const t = toolWords(node.t);
  const counted = (word: CountedWord, count: number) =>
    t(count === 1 ? `table.${word}One` : `table.${word}`, { count: node.format(count, 'number') });
  const { canEdit, firstLine } = table;
  const among = (range: CellRange) => ({
    ...range,
    top: range.top + firstLine,
    bottom: range.bottom + firstLine,
  });
  const targetOf = (range: CellRange): RangeTarget => ({
    data: props.data,
    columns: table.columns,
    lines: table.lines,
    range: among(range),
    node,
    canAdd: props.addable && table.groupBy.length === 0,
  });
  const apply = ({ ops, cells, rejected: refused }: RangeChange, done: CountedWord) => {
    setRejected(refused);
    if (refused.length > 0) node.announce(counted('rejected', refused.length));
    if (ops.length === 0) return;
    const { issues } = node.change(ops, { message: counted(done, cells) });
    if (issues) node.announce(firstMessage(issues, t) ?? t('table.notSaved'));
    else if (refused.length === 0) node.announce(counted(done, cells));
  };

  return {
    rejected,
    dismiss: () => setRejected([]),
    copy: (range, put) => {
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      const done = () => node.announce(counted('copiedCells', cells));
      const waits = put(copyRange(targetOf(range)));
      if (!waits) return done();
      waits.then(done, () => node.announce(t('table.noClipboard')));
    },
    paste: (range, parts) => {
      const pasted = pasteRange(targetOf(range), parts);
      apply(pasted, 'pasted');
      return { ...pasted.block, top: pasted.block.top - firstLine, bottom: pasted.block.bottom - firstLine };
    },
    fill: (range) => {
      if (canEdit) apply(fillRange(targetOf(range)), 'filled');
    },
    extend: (block, range) => {
      if (canEdit) apply(extendRange(targetOf(range), among(block)), 'filled');
    },
    clear: (range) => {
      if (canEdit) apply(clearRange(targetOf(range)), 'cleared');
    },
  };
}
