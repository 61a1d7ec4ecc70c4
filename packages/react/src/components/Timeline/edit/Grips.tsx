import { gripWidth } from '../chart/geometry.js';
import type { GripsProps } from '../chart/TimelineDrawing.js';

/** The ends of a bar, to take hold of: inside where there is room, else beyond. */
export function Grips({ x, y, width, height, direction }: GripsProps) {
  const inside = width >= 30;
  const left = inside ? x : x - gripWidth;
  const right = inside ? x + width - gripWidth : x + width;
  const sides = direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  return sides.map((side, index) => {
    const at = index === 0 ? left : right;
    return (
      <g key={side} className="vt-timeline-grip" data-vt-grip={side}>
        <rect className="vt-timeline-grip-area" x={at} y={y} width={gripWidth} height={height} />
        <rect
          className="vt-timeline-grip-mark"
          x={at + gripWidth / 2 - 1}
          y={y + height / 2 - 6}
          width="2"
          height="12"
          rx="1"
        />
      </g>
    );
  });
}
