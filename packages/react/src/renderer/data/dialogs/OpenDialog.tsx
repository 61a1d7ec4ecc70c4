import type { DataDialog } from '../DataDialogs.js';
import { AddRowDialog } from './AddRowDialog.js';
import { ExportDialog } from './ExportDialog.js';
import { ImportDialog } from './ImportDialog.js';

export interface OpenDialogProps {
  readonly dialog: DataDialog;
  readonly onClose: () => void;
}

/** The dialog that is wanted. */
export function OpenDialog({ dialog, onClose }: OpenDialogProps) {
  switch (dialog.kind) {
    case 'add':
      return <AddRowDialog dataset={dialog.dataset} values={dialog.values} onClose={onClose} />;
    case 'import':
      return <ImportDialog dataset={dialog.dataset} onClose={onClose} />;
    case 'export':
      return <ExportDialog onClose={onClose} />;
  }
}
