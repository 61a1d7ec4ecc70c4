import { cloneElement, useEffect, useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useChunk } from '../../hooks/useChunk.js';

const loadPopover = () => import('./Popover.js');

export interface TooltipProps {
  /** One sentence of plain text. */
  readonly text: string;
  /** One element that can have focus, or text that only the pointer reaches. */
  readonly children: ReactElement<{ 'aria-describedby'?: string }>;
}

/** A hint on hover and focus; it can be pointed at, and Escape hides it. */
export function Tooltip({ text, children }: TooltipProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const id = useId();
  const chunk = useChunk(loadPopover, true);

  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(true), delay);
  };
  const hide = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(false), 100);
  };

  return (
    <span
      ref={anchor}
      className="vt-tooltip-anchor"
      onPointerEnter={() => show(300)}
      onPointerLeave={hide}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
    >
      {cloneElement(children, { 'aria-describedby': open && chunk ? id : undefined })}
      {open && chunk && (
        <chunk.Popover
          id={id}
          anchor={anchor}
          role="tooltip"
          className="vt-tooltip"
          placement="top-center"
          onClose={() => setOpen(false)}
        >
          {text}
        </chunk.Popover>
      )}
    </span>
  );
}
