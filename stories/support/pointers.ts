import { fireEvent } from 'storybook/test';

/** A point on the screen. */
export interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** The middle of an element, or a part of its height from its top. */
export function pointOn(element: Element, part = 0.5): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height * part };
}

/** Presses an element by mouse and carries it over points, as a person does; gives what lets go. */
export async function carryByMouse(
  element: Element,
  ...points: readonly Point[]
): Promise<() => Promise<void>> {
  const start = pointOn(element);
  const press = { ...start, button: 0, bubbles: true };
  fireEvent(element, new PointerEvent('pointerdown', { ...press, pointerType: 'mouse', isPrimary: true }));
  await nextFrame();
  fireEvent.mouseDown(element, press);
  await nextFrame();
  for (const point of [{ ...start, clientX: start.clientX + 8 }, ...points, points.at(-1) ?? start]) {
    fireEvent.mouseMove(document, point);
    await nextFrame();
  }
  return async () => {
    fireEvent.mouseUp(document, points.at(-1) ?? start);
    // For a moment the click is swallowed that browsers send at the end of a drag.
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
}

/** Rests a finger on an element until `lifted` says that it is taken, carries it over points, and lets go. */
export async function carryByTouch(
  element: Element,
  lifted: () => Promise<unknown>,
  ...points: readonly Point[]
) {
  const send = (type: string, point: Point) => {
    const touches = type === 'touchend' ? [] : [new Touch({ identifier: 1, target: element, ...point })];
    element.dispatchEvent(
      new TouchEvent(type, { bubbles: true, cancelable: true, touches, targetTouches: touches }),
    );
  };
  const start = pointOn(element);
  fireEvent(
    element,
    new PointerEvent('pointerdown', { ...start, bubbles: true, pointerType: 'touch', isPrimary: true }),
  );
  await nextFrame();
  send('touchstart', start);
  await lifted();
  for (const point of [...points, points.at(-1) ?? start]) {
    send('touchmove', point);
    await nextFrame();
  }
  send('touchend', points.at(-1) ?? start);
}

/** Resolves once what was done is drawn. */
const nextFrame = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
