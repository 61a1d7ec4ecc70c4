import { MenuPopover } from '../../../../ui/overlay/MenuPopover.js';
import { useNotices } from '../../../../ui/feedback/Toaster.js';
import type { ClipboardParts, GridTarget } from '../../grid/GridControls.js';
import { cellItems } from './cellItems.js';
import type { CellMenuPlace } from './placeOfMenu.js';
import { toolWords } from '../toolWords.js';
import type { RangeCommands } from '../useRangeCommands.js';

interface CellMenuProps {
  readonly target: GridTarget;
  readonly commands: RangeCommands;
  readonly place: CellMenuPlace;
  readonly onPaste: (parts: ClipboardParts) => void;
  readonly onClose: (focusBack: boolean) => void;
}

/** The menu of a cell, or of the block that it is part of: at the pointer, or beside the cell when a key opened it. */
export function CellMenu({ target, commands, place, onPaste, onClose }: CellMenuProps) {
  const t = toolWords(target.node.t);
  const { toast } = useNotices();
  const paste = () =>
    void navigator.clipboard.readText().then(
      (text) => onPaste({ text, html: '' }),
      () => toast({ message: t('table.noClipboard') }),
    );
  return (
    <MenuPopover
      label={t('table.cellActions')}
      items={cellItems(target, commands, place, paste)}
      anchor={place.anchor}
      point={place.point}
      align="start"
      onClose={onClose}
    />
  );
}
