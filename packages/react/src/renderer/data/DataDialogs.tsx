import type { Row } from '@vitrine/schema';
import { useEffect, useState } from 'react';
import { useNotices } from '../../ui/feedback/Toaster.js';
import { useWords } from '../../ui/WordsContext.js';

/** A dialog about the data of an artifact. */
export type DataDialog =
  /** A form for one row; `values` are cells that it starts with. */
  | { readonly kind: 'add'; readonly dataset: string; readonly values?: Row }
  /** Rows from a file or the clipboard; without a dataset the person chooses one. */
  | { readonly kind: 'import'; readonly dataset?: string }
  | { readonly kind: 'export' };

export interface DataDialogsProps {
  readonly dialog: DataDialog | null;
  readonly onClose: () => void;
}

const load = () => import('./dialogs/OpenDialog.js');

/** The open dialog, if any. Its code is loaded when the first one opens. */
export function DataDialogs({ dialog, onClose }: DataDialogsProps) {
  const t = useWords();
  const { toast } = useNotices();
  const [chunk, setChunk] = useState<Awaited<ReturnType<typeof load>>>();
  const wanted = dialog !== null && !chunk;
  useEffect(() => {
    if (!wanted) return undefined;
    let mounted = true;
    load().then(
      (loaded) => mounted && setChunk(loaded),
      () => {
        if (!mounted) return;
        toast({ message: t('notLoaded') });
        onClose();
      },
    );
    return () => {
      mounted = false;
    };
  }, [wanted, onClose, toast, t]);
  return dialog && chunk ? <chunk.OpenDialog dialog={dialog} onClose={onClose} /> : null;
}
