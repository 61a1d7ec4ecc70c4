import type { Cell } from '@vitrine/schema';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isOfMonths } from '../../../format/months.js';
import { fromLocalTime, toLocalTime } from '../../../format/zonedTime.js';
import { useIsomorphicLayoutEffect } from '../../../hooks/useIsomorphicLayoutEffect.js';
import type { NodeContext } from '../../../renderer/types.js';
import { Popover } from '../../../ui/overlay/Popover.js';
import { readPasted } from '../clipboard/readPasted.js';
import { toolWords } from '../control/toolWords.js';
import { editorOf } from '../logic/cells/editorOf.js';
import type { EditorKind } from '../logic/cells/editorOf.js';
import { editText, parseCell } from '../logic/cells/parseCell.js';
import type { Parsed } from '../logic/cells/parseCell.js';
import type { TableColumn } from '../logic/columns/resolveColumns.js';
import { ChoiceEditor } from './ChoiceEditor.js';
import { leaving } from './leaving.js';
import type { Leave } from './leaving.js';

export interface CellEditorProps {
  readonly cell: Cell;
  readonly column: TableColumn;
  readonly node: NodeContext;
  /** The key that started it, which replaces what was there. */
  readonly typed?: string;
  /** The caret stands behind what is there, which is marked as a whole otherwise. */
  readonly atEnd?: boolean;
  /** What stands in the column already, for a choice without a list of its own. */
  readonly cellsOf: () => readonly Cell[];
  /** Saves; gives a sentence when that failed. */
  readonly onSave: (value: Cell, leave: Leave) => string | undefined;
  /** Leaves the cell as it was; the focus stays on it unless it went away. */
  readonly onCancel: (leave?: 'away') => void;
}

const inputTypes: Partial<Record<EditorKind, string>> = { date: 'date', datetime: 'datetime-local' };

/** The box in which a cell is edited: Enter saves and moves down, with Shift up, Tab along, Escape leaves things as they were. */
export function CellEditor(props: CellEditorProps) {
  const kind = editorOf(props.column);
  return kind === 'choice' || kind === 'choices' ? (
    <ChoiceEditor {...props} several={kind === 'choices'} />
  ) : (
    <TypedEditor {...props} kind={kind} />
  );
}

function TypedEditor({
  cell,
  column,
  node,
  typed,
  atEnd,
  kind,
  onSave,
  onCancel,
}: CellEditorProps & { readonly kind: EditorKind }) {
  const { locale, timeZone } = node.environment;
  const t = toolWords(node.t);
  const isDateTime = kind === 'datetime';
  // The browser's fields for dates can't be given a first letter, so a date that is typed over is written as text.
  const inputType =
    typed !== undefined
      ? undefined
      : kind === 'date' && isOfMonths(column.format)
        ? 'month'
        : inputTypes[kind];
  const [start] = useState(
    () => typed ?? (isDateTime ? toLocalTime(String(cell ?? ''), timeZone) : editText(cell, column, locale)),
  );
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  const id = useId();

  // Before any further key, and before those that waited.
  useIsomorphicLayoutEffect(() => {
    const { current: box } = input;
    box?.focus();
    if (typed === undefined && inputType === undefined)
      box?.setSelectionRange(atEnd ? box.value.length : 0, box.value.length);
  }, [typed, inputType, atEnd]);

  const read = (): Parsed => {
    // Half a date is no text at all.
    if (input.current?.validity.badInput) return { problem: 'table.notDate' };
    const parsed = parseCell(isDateTime ? (fromLocalTime(text, timeZone) ?? text) : text, column, locale);
    const isTypedDate = typed !== undefined && inputTypes[kind] !== undefined;
    return isTypedDate && parsed.problem ? readPasted(text, column, node) : parsed;
  };
  const save = (leave: Leave) => {
    if (done.current) return;
    const isUntouched = text === start && typed === undefined;
    const parsed: Parsed = isUntouched ? { value: cell } : read();
    const failure = parsed.problem ? t(parsed.problem) : onSave(parsed.value, leave);
    if (failure === undefined) done.current = true;
    else if (failure !== problem) {
      setProblem(failure);
      node.announce(failure);
    }
  };
  const cancel = () => {
    done.current = true;
    onCancel();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') save(event.shiftKey ? leaving.up : leaving.down);
    else if (event.key === 'Tab') save(event.shiftKey ? leaving.previous : leaving.next);
    else if (event.key === 'Escape') cancel();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={input}
        className="vt-table-input"
        type={inputType ?? 'text'}
        inputMode={
          kind === 'number'
            ? 'decimal'
            : column.type === 'email' || column.type === 'url'
              ? column.type
              : undefined
        }
        data-align={column.align}
        aria-label={t('table.edit', { column: column.label })}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? id : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={press}
        onBlur={() => save(leaving.away)}
      />
      {problem && (
        <Popover
          anchor={input}
          id={id}
          className="vt-table-problem"
          role="alert"
          onClose={(reason) => (reason === 'escape' ? cancel() : setProblem(undefined))}
        >
          {problem}
        </Popover>
      )}
    </>
  );
}
