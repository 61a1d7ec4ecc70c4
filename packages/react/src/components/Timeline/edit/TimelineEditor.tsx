import { cellOf, createZone } from '@vitrine/runtime/internal';
import type { RowSet } from '@vitrine/runtime';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { RowFields, controlIn } from '../../../fields/row/RowFields.js';
import { changedCells, problemIn, valueIn } from '../../../fields/row/rowForm.js';
import type { RowDraft, RowField } from '../../../fields/row/rowForm.js';
import { firstMessage } from '../../../i18n/translateIssue.js';
import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { Dialog } from '../../../ui/overlay/Dialog.js';
import type { CalendarLabels } from '../chart/calendarLabels.js';
import { readDay } from '../Timeline.logic.js';
import type { Day, TimelineItem } from '../Timeline.logic.js';
import { changeItem } from './changeItem.js';
import type { Fields } from './itemDates.js';
import { itemFields } from './itemFields.js';

export interface TimelineEditorProps {
  readonly item: TimelineItem;
  readonly fields: Fields;
  readonly rows: RowSet;
  /** The items stand in the document, not in rows of a dataset. */
  readonly literal: boolean;
  readonly node: NodeContext;
  readonly labels: CalendarLabels;
  readonly onClose: () => void;
}

/** A dialog with a field for each cell of an item that can be written. */
export function TimelineEditor({ item, fields, rows, literal, node, labels, onClose }: TimelineEditorProps) {
  const { t, environment } = node;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<RowDraft>(new Map());
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState<string>();
  // The row as it was when the dialog opened: what others change meanwhile is not overwritten by what was not touched.
  const [row] = useState(() => rows.rows[rows.keys.indexOf(item.key)] ?? {});
  const shown = useMemo(() => itemFields({ rows, row, fields, literal, t }), [rows, row, fields, literal, t]);
  const zone = useMemo(() => createZone(environment.timeZone), [environment.timeZone]);

  useEffect(() => {
    controlIn(form.current)?.focus();
  }, []);

  const dayIn = (key: string): Day | undefined => {
    const field = shown.find((one) => one.field.name === key);
    return readDay(field ? valueIn(field, row, draft) : cellOf(row, key), zone);
  };
  const start = dayIn(fields.startDate);
  const end = dayIn(fields.endDate) ?? start;
  const isReversed = start !== undefined && end !== undefined && end < start;
  const wrongIn = (field: RowField) =>
    problemIn(field, row, draft, node) ??
    (isReversed && field.field.name === fields.endDate ? t('timeline.endBeforeStart') : undefined);

  const save = () => {
    const wrong = shown.findIndex((field) => wrongIn(field) !== undefined);
    setLooked(true);
    if (wrong >= 0) return controlIn(form.current, wrong)?.focus();
    const days = { start: start ?? item.start, end: end ?? item.end };
    const cells = Object.entries(changedCells(shown, row, draft));
    const title = String(draft.get(fields.title)?.value ?? item.title).trim();
    const isMoved = days.start !== item.start || days.end !== item.end;
    const message = isMoved
      ? t('timeline.moved', { title, start: labels.day(days.start), end: labels.day(days.end) })
      : t('timeline.edited', { title });
    const issues = changeItem({ node, rows }, item.key, cells, { days, message });
    if (!issues) return onClose();
    const why = firstMessage(issues, t) ?? t('form.notSaved');
    setRefused(why);
    return node.announce(why);
  };
  return (
    <Dialog
      title={t('timeline.edit', { title: item.title })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={id}>
            {t('timeline.save')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        ref={form}
        className="vt-timeline-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <RowFields
          fields={shown}
          row={row}
          draft={draft}
          node={node}
          problemOf={(field) => (looked || isReversed ? wrongIn(field) : undefined)}
          onDraft={(next) => {
            setRefused(undefined);
            setDraft(next);
          }}
        />
        {refused !== undefined && <p className="vt-timeline-refusal">{refused}</p>}
      </form>
    </Dialog>
  );
}
