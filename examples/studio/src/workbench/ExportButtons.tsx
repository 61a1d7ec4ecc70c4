import { useState, type ReactNode } from 'react';
import { exportFiles, type ExportKind } from './exportFiles.js';
import type { Kept } from './withSession.js';

const kinds: readonly { readonly kind: ExportKind; readonly label: string; readonly title: string }[] = [
  { kind: 'json', label: 'JSON', title: 'The document with what was entered' },
  { kind: 'html', label: 'HTML', title: 'One page that works offline' },
  { kind: 'csv', label: 'CSV', title: 'The rows of each table' },
];

interface ExportButtonsProps {
  readonly kept: Kept;
  /** What else it can be saved as. */
  readonly children?: ReactNode;
}

/** Saves the artifact as a file. */
export function ExportButtons({ kept, children }: ExportButtonsProps) {
  const [failure, setFailure] = useState<string | null>(null);

  function save(kind: ExportKind) {
    setFailure(null);
    exportFiles(kind, kept).catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  }

  return (
    <div className="export" role="group" aria-label="Save as">
      <span aria-hidden="true">Save as</span>
      {kinds.map(({ kind, label, title }) => (
        <button key={kind} type="button" title={title} onClick={() => save(kind)}>
          {label}
        </button>
      ))}
      {children}
      {failure && <p role="alert">Nothing was saved: {failure}</p>}
    </div>
  );
}
