import { capturePointer } from '../chart/capturePointer.js';
import type { Direction } from '../chart/geometry.js';
import type { Day, Draft, TimelineItem } from '../Timeline.logic.js';
import { dayAt } from '../Timeline.scale.js';
import type { Scale } from '../Timeline.scale.js';
import { shiftDays } from './itemDates.js';
import type { Movable } from './itemDates.js';

/** What dragging needs to know, as it is when asked. */
export interface DragSetting {
  readonly scale: Scale;
  readonly direction: Direction;
  readonly may: Movable;
  readonly itemOf: (key: string) => TimelineItem | undefined;
  /** The item has other days while it is dragged. */
  readonly onDraft: (draft: Draft) => void;
  readonly onDrop: (draft: Draft) => void;
  readonly onCancel: (item: TimelineItem) => void;
}

interface Hold {
  readonly pointer: number;
  readonly item: TimelineItem;
  readonly part: 'move' | 'start' | 'end';
  /** The day under the pointer when it went down. */
  readonly day: Day;
  readonly from: { readonly x: number; readonly y: number };
  readonly timer: ReturnType<typeof setTimeout> | undefined;
  x: number;
  lifted: boolean;
  draft: Draft | null;
}

/** How far a mouse goes, in pixels, before it drags, and a finger before it scrolls. */
const tolerance = { mouse: 4, touch: 8 } as const;

/** How long a finger rests on a bar, in milliseconds, before it lifts it. */
const rest = 220;

/** Within this distance of an edge, in pixels, the calendar follows the pointer. */
const edge = 36;

/** A finger takes hold of an end within this distance, in pixels. */
const fingerReach = 18;

/** Lets people drag bars and their ends by mouse, pen and touch; gives what ends it. */
export function dragBars(scroller: HTMLElement, setting: () => DragSetting): () => void {
  let hold: Hold | null = null;

  const drawing = () => scroller.querySelector('.vt-timeline-drawing')?.getBoundingClientRect();
  const dayUnder = (x: number): Day => {
    const box = drawing();
    const { scale, direction } = setting();
    return box ? dayAt(scale, direction === 'rtl' ? box.right - x : x - box.left) : Number.NaN;
  };
  const follow = () => {
    if (!hold?.lifted) return;
    const days = Math.round(dayUnder(hold.x) - hold.day);
    const next = { key: hold.item.key, ...shiftDays(hold.item, hold.part, days) };
    if (next.start === hold.draft?.start && next.end === hold.draft.end) return;
    hold.draft = next;
    setting().onDraft(next);
  };
  const followEdges = () => {
    if (!hold?.lifted) return;
    const step = edgeStep(scroller, hold.x);
    if (step !== 0) {
      scroller.scrollLeft += step;
      follow();
    }
    requestAnimationFrame(followEdges);
  };
  const lift = () => {
    if (!hold) return;
    hold.lifted = true;
    capturePointer(scroller, hold.pointer);
    scroller.dataset['dragging'] = hold.part;
    follow();
    requestAnimationFrame(followEdges);
  };
  const letGo = (): Hold | null => {
    const held = hold;
    clearTimeout(held?.timer);
    hold = null;
    delete scroller.dataset['dragging'];
    return held?.lifted ? held : null;
  };
  const cancel = () => {
    const held = letGo();
    if (held) setting().onCancel(held.item);
  };

  const listeners = {
    pointerdown: (event: PointerEvent) => {
      if (hold) return cancel();
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const bar = event.target.closest<SVGElement>('[data-vt-bar]');
      const item = setting().itemOf(bar?.dataset['vtBar'] ?? '');
      const part = bar && item && grabbedPart(bar, event, setting());
      if (!item || !part) return;
      const isTouch = event.pointerType === 'touch';
      hold = {
        pointer: event.pointerId,
        item,
        part,
        day: dayUnder(event.clientX),
        from: { x: event.clientX, y: event.clientY },
        timer: isTouch ? setTimeout(lift, rest) : undefined,
        x: event.clientX,
        lifted: false,
        draft: null,
      };
    },
    pointermove: (event: PointerEvent) => {
      if (!hold || event.pointerId !== hold.pointer) return;
      hold.x = event.clientX;
      if (hold.lifted) return follow();
      const distance = Math.hypot(event.clientX - hold.from.x, event.clientY - hold.from.y);
      if (event.pointerType !== 'touch') {
        if (distance > tolerance.mouse) lift();
      } else if (distance > tolerance.touch) letGo();
    },
    pointerup: (event: PointerEvent) => {
      if (event.pointerId !== hold?.pointer) return;
      const held = letGo();
      if (held?.draft) setting().onDrop(held.draft);
    },
    pointercancel: cancel,
    // Only before the browser scrolls can it be kept from it.
    touchmove: (event: TouchEvent) => {
      if (hold?.lifted && event.cancelable) event.preventDefault();
    },
    contextmenu: (event: Event) => {
      if (hold?.lifted) event.preventDefault();
    },
    keydown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !hold?.lifted) return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    },
  };
  const targets = Object.entries(listeners).map(
    ([type, listener]) =>
      [type === 'keydown' ? scroller.ownerDocument : scroller, type, listener as EventListener] as const,
  );
  const options = { passive: false, capture: true };
  for (const [target, type, listener] of targets) target.addEventListener(type, listener, options);
  return () => {
    letGo();
    for (const [target, type, listener] of targets) target.removeEventListener(type, listener, options);
  };
}

/** What part of a bar was taken hold of; undefined where it can't be moved. */
function grabbedPart(
  bar: Element,
  { target, pointerType, clientX }: PointerEvent,
  { may, direction }: DragSetting,
): Hold['part'] | undefined {
  const grip = (target as Element).closest<SVGElement>('[data-vt-grip]')?.dataset['vtGrip'];
  const part = pointerType === 'touch' ? partUnderFinger(bar, clientX, direction) : grip;
  if (part === 'start' && may.start) return 'start';
  if (part === 'end' && may.end) return 'end';
  return may.start && may.end ? 'move' : undefined;
}

function partUnderFinger(bar: Element, x: number, direction: Direction): string | undefined {
  const box = (bar.querySelector('.vt-timeline-bar-box') ?? bar).getBoundingClientRect();
  if (box.width < 3 * fingerReach) return undefined;
  const fromStart = direction === 'rtl' ? box.right - x : x - box.left;
  if (fromStart < fingerReach) return 'start';
  return box.width - fromStart < fingerReach ? 'end' : undefined;
}

/** How far to scroll in one frame for a pointer at an edge; faster the nearer it is. */
function edgeStep(scroller: HTMLElement, x: number): number {
  const box = scroller.getBoundingClientRect();
  const aside = scroller.querySelector('.vt-timeline-list')?.getBoundingClientRect();
  const isRight = aside !== undefined && aside.left > box.left + 1;
  const left = isRight || !aside ? box.left : aside.right;
  const right = isRight ? aside.left : box.right;
  const speed = (distance: number) => (distance < edge ? Math.min(1, (edge - distance) / edge) * 12 : 0);
  return speed(right - x) - speed(x - left);
}
