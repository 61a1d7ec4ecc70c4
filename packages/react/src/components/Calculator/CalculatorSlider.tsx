import type { Format } from '@vitrine/schema';
import { useState } from 'react';
import { useFrameCallback } from '../../renderer/hooks/useFrameCallback.js';
import type { NodeContext } from '../../renderer/types.js';

export interface CalculatorSliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number | null;
  readonly format: Format;
  readonly node: NodeContext;
  readonly onSlide: (value: number) => void;
}

/** A slider for "what if". The thumb follows the hand at once; what depends on the number follows once a frame. */
export function CalculatorSlider(props: CalculatorSliderProps) {
  const { label, min, max, step, value, format, node, onSlide } = props;
  const [held, setHeld] = useState<number | null>(null);
  const send = useFrameCallback((next: number) => {
    setHeld(null);
    onSlide(next);
  });
  const shown = held ?? value;
  return (
    <input
      type="range"
      className="vt-calculator-slider"
      aria-label={node.t('calculator.slider', { label })}
      aria-valuetext={node.format(shown, format)}
      min={min}
      max={max}
      step={step}
      value={shown ?? min}
      disabled={node.readOnly}
      onChange={(event) => {
        const next = event.target.valueAsNumber;
        setHeld(next);
        send(next);
      }}
    />
  );
}
