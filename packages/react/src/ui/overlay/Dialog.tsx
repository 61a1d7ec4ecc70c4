import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from '../button/IconButton.js';
import { useWords } from '../WordsContext.js';

export interface DialogProps {
  readonly title: string;
  readonly description?: string;
  readonly children?: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
  /** `md` by default; `lg` for tables. */
  readonly size?: 'md' | 'lg';
  readonly onClose: () => void;
}

/** A modal dialog. Mounted while it is open; focus stays inside and returns to where it was. */
export function Dialog({ title, description, children, actions, size = 'md', onClose }: DialogProps) {
  const t = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();

  // In the commit that mounts it: nothing of it is ever in the page and hidden.
  useLayoutEffect(() => {
    const dialog = element.current;
    const focused = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (focused instanceof HTMLElement) focused.focus();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className="vt-dialog"
      data-size={size}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-text` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="vt-dialog-header">
        <h2 id={`${id}-title`} className="vt-dialog-title">
          {title}
        </h2>
        <IconButton icon="x" label={t('close')} onClick={onClose} />
      </div>
      {description && (
        <p id={`${id}-text`} className="vt-dialog-text">
          {description}
        </p>
      )}
      {children && <div className="vt-dialog-body">{children}</div>}
      {actions && <div className="vt-dialog-actions">{actions}</div>}
    </dialog>
  );
}
