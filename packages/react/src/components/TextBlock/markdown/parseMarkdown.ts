import MarkdownIt from 'markdown-it';
import { readInterpolations } from '@vitrine/runtime';
import type { Interpolation } from '@vitrine/runtime';

/** What the renderer needs of a token of markdown-it. */
export interface MarkdownToken {
  readonly type: string;
  readonly tag: string;
  readonly nesting: -1 | 0 | 1;
  readonly content: string;
  readonly markup: string;
  readonly info: string;
  readonly hidden: boolean;
  readonly children: readonly MarkdownToken[] | null;
  attrGet(name: string): string | number | null;
}

/** Parsed Markdown. Formulas were taken out before parsing, so their signs mean nothing to it. */
export interface Markdown {
  readonly tokens: readonly MarkdownToken[];
  readonly interpolations: readonly Interpolation[];
  /** The formulas as they are written, braces included. */
  readonly sources: readonly string[];
}

// Two code points that stand for no character surround the number of a formula. The text's own are dropped, and
// Markdown reads no entity as one of them.
const open = '\uFDD0';
const close = '\uFDD1';

/** Where formulas stand in the text of a token: odd parts of a split are their numbers. */
export const placeholder = /\uFDD0(\d+)\uFDD1/;

/** Whether a formula stands in an address, as it is or percent-encoded. */
export function holdsFormula(address: string): boolean {
  return address.includes(open) || /%EF%B7%90/i.test(address);
}

/** Parses CommonMark with tables, strikethrough and bare addresses of GFM. HTML is text. */
export function parseMarkdown(text: string): Markdown {
  const clean = text.replaceAll(/[\uFDD0\uFDD1]/g, '');
  const interpolations = readInterpolations(clean);
  const sources = interpolations.map(({ start, end }) => clean.slice(start, end));
  let marked = '';
  let last = 0;
  interpolations.forEach(({ start, end }, index) => {
    marked += `${clean.slice(last, start)}${open}${index}${close}`;
    last = end;
  });
  const parser = new MarkdownIt({ html: false, linkify: true, maxNesting: 60 });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // Addresses without a scheme take time with the square of their number; those of ftp lead nowhere.
  parser.linkify.add('//', null).add('ftp:', null);
  return { tokens: parser.parse(marked + clean.slice(last), {}), interpolations, sources };
}
