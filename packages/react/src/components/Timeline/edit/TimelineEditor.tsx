import { formatDay, readMoment } from '@vitrine/runtime';
import type { RowSet } from '@vitrine/runtime';
import { useState } from 'react';
import type { NodeContext } from '../../../renderer/types.js';
import { Button } from '../../../ui/button/Button.js';
import { TextField } from '../../../ui/form/TextField.js';
import { Dialog } from '../../../ui/overlay/Dialog.js';
import type { CalendarLabels } from '../chart/calendarLabels.js';
import type { TimelineItem } from '../Timeline.logic.js';
import { changeItem } from './changeItem.js';
import { dateCells, isWritable } from './itemDates.js';
import type { Fields } from './itemDates.js';

export interface TimelineEditorProps {
  readonly item: TimelineItem;
  readonly fields: Fields;
  readonly rows: RowSet;
  readonly node: NodeContext;
  readonly labels: CalendarLabels;
  readonly onClose: () => void;
}

/** A dialog that changes title and dates of an item, as far as their columns can be written. */
export function TimelineEditor({ item, fields, rows, node, labels, onClose }: TimelineEditorProps) {
  const { t } = node;
  const [title, setTitle] = useState(item.title);
  const [start, setStart] = useState(formatDay(item.start) ?? '');
  const [end, setEnd] = useState(formatDay(item.end) ?? '');
  const writable = (key: string) => isWritable(rows, key);
  const first = readMoment(start)?.day;
  const last = readMoment(end)?.day;
  const reversed = first !== undefined && last !== undefined && last < first;
  const complete = first !== undefined && last !== undefined && !reversed && title.trim() !== '';

  const save = () => {
    if (!complete) return;
    const days = { start: first, end: last };
    const name = title.trim();
    const cells = dateCells(rows, fields, item, days);
    if (name !== item.title) cells.unshift([fields.title, name]);
    onClose();
    const message = t('timeline.moved', { title: name, start: labels.day(first), end: labels.day(last) });
    changeItem({ node, rows }, item.key, cells, { days, message });
  };
  return (
    <Dialog
      title={t('timeline.edit', { title: item.title })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" disabled={!complete} onClick={save}>
            {t('timeline.save')}
          </Button>
        </>
      }
    >
      <div className="vt-timeline-form">
        <TextField
          label={t('timeline.title')}
          value={title}
          onChange={setTitle}
          maxLength={256}
          disabled={!writable(fields.title)}
          required
        />
        <TextField
          type="date"
          label={t('timeline.start')}
          value={start}
          onChange={setStart}
          disabled={!writable(fields.startDate)}
          required
        />
        <TextField
          type="date"
          label={t('timeline.end')}
          value={end}
          onChange={setEnd}
          disabled={!writable(fields.endDate)}
          error={reversed ? t('timeline.endBeforeStart') : undefined}
          required
        />
      </div>
    </Dialog>
  );
}
