import { useLayoutEffect, useRef } from 'react';
import type { SlotReadings } from './readSlot.js';
import type { Focus, Scene } from '../scene/types.js';

export interface ChartTooltipProps {
  readonly readings: SlotReadings;
  readonly focus: Focus;
  readonly scene: Scene;
  readonly direction: 'ltr' | 'rtl';
}

const offset = 14;
const mostReadings = 12;

/** All series at one place; beside the point, after it in the direction of reading where there is room. */
export function ChartTooltip({ readings, focus, scene, direction }: ChartTooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const [right, left] = [focus.x + offset, focus.x - offset - width];
    const isRight = direction === 'ltr' ? right + width <= scene.width : left < 0;
    const x = isRight ? Math.min(right, Math.max(0, scene.width - width)) : Math.max(0, left);
    const y = Math.max(-8, Math.min(scene.height - height, focus.y - height / 2));
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  });
  const shown = readings.readings.slice(0, mostReadings);
  return (
    <div ref={box} className="vt-chart-tooltip" aria-hidden="true">
      <p className="vt-chart-tooltip-title">{readings.title}</p>
      {shown.map(({ label, value, color }, index) => (
        <p key={index} className="vt-chart-tooltip-row">
          <span className={`vt-chart-swatch vt-chart-${color}`} />
          <span className="vt-chart-tooltip-label">{label}</span>
          <span className="vt-chart-tooltip-value vt-figures">{value}</span>
        </p>
      ))}
      {readings.readings.length > mostReadings && (
        <p className="vt-chart-tooltip-more">+{readings.readings.length - mostReadings}</p>
      )}
    </div>
  );
}
