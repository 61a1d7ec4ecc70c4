import type { CalendarLabels } from '../chart/calendarLabels.js';
import { place, reach, rowHeight, textWidth } from '../chart/geometry.js';
import type { Direction } from '../chart/geometry.js';
import type { NodeContext } from '../../../renderer/types.js';
import { lineOf } from '../Timeline.logic.js';
import type { Draft, Line } from '../Timeline.logic.js';
import { offsetOf } from '../Timeline.scale.js';
import type { Scale } from '../Timeline.scale.js';
import { editWords } from './editWords.js';

export interface DraftDaysProps {
  readonly draft: Draft;
  readonly lines: readonly Line[];
  readonly scale: Scale;
  readonly direction: Direction;
  /** The part of the calendar that is drawn. */
  readonly from: number;
  readonly to: number;
  readonly labels: CalendarLabels;
  readonly t: NodeContext['t'];
}

/** The days that an item would get, above its bar. */
export function DraftDays({ draft, lines, scale, direction, from, to, labels, t: given }: DraftDaysProps) {
  const t = editWords(given);
  const row = lineOf(lines, draft.key);
  const days = draft.end - draft.start + 1;
  const length = days === 1 ? t('timeline.daysOne') : t('timeline.days', { count: days });
  const text = `${labels.span(draft.start, draft.end)} · ${length}`;
  const width = textWidth(text);
  const start = Math.min(Math.max(offsetOf(scale, draft.start), from + reach), to - reach - width);
  const x = place(scale, direction, Math.max(0, start), width);
  const y = row === 0 ? rowHeight - 12 : row * rowHeight - 13;
  return (
    <g className="vt-timeline-draft">
      <rect className="vt-timeline-draft-box" x={x} y={y} width={width} height="22" rx="6" />
      <text className="vt-timeline-draft-text" x={x + width / 2} y={y + 11}>
        {text}
      </text>
    </g>
  );
}
