import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { RowColumn } from '@vitrine/runtime';
import type { Issue, Row } from '@vitrine/schema';
import { firstMessage } from '../../../i18n/translateIssue.js';
import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { RowFields, controlIn } from '../../../fields/row/RowFields.js';
import { changedCells, problemIn } from '../../../fields/row/rowForm.js';
import type { RowDraft } from '../../../fields/row/rowForm.js';
import type { BoardCard, CardFields } from '../Kanban.logic.js';
import { cardFields } from './cardForm.js';
import { editWords } from './editWords.js';

export interface KanbanCardEditorProps {
  readonly card: BoardCard;
  readonly fields: CardFields;
  readonly columns: readonly RowColumn[];
  readonly node: NodeContext;
  /** Saves what changed; gives why it was refused. */
  readonly onSave: (values: Row) => readonly Issue[] | undefined;
  /** `elsewhere`: the person went on to something else, which keeps the focus. */
  readonly onClose: (elsewhere: boolean) => void;
}

/**
 * A card as a form in its place, a field for each cell it shows. Enter saves, in several lines with Ctrl or ⌘; Escape
 * leaves things as they were; going elsewhere saves.
 */
export function KanbanCardEditor({
  card,
  fields,
  columns,
  node: given,
  onSave,
  onClose,
}: KanbanCardEditorProps) {
  const node = useMemo(() => ({ ...given, t: editWords(given.t) }), [given]);
  const { t } = node;
  const [draft, setDraft] = useState<RowDraft>(new Map());
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const shown = useMemo(() => cardFields(fields, columns, t), [fields, columns, t]);
  useLayoutEffect(() => {
    const first = controlIn(form.current);
    first?.focus();
    if (first instanceof HTMLTextAreaElement || first?.type === 'text') first.select();
  }, []);

  const save = (elsewhere: boolean) => {
    const wrong = shown.findIndex((field) => problemIn(field, card.row, draft, node) !== undefined);
    setLooked(true);
    if (wrong >= 0) {
      if (!elsewhere) controlIn(form.current, wrong)?.focus();
      return;
    }
    const values = changedCells(shown, card.row, draft);
    const issues = Object.keys(values).length === 0 ? undefined : onSave(values);
    if (!issues) return onClose(elsewhere);
    const why = firstMessage(issues, t) ?? t('form.notSaved');
    setRefused(why);
    node.announce(why);
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose(false);
    else if (event.key === 'Enter' && isSaving(event)) save(false);
    else return;
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    const isInside = event.currentTarget.contains(event.relatedTarget);
    // Without the focus of the page the person is in another window, or in a picker of the browser.
    if (!isInside && event.currentTarget.ownerDocument.hasFocus()) save(true);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of its fields
    <form
      ref={form}
      className="vt-kanban-editor"
      aria-label={t('kanban.edit')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
      onKeyDown={press}
      onBlur={leave}
    >
      <RowFields
        fields={shown}
        row={card.row}
        draft={draft}
        node={node}
        problemOf={(field) => (looked ? problemIn(field, card.row, draft, node) : undefined)}
        onDraft={(next) => {
          setRefused(undefined);
          setDraft(next);
        }}
      />
      {refused !== undefined && <p className="vt-kanban-refusal">{refused}</p>}
      {/* A press keeps the focus where it is: leaving the fields would save before Cancel is heard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="vt-kanban-editor-actions" onMouseDown={(event) => event.preventDefault()}>
        <Button type="submit" variant="primary" size="sm">
          {t('kanban.save')}
        </Button>
        <Button size="sm" variant="ghost" onClick={() => onClose(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Enter saves from one line and from the title; in longer text it takes Ctrl or ⌘. */
function isSaving({ target, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return true;
  if (target instanceof HTMLTextAreaElement) return !shiftKey && target.closest('[data-field="0"]') !== null;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
