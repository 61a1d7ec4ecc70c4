import { useLayoutEffect, useRef, useState } from 'react';
import { TextArea } from '../../../ui/form/TextArea.js';

export interface KanbanTitleFieldProps {
  readonly label: string;
  /** Called with the title, never empty. */
  readonly onSave: (title: string) => void;
  /** `focusBack`: by a key, not by going elsewhere. */
  readonly onClose: (focusBack: boolean) => void;
}

/** The titles of new cards, typed in place: Enter adds one and takes the next, Escape closes, going elsewhere adds what stands there. */
export function KanbanTitleField({ label, onSave, onClose }: KanbanTitleFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(false);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);

  const close = (focusBack: boolean) => {
    leaving.current = true;
    onClose(focusBack);
  };
  const save = () => {
    const title = text.trim();
    if (title !== '') onSave(title);
  };
  return (
    <TextArea
      ref={field}
      label={label}
      hideLabel
      rows={2}
      maxLength={1000}
      placeholder={label}
      value={text}
      onChange={setText}
      onBlur={() => {
        if (leaving.current) return;
        save();
        close(false);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          event.preventDefault();
          close(true);
        }
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        save();
        if (text.trim() !== '') setText('');
        else close(true);
      }}
    />
  );
}
