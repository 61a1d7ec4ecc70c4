import type { RefObject } from 'react';
import type { Issue } from '@vitrine/schema';
import { translateIssue } from '../../i18n/translateIssue.js';
import type { NodeContext } from '../../renderer/types.js';
import { Popover } from '../overlay/Popover.js';

export interface FrameNotesProps {
  readonly node: NodeContext;
  readonly notes: readonly Issue[];
  readonly label: string;
  readonly anchor: RefObject<HTMLElement | null>;
  /** `focusBack`: the focus belongs to the button again. */
  readonly onClose: (focusBack: boolean) => void;
}

/** What is wrong with a node, and how to mend it. */
export function FrameNotes({ node, notes, label, anchor, onClose }: FrameNotesProps) {
  return (
    <Popover
      anchor={anchor}
      placement="bottom-end"
      role="dialog"
      aria-label={label}
      className="vt-explain"
      onClose={(reason) => onClose(reason === 'escape')}
    >
      <ul className="vt-explain-list">
        {notes.map((note) => {
          const { message, hint } = translateIssue(note, node.t);
          return (
            <li key={`${note.code} ${note.path} ${note.message}`} className="vt-explain-entry">
              <p className="vt-explain-kind">{message}</p>
              {hint && <p className="vt-explain-text">{hint}</p>}
            </li>
          );
        })}
      </ul>
    </Popover>
  );
}
