import type { Format } from '@vitrine/schema';
import { useEffect, useRef, useState } from 'react';
import { useFrameCallback } from '../../hooks/useFrameCallback.js';
import { useLatest } from '../../hooks/useLatest.js';
import type { NodeContext } from '../../renderer/types.js';

export interface CalculatorSliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number | null;
  readonly format: Format;
  readonly node: NodeContext;
  /** Called at most once a frame while the thumb moves. */
  readonly onSlide: (value: number) => void;
  /** Called once when it is let go, with the value from which it started. */
  readonly onRelease: (value: number, before: number | null) => void;
}

/**
 * A slider for "what if". The thumb follows the hand at once, what depends on the number follows once a frame, and letting go is one
 * change: of the pointer, or of an arrow key however long it was held.
 */
export function CalculatorSlider(props: CalculatorSliderProps) {
  const { label, min, max, step, value, format, node, onSlide, onRelease } = props;
  const [held, setHeld] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const gesture = useRef<{ readonly from: number | null; to: number } | null>(null);
  const isKeyDown = useRef(false);
  const send = useFrameCallback(() => {
    setHeld(null);
    if (gesture.current) onSlide(gesture.current.to);
  });
  const move = (to: number) => {
    gesture.current = { from: value, ...gesture.current, to };
    setHeld(to);
    send(to);
  };
  const release = useLatest(() => {
    const ended = gesture.current;
    if (!ended) return;
    gesture.current = null;
    setHeld(null);
    onRelease(ended.to, ended.from);
  });
  // React's onChange is the browser's `input`; the browser's own `change` is what tells that the thumb was let go.
  useEffect(() => {
    const element = input.current;
    const letGo = () => {
      if (!isKeyDown.current) release.current();
    };
    element?.addEventListener('change', letGo);
    return () => {
      element?.removeEventListener('change', letGo);
      // oxlint-disable-next-line react/exhaustive-deps -- the newest is wanted
      release.current();
    };
  }, [release]);
  const leaveKeys = () => {
    isKeyDown.current = false;
    release.current();
  };
  const shown = held ?? value;
  return (
    <input
      ref={input}
      type="range"
      className="vt-calculator-slider"
      aria-label={node.t('calculator.slider', { label })}
      aria-valuetext={node.format(shown, format)}
      min={min}
      max={max}
      step={step}
      value={shown ?? min}
      disabled={node.readOnly}
      onChange={(event) => move(event.target.valueAsNumber)}
      onKeyDown={() => {
        isKeyDown.current = true;
      }}
      onKeyUp={leaveKeys}
      onBlur={leaveKeys}
    />
  );
}
