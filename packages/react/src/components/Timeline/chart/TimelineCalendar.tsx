import type { DrawnPart } from './DrawnPart.js';
import { lineHeight, place, stayInView, textWidth } from './geometry.js';
import { offsetOf, ticksBetween } from '../Timeline.scale.js';

export interface TimelineCalendarProps extends DrawnPart {
  readonly todayLabel: string;
}

/** The head of the timeline: two lines of calendar, and where today is. */
export function TimelineCalendar({
  scale,
  from,
  to,
  left,
  weekStart,
  direction,
  labels,
  today,
  todayLabel,
}: TimelineCalendarProps) {
  const { minor, major, width } = scale;
  const at = (offset: number, size = 0) => place(scale, direction, offset, size);
  const minorTop = major ? lineHeight : 0;
  const height = minorTop + lineHeight;
  const majors = major ? ticksBetween(scale, major, from, to, weekStart) : [];
  const minors = ticksBetween(scale, minor, from, to, weekStart);
  const middle = today === null ? null : offsetOf(scale, today) + scale.dayWidth / 2;
  return (
    <svg className="vt-timeline-calendar" width={width} height={height} aria-hidden="true">
      {majors.map((tick) => {
        const label = labels.major(major ?? 'year', tick.day);
        return (
          <g key={tick.day}>
            <line className="vt-timeline-tick" x1={at(tick.from)} x2={at(tick.from)} y1="0" y2={height} />
            {(textWidth(label) <= tick.to - tick.from || majors.length === 1) && (
              <text
                className="vt-timeline-major"
                x={at(stayInView(tick.from, tick.to, textWidth(label), left) + 8)}
                y="17"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
      {minors.map((tick) => (
        <g key={tick.day}>
          <line
            className="vt-timeline-tick"
            x1={at(tick.from)}
            x2={at(tick.from)}
            y1={minorTop + (minor === 'week' ? 4 : 14)}
            y2={height}
          />
          {tick.day >= scale.start && tick.to - tick.from > 18 && (
            <text
              className="vt-timeline-minor"
              data-unit={minor}
              data-today={tick.day === today && minor === 'day' ? true : undefined}
              x={at(minor === 'week' ? tick.from + 5 : (tick.from + tick.to) / 2)}
              y={minorTop + 15}
            >
              {labels.minor(minor, tick.day)}
            </text>
          )}
        </g>
      ))}
      {middle !== null && middle > 0 && middle < width && (
        <g className="vt-timeline-now">
          <title>{todayLabel}</title>
          <path className="vt-timeline-now-tip" d={`M${at(middle) - 5} ${height - 7}h10l-5 7z`} />
        </g>
      )}
    </svg>
  );
}
