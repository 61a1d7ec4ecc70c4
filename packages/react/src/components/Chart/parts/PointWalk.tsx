import { useCallback, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SlotReadings } from './readSlot.js';
import type { Scene } from '../scene/types.js';

export interface PointWalkProps {
  readonly scene: Scene;
  readonly label: string;
  readonly read: (slot: number) => SlotReadings | null;
  readonly slot: number | null;
  readonly onWalk: (slot: number | null) => void;
  readonly onChoose: (slot: number) => void;
}

/** The points as a slider: arrows, Home and End walk, Enter chooses, and screen readers read out each stop. */
export function PointWalk({ scene, label, read, slot, onWalk, onChoose }: PointWalkProps) {
  const { slots } = scene;
  const [at, setAt] = useState(0);
  const index = Math.min(at, Math.max(0, slots.length - 1));
  const walk = useCallback(
    (next: number) => {
      setAt(next);
      onWalk(slots[next] ?? null);
    },
    [slots, onWalk],
  );
  const press = (event: KeyboardEvent) => {
    const current = slots[index];
    if (event.key === 'Enter' && current !== undefined) onChoose(current);
    else if (event.key === 'Escape') onWalk(null);
  };
  if (slots.length === 0) return null;
  return (
    <input
      type="range"
      className="vt-chart-walk"
      aria-label={label}
      aria-valuetext={inWords(read(slot ?? slots[index] ?? 0))}
      min={0}
      max={slots.length - 1}
      step={1}
      value={index}
      onChange={(event) => walk(Number(event.target.value))}
      onFocus={() => walk(index)}
      onBlur={() => onWalk(null)}
      onKeyDown={press}
    />
  );
}

function inWords(found: SlotReadings | null): string {
  if (!found) return '';
  return `${found.title}: ${found.readings.map(({ label, value }) => `${label} ${value}`).join(', ')}`;
}
