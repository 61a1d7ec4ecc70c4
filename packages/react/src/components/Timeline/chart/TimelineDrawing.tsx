import { weekdayOf } from '@vitrine/runtime/internal';
import { memo, useMemo } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useChunk } from '../../../hooks/useChunk.js';
import type { DrawnPart } from './DrawnPart.js';
import { barHeight, barSpan, place, rowHeight, stayInView, textWidth } from './geometry.js';
import type { Direction } from './geometry.js';
import type { Day, Draft, Line, Link, TimelineItem } from '../Timeline.logic.js';
import { offsetOf, ticksBetween } from '../Timeline.scale.js';

export interface TimelineDrawingProps extends DrawnPart {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  /** Lines that are drawn, by index. */
  readonly first: number;
  readonly last: number;
  /** Titles stand beside bars that are too short for them, as no list shows them. */
  readonly labelBeside: boolean;
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** The item that is moved. */
  readonly draft: Draft | null;
  /** The ends of a bar to take hold of, where it can be resized. */
  readonly Grips: ComponentType<GripsProps> | undefined;
  readonly onOpen: (item: TimelineItem) => void;
  /** What is drawn over all. */
  readonly children?: ReactNode;
}

const loadArrows = () => import('./TimelineArrows.js');

/** Bars, milestones and arrows over the grid of the calendar. The list beside it says the same in words. */
export const TimelineDrawing = /* @__PURE__ */ memo(function TimelineDrawing(props: TimelineDrawingProps) {
  const { lines, links, scale, first, last, from, to, weekStart, direction, today } = props;
  const height = lines.length * rowHeight;
  const at = (offset: number, size = 0) => place(scale, direction, offset, size);
  const shown = lines.slice(first, last).map((line, index) => ({ line, top: (first + index) * rowHeight }));
  const ticks = ticksBetween(scale, scale.minor, from, to, weekStart);
  const weekends =
    scale.dayWidth >= 12
      ? ticksBetween(scale, 'day', from, to, weekStart).filter(({ day }) => weekdayOf(day) > 5)
      : [];
  const Arrows = useChunk(loadArrows, links.length > 0);
  const milestones = useMemo(() => lines.filter((line) => line.kind === 'milestone'), [lines]);
  const middle = (day: Day) => offsetOf(scale, day) + scale.dayWidth / 2;
  const upright = (className: string, x: number, key?: string | number) => (
    <line key={key} className={className} x1={x} x2={x} y2={height} />
  );
  return (
    <svg className="vt-timeline-drawing" width={scale.width} height={height} aria-hidden="true">
      {weekends.map((tick) => (
        <rect
          key={tick.day}
          className="vt-timeline-weekend"
          x={at(tick.from, tick.to - tick.from)}
          y="0"
          width={tick.to - tick.from}
          height={height}
        />
      ))}
      {shown.map(({ line, top }) => (
        <g key={line.key}>
          {line.kind === 'group' && (
            <rect className="vt-timeline-band" y={top} width={scale.width} height={rowHeight} />
          )}
          <line
            className="vt-timeline-rule"
            x2={scale.width}
            y1={top + rowHeight - 0.5}
            y2={top + rowHeight - 0.5}
          />
        </g>
      ))}
      {ticks.map((tick) => upright('vt-timeline-tick', at(tick.from), tick.day))}
      {milestones.map((line) => upright('vt-timeline-mark', at(middle(line.day)), line.key))}
      {today !== null &&
        today >= scale.start &&
        today <= scale.end &&
        upright('vt-timeline-now-line', at(middle(today)))}
      {links.length > 0 && Arrows && <Arrows.TimelineArrows {...props} />}
      {shown.map(({ line, top }) => {
        if (line.kind === 'group') return null;
        if (line.kind === 'item') return <Bar key={line.key} {...props} item={line.item} top={top} />;
        const x = at(middle(line.day));
        const y = top + rowHeight / 2;
        return (
          <g key={line.key}>
            <title>{`${line.title}, ${props.labels.day(line.day)}`}</title>
            <path className="vt-timeline-diamond" d={`M${x} ${y - 9}l9 9l-9 9l-9 -9z`} />
            {props.labelBeside && <BesideLabel text={line.title} x={at(middle(line.day) + 16)} y={y} />}
          </g>
        );
      })}
      {props.children}
    </svg>
  );
});

export interface GripsProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
}

interface BarProps extends TimelineDrawingProps {
  readonly item: TimelineItem;
  readonly top: number;
}

function Bar({
  item,
  top,
  scale,
  direction,
  from,
  to,
  left,
  labels,
  labelBeside,
  active,
  selected,
  draft,
  Grips,
  onOpen,
}: BarProps) {
  const start = offsetOf(scale, item.start);
  const end = offsetOf(scale, item.end + 1);
  if (end < from || start > to) return null;
  const { offset, width, radius } = barSpan(start, end);
  const x = place(scale, direction, offset, width);
  const height = barHeight(scale);
  const y = top + (rowHeight - height) / 2;
  const done = (item.progress ?? 0) * width;
  const titleWidth = textWidth(item.title);
  const titleStart = stayInView(start, end, titleWidth, left);
  const inside = titleWidth <= width;
  return (
    // The list beside it is the way for keyboards and screen readers.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g
      className="vt-timeline-bar"
      data-vt-bar={item.key}
      data-tone={item.tone}
      data-draft={draft?.key === item.key || undefined}
      data-active={active === item.key || undefined}
      data-selected={selected === item.key || undefined}
      onClick={() => onOpen(item)}
    >
      <title>{[item.title, labels.span(item.start, item.end), item.status].filter(Boolean).join(', ')}</title>
      <rect
        className="vt-timeline-ring"
        x={x - 3}
        y={y - 3}
        width={width + 6}
        height={height + 6}
        rx={radius + 3}
      />
      <rect
        className="vt-timeline-bar-box"
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        rx={radius}
      />
      {done > 0 && (
        <rect
          className="vt-timeline-bar-done"
          x={direction === 'rtl' ? x + width - done : x}
          y={y}
          width={done}
          height={height}
          rx={radius}
        />
      )}
      {Grips && <Grips x={x} y={y} width={width} height={height} direction={direction} />}
      {inside && (
        <text
          className="vt-timeline-bar-title"
          x={place(scale, direction, titleStart + 10)}
          y={top + rowHeight / 2}
        >
          {item.title}
        </text>
      )}
      {!inside && labelBeside && (
        <BesideLabel
          text={item.title}
          x={place(scale, direction, offset + width + 9)}
          y={top + rowHeight / 2}
        />
      )}
    </g>
  );
}

function BesideLabel({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }) {
  return (
    <text className="vt-timeline-beside" x={x} y={y}>
      {text}
    </text>
  );
}
