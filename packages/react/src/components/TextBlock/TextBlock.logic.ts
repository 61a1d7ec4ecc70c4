/** A block of the first paint, before Markdown is read. */
export interface DraftBlock {
  readonly kind: 'heading' | 'item' | 'code' | 'text';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  readonly text: string;
}

/**
 * Splits Markdown into rough blocks without its signs. The first paint shows them while the parser loads, in about
 * the room that the text will take; formulas are left blank.
 */
export function draftBlocks(markdown: string): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let paragraph: string[] = [];
  let fence: string[] | undefined;
  const flush = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'text', text: plain(paragraph.join(' ')) });
    paragraph = [];
  };
  for (const line of markdown.split('\n')) {
    if (/^\s{0,3}(```|~~~)/.test(line)) {
      flush();
      if (fence) blocks.push({ kind: 'code', text: fence.join('\n') });
      fence = fence ? undefined : [];
      continue;
    }
    if (fence) {
      fence.push(line);
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(line);
    if (heading || item || line.trim() === '') flush();
    if (heading) blocks.push({ kind: 'heading', level: heading[1]!.length, text: plain(heading[2]!) });
    else if (item) blocks.push({ kind: 'item', text: plain(item[1]!) });
    else if (line.trim() !== '') paragraph.push(line.trim());
  }
  flush();
  if (fence) blocks.push({ kind: 'code', text: fence.join('\n') });
  return blocks;
}

function plain(text: string): string {
  return text
    .replaceAll(/\{\{[^{}\n]{0,2000}\}\}/g, '\u2026')
    .replaceAll(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replaceAll(/[*_~`]{1,3}/g, '');
}
