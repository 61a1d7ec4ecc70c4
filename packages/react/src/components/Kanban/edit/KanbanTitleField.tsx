import { useEffect, useRef, useState } from 'react';
import { TextArea } from '../../../ui/form/TextArea.js';

export interface KanbanTitleFieldProps {
  readonly label: string;
  readonly value: string;
  /** Stays open after saving, for one more. */
  readonly keepOpen?: boolean;
  /** Called with the title, never empty. */
  readonly onSave: (title: string) => void;
  readonly onClose: () => void;
}

/** The title of a card, typed in place: Enter saves, Escape leaves it as it was, going elsewhere saves. */
export function KanbanTitleField({ label, value, keepOpen = false, onSave, onClose }: KanbanTitleFieldProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const close = () => {
    leaving.current = true;
    onClose();
  };
  const save = () => {
    const title = text.trim();
    if (title !== '' && title !== value) onSave(title);
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
        close();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') {
          event.preventDefault();
          close();
        }
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        save();
        if (keepOpen && text.trim() !== '') setText('');
        else close();
      }}
    />
  );
}
