import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useLatest } from '../../../hooks/useLatest.js';
import type { RowSet } from '@vitrine/runtime';
import type { NodeContext } from '../../../renderer/types.js';
import type { CalendarLabels } from '../chart/calendarLabels.js';
import { brokenLinks, lineOf } from '../Timeline.logic.js';
import type { Draft, TimelineItem, TimelineModel } from '../Timeline.logic.js';
import type { Scale } from '../Timeline.scale.js';
import { editWords } from './editWords.js';
import { changeItem } from './changeItem.js';
import { dragBars } from './dragBars.js';
import { dateCells, movableEnds, shiftDays } from './itemDates.js';
import type { Days, Fields } from './itemDates.js';
import { itemMenu } from './itemMenu.js';
import { TimelineEditor } from './TimelineEditor.js';
import type { EditHandlers } from './types.js';

export interface TimelineEditingProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scale: Scale;
  /** The timeline as it is stored. */
  readonly model: TimelineModel;
  readonly rows: RowSet;
  readonly fields: Fields;
  /** The items stand in the document, not in rows of a dataset. */
  readonly literal: boolean;
  readonly node: NodeContext;
  readonly labels: CalendarLabels;
  /** The item that is moved now. */
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  /** Called with what the lines do; undefined when they can do nothing anymore. */
  readonly onReady: (handlers: EditHandlers | undefined) => void;
}

/** Moving and resizing items by pointer, keys, menu and dialog, laid over a timeline that works without. */
export function TimelineEditing(given: TimelineEditingProps) {
  const { scroller, rows, fields, literal, labels, onReady } = given;
  const node = useMemo(() => ({ ...given.node, t: editWords(given.node.t) }), [given.node]);
  const props = { ...given, node };
  const [edited, setEdited] = useState<TimelineItem>();
  const latest = useLatest(props);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    return dragBars(box, () => {
      const { scale, node, rows, fields, onDraft } = latest.current;
      return {
        scale,
        direction: node.direction,
        may: movableEnds(rows, fields),
        itemOf: (key) => itemOf(latest.current.model, key),
        onDraft,
        onDrop: (draft) => commit(latest.current, draft),
        onCancel: (item) => cancel(latest.current, item),
      };
    });
  }, [scroller, latest]);
  useLayoutEffect(() => {
    onReady({
      hint: latest.current.node.t('timeline.hint'),
      onKey: (event, item) => {
        if (event.key !== 'F2') return pressKey(latest.current, event, item);
        setEdited(item);
        return true;
      },
      onLeave: () => {
        if (latest.current.draft) commit(latest.current, latest.current.draft);
      },
      menuOf: (item) => {
        const { model, rows, fields, node } = latest.current;
        const links = brokenLinks(model).get(lineOf(model.lines, item.key)) ?? [];
        return itemMenu({
          item,
          may: movableEnds(rows, fields),
          waitsFor: links.flatMap(({ from }) => {
            const line = model.lines[from];
            return line?.kind === 'item' ? [line.item] : [];
          }),
          t: node.t,
          onEdit: () => setEdited(item),
          onDays: (days) => commit(latest.current, { key: item.key, ...days }),
        });
      },
    });
    return () => onReady(undefined);
  }, [latest, onReady]);

  return edited ? (
    <TimelineEditor
      item={edited}
      fields={fields}
      rows={rows}
      literal={literal}
      node={node}
      labels={labels}
      onClose={() => setEdited(undefined)}
    />
  ) : null;
}

/** Arrow keys move an item by a day, with Shift its end; Enter keeps it, Escape puts it back. */
function pressKey(props: TimelineEditingProps, event: KeyboardEvent, item: TimelineItem): boolean {
  const { draft, node, labels, rows, fields, onDraft, model } = props;
  const stored = itemOf(model, item.key);
  if (!stored || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (draft && event.key === 'Enter') commit(props, draft);
  else if (draft && event.key === 'Escape') cancel(props, stored);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const may = movableEnds(rows, fields);
    if (!may.end || (!event.shiftKey && !may.start)) return false;
    const days = (event.key === 'ArrowRight') === (node.direction === 'ltr') ? 1 : -1;
    const next = shiftDays(draft ?? stored, event.shiftKey ? 'end' : 'move', days);
    onDraft({ key: item.key, ...next });
    node.announce(spanSentence(node, labels, next));
  } else return false;
  return true;
}

/** Keeps the days of an item as one change. */
function commit(props: TimelineEditingProps, draft: Draft) {
  const { model, rows, fields, node, labels, onDraft } = props;
  onDraft(null);
  const item = itemOf(model, draft.key);
  if (!item) return;
  const message = node.t('timeline.moved', {
    title: item.title,
    start: labels.day(draft.start),
    end: labels.day(draft.end),
  });
  changeItem(props, item.key, dateCells(rows, fields, item, draft), { days: draft, message });
}

function cancel({ node, onDraft }: TimelineEditingProps, item: TimelineItem) {
  onDraft(null);
  node.announce(node.t('timeline.cancelled', { title: item.title }));
}

function spanSentence(node: NodeContext, labels: CalendarLabels, { start, end }: Days): string {
  const count = end - start + 1;
  const length = count === 1 ? node.t('timeline.daysOne') : node.t('timeline.days', { count });
  return `${labels.span(start, end)}, ${length}`;
}

function itemOf({ lines }: TimelineModel, key: string): TimelineItem | undefined {
  const line = lines[lineOf(lines, key)];
  return line?.kind === 'item' ? line.item : undefined;
}
