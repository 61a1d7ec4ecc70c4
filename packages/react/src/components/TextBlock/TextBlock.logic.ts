import { readInterpolations } from '@vitrine/runtime';
import type { Interpolation } from '@vitrine/runtime';

/** Depths of the headings of a text, in order: the first is 0 and none is more than one below the last, whatever their levels. */
export function createOutline(): (level: number) => number {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    return open.push(level) - 1;
  };
}

/** A block of the first paint, before Markdown is read. */
export interface DraftBlock {
  readonly kind: 'heading' | 'item' | 'code' | 'text';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Of a heading: how deep it stands in the text's outline. */
  readonly depth?: number;
  readonly text: string;
}

/** Writes the value of a formula. */
export type WriteValue = (interpolation: Interpolation) => string;

/**
 * Splits Markdown into rough blocks without its signs, with the values of its formulas. The first paint shows them
 * while the parser loads, in about the room that the text will take.
 */
export function draftBlocks(markdown: string, write: WriteValue = () => '…'): DraftBlock[] {
  const plain = (text: string) => plainText(text, write);
  const blocks: DraftBlock[] = [];
  const depthOf = createOutline();
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
    if (heading) {
      const level = heading[1]!.length;
      blocks.push({ kind: 'heading', level, depth: depthOf(level), text: plain(heading[2]!) });
    } else if (item) blocks.push({ kind: 'item', text: plain(item[1]!) });
    else if (line.trim() !== '') paragraph.push(line.trim());
  }
  flush();
  if (fence) blocks.push({ kind: 'code', text: fence.join('\n') });
  return blocks;
}

/** Values go in after the signs went out: what they hold is no Markdown. */
function plainText(text: string, write: WriteValue): string {
  let result = '';
  let last = 0;
  for (const interpolation of readInterpolations(text)) {
    result += withoutSigns(text.slice(last, interpolation.start)) + write(interpolation);
    last = interpolation.end;
  }
  return result + withoutSigns(text.slice(last));
}

function withoutSigns(text: string): string {
  return text.replaceAll(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}\)/g, '$1').replaceAll(/[*_~`]{1,3}/g, '');
}
