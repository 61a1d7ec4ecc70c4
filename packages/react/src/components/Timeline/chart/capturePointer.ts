/** Has the pointer report here wherever it goes. It may be gone already: a press can end while the page is busy. */
export function capturePointer(element: HTMLElement, pointer: number) {
  try {
    element.setPointerCapture(pointer);
  } catch {
    // Nothing is left to follow.
  }
}
