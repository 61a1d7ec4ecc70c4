import { useEffect, useLayoutEffect, useRef } from 'react';
import type { HTMLAttributes, ReactNode, RefObject } from 'react';
import { classNames } from '../classNames.js';
import { boxAt, placeBeside } from './placeBeside.js';
import type { Placement, Point } from './placeBeside.js';

export interface PopoverProps extends Omit<HTMLAttributes<HTMLDivElement>, 'style'> {
  /** What it stands beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Where it opens instead, such as where the pointer was. */
  readonly point?: Point;
  /** Called when the person presses Escape or points elsewhere. */
  readonly onClose: (reason: 'escape' | 'outside') => void;
  /** `bottom-start` by default. */
  readonly placement?: Placement;
  readonly children: ReactNode;
}

/**
 * A box above the page beside its anchor, in the top layer where the browser has one. Mounted while it is open.
 * The position is measured and set through CSSOM, so it needs no style attribute.
 */
export function Popover({
  anchor,
  point,
  onClose,
  placement = 'bottom-start',
  className,
  children,
  ...rest
}: PopoverProps) {
  const surface = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const box = surface.current;
    if (!box) return;
    if (typeof box.showPopover === 'function') box.showPopover();
    const place = () => {
      const beside = anchor.current;
      if (!beside) return;
      const viewport = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      };
      const size = { width: box.offsetWidth, height: box.offsetHeight };
      const rightToLeft = getComputedStyle(beside).direction === 'rtl';
      const { left, top } = placeBeside(
        point ? boxAt(point) : beside.getBoundingClientRect(),
        size,
        viewport,
        placement,
        rightToLeft,
      );
      box.style.setProperty('left', `${left}px`);
      box.style.setProperty('top', `${top}px`);
    };
    place();
    window.addEventListener('resize', place);
    window.addEventListener('scroll', place, true);
    return () => {
      window.removeEventListener('resize', place);
      window.removeEventListener('scroll', place, true);
    };
  }, [anchor, point, placement]);

  useEffect(() => {
    const outside = (event: Event) => {
      const path = event.composedPath();
      const inside = [surface.current, anchor.current].some((element) => element && path.includes(element));
      if (!inside) close.current('outside');
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      close.current('escape');
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('keydown', escape, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('keydown', escape, true);
    };
  }, [anchor]);

  return (
    <div {...rest} ref={surface} popover="manual" className={classNames('vt-popover', className)}>
      {children}
    </div>
  );
}
