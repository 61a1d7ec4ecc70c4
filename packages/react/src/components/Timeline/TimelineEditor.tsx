import { formatDay, readMoment } from '@vitrine/runtime';
import type { RowSet } from '@vitrine/runtime';
import type { Cell } from '@vitrine/schema';
import { useState } from 'react';
import type { TimelineViewProps } from '../../generated/viewProps.js';
import type { NodeContext } from '../../renderer/types.js';
import { Button } from '../../ui/button/Button.js';
import { TextField } from '../../ui/form/TextField.js';
import { Dialog } from '../../ui/overlay/Dialog.js';
import type { CalendarLabels } from './chart/calendarLabels.js';
import type { TimelineItem } from './Timeline.logic.js';

export interface TimelineEditorProps {
  readonly item: TimelineItem;
  readonly fields: NonNullable<TimelineViewProps['fields']>;
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
    if (!complete || rows.dataset === null) return;
    const changed: [key: string, value: Cell][] = [];
    if (title.trim() !== item.title) changed.push([fields.title, title.trim()]);
    if (first !== item.start || last !== item.end) {
      changed.push(
        ...(
          [
            [fields.startDate, start],
            [fields.endDate, end],
          ] as const
        )
          .filter(([key]) => writable(key))
          .map(([key, day]): [string, Cell] => [key, day]),
      );
    }
    onClose();
    if (changed.length === 0) return;
    const message = t('timeline.moved', {
      title: title.trim(),
      start: labels.day(first),
      end: labels.day(last),
    });
    const result = node.change(
      { op: 'row.set', dataset: rows.dataset, row: item.key, values: Object.fromEntries(changed) },
      { message },
    );
    if (!result.issues) node.emit('item.change', { item: item.key, startDate: start, endDate: end });
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

/** Dates can be changed here; a moment of a day can't, as its clock would be lost. */
function isWritable(rows: RowSet, key: string): boolean {
  const column = rows.columns.find((one) => one.key === key);
  return column === undefined || (!column.readOnly && column.type !== 'datetime');
}
