import type { ClipboardParts } from '../grid/GridControls.js';

/** Puts cells on the clipboard of the system where no key was pressed for it; where a browser takes text alone, the text. */
export function putOnClipboard({ text, html }: ClipboardParts): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const blob = (part: string, type: string) => new Blob([part], { type });
  const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
  return navigator.clipboard.write([new ClipboardItem(item)]);
}
