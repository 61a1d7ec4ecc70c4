import { useState } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { IconButton } from '../../../ui/button/IconButton.js';
import type { CellRange } from '../grid/cells/CellRange.js';
import { putOnClipboard } from '../clipboard/putOnClipboard.js';
import { focusGrid } from '../grid/keys/focusGrid.js';
import type { ClipboardParts } from '../grid/GridControls.js';
import { toolWords } from './toolWords.js';
import type { RangeCommands } from './useRangeCommands.js';

interface BlockBarProps {
  readonly range: CellRange;
  readonly commands: RangeCommands;
  readonly node: NodeContext;
  readonly onPaste: (parts: ClipboardParts) => void;
  readonly onClose: () => void;
}

/** What can be done with a block of cells, for fingers: what keys do elsewhere. */
export function BlockBar({ range, commands, node, onPaste, onClose }: BlockBarProps) {
  const t = toolWords(node.t);
  const [refused, setRefused] = useState(false);
  const count = (from: number, to: number) => node.format(to - from + 1, 'number');
  const { top, bottom, left, right } = range;
  const paste = () =>
    navigator.clipboard.readText().then(
      (text) => onPaste({ text, html: '' }),
      () => setRefused(true),
    );
  return (
    <div
      className="vt-table-block"
      role="toolbar"
      aria-label={t('table.selectedCells', { rows: count(top, bottom), columns: count(left, right) })}
    >
      <Button size="sm" onClick={() => commands.copy(range, putOnClipboard)}>
        {t('table.copyCells')}
      </Button>
      <Button size="sm" onClick={() => void paste()}>
        {t('table.pasteCells')}
      </Button>
      {bottom > top && (
        <Button size="sm" onClick={() => commands.fill(range)}>
          {t('table.fillDown')}
        </Button>
      )}
      <Button size="sm" onClick={() => commands.clear(range)}>
        {t('table.clearCells')}
      </Button>
      <IconButton
        icon="x"
        label={t('table.untick')}
        onClick={({ currentTarget }) => {
          focusGrid(currentTarget);
          onClose();
        }}
      />
      {refused && (
        <span className="vt-table-block-refused" role="alert">
          {t('table.noClipboard')}
        </span>
      )}
    </div>
  );
}
