/** Pastes into what has the focus, as a browser does when a person presses its key. */
export function pasteInto(element: Element, parts: { readonly text?: string; readonly html?: string }): void {
  const clipboardData = new DataTransfer();
  if (parts.text !== undefined) clipboardData.setData('text/plain', parts.text);
  if (parts.html !== undefined) clipboardData.setData('text/html', parts.html);
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** What a copy would put on the clipboard. */
export function copyFrom(element: Element): string {
  const clipboardData = new DataTransfer();
  element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
  return clipboardData.getData('text/plain');
}
