import type { Line, Link } from '../Timeline.logic.js';
import { offsetOf } from '../Timeline.scale.js';
import type { Scale } from '../Timeline.scale.js';
import { barSpan, place, rowHeight } from './geometry.js';
import type { Direction } from './geometry.js';
import { arrowPath, linkPath } from './linkPath.js';
import type { Obstacle } from './linkPath.js';

export interface TimelineArrowsProps {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  /** Lines that are drawn, by index. */
  readonly first: number;
  readonly last: number;
  readonly scale: Scale;
  readonly direction: Direction;
  readonly active: string | undefined;
  readonly selected: string | undefined;
}

/** The arrows that are seen, from item to item. */
export function TimelineArrows(props: TimelineArrowsProps) {
  const { lines, links, first, last, scale, direction, active, selected } = props;
  const obstacle = (row: number) => obstacleIn(lines[row], scale, direction);
  const isChosen = (row: number) => {
    const line = lines[row];
    return line?.kind === 'item' && (line.item.key === selected || line.item.key === active);
  };
  return links
    .filter((link) => Math.max(link.from, link.to) >= first && Math.min(link.from, link.to) < last)
    .map((link) => (
      <Arrow
        key={`${link.from}:${link.to}`}
        link={link}
        scale={scale}
        direction={direction}
        obstacle={obstacle}
        chosen={isChosen(link.from) || isChosen(link.to)}
      />
    ));
}

/** What a line from bar to bar has to go round in a row. */
function obstacleIn(line: Line | undefined, scale: Scale, direction: Direction): Obstacle {
  if (!line || line.kind === 'group') return null;
  const start = line.kind === 'item' ? offsetOf(scale, line.item.start) : offsetOf(scale, line.day) - 9;
  const end = line.kind === 'item' ? offsetOf(scale, line.item.end + 1) : offsetOf(scale, line.day + 1) + 9;
  const { offset, width } = barSpan(start, end);
  const left = place(scale, direction, offset - 1, width + 2);
  return { left, right: left + width + 2 };
}

function Arrow({
  link,
  scale,
  direction,
  obstacle,
  chosen,
}: {
  readonly link: Link;
  readonly scale: Scale;
  readonly direction: Direction;
  readonly obstacle: (row: number) => Obstacle;
  /** Whether it starts or ends at an item that is chosen. */
  readonly chosen: boolean;
}) {
  const sign = direction === 'rtl' ? -1 : 1;
  const from = {
    x: place(scale, direction, offsetOf(scale, link.fromDay + 1) - 1),
    y: (link.from + 0.5) * rowHeight,
  };
  const to = { x: place(scale, direction, offsetOf(scale, link.toDay) + 1), y: (link.to + 0.5) * rowHeight };
  const rows = { from: link.from, to: link.to };
  return (
    <g className="vt-timeline-link" data-broken={link.broken || undefined} data-chosen={chosen || undefined}>
      <path
        className="vt-timeline-link-line"
        d={linkPath({ from, to: { x: to.x - sign * 4, y: to.y }, rows, rowHeight, sign }, obstacle)}
      />
      <path className="vt-timeline-link-tip" d={arrowPath(to, sign)} />
    </g>
  );
}
