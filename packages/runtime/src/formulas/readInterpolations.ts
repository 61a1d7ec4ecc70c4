import type { Format } from '@vitrine/schema';
import { sharedSchemas } from '@vitrine/schema';

/** A formula inside a text: `{{ total_mrr | currency }}`. */
export interface Interpolation {
  /** Where it stands in the text, braces included, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Without format and the spaces around; the key of its value in `NodeSnapshot.interpolations`. */
  readonly formula: string;
  readonly format?: Format;
}

const formatNames: ReadonlySet<unknown> = new Set(
  sharedSchemas.format?.anyOf?.find((part) => part.enum)?.enum,
);

/** Longest text between braces; keeps hostile texts of nothing but braces cheap. */
const longest = 2_000;

/** Finds the formulas in a text, in order. Braces that are not closed on the same line, or within 2,000 characters, are text. */
export function readInterpolations(text: string): Interpolation[] {
  const found: Interpolation[] = [];
  for (let start = text.indexOf('{{'); start !== -1;) {
    const end = endOf(text, start + 2);
    if (end === undefined) {
      start = text.indexOf('{{', start + 2);
      continue;
    }
    const parts = splitFormat(text.slice(start + 2, end));
    if (parts.formula !== '') found.push({ start, end: end + 2, ...parts });
    start = text.indexOf('{{', end + 2);
  }
  return found;
}

/** The place of the closing braces, those inside quoted text left out; undefined when the line ends before them. */
function endOf(text: string, from: number): number | undefined {
  let quote = '';
  const last = Math.min(text.length, from + longest);
  for (let index = from; index < last; index++) {
    const sign = text[index]!;
    if (sign === '\n') return undefined;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === "'" || sign === '"' || sign === '`') quote = sign;
    else if (sign === '}' && text[index + 1] === '}') return index;
  }
  return undefined;
}

function splitFormat(inner: string): Pick<Interpolation, 'formula' | 'format'> {
  const bar = inner.lastIndexOf('|');
  const name = inner.slice(bar + 1).trim();
  const format = name === 'percentage' ? 'percent' : name;
  if (bar === -1 || !formatNames.has(format)) return { formula: inner.trim() };
  return { formula: inner.slice(0, bar).trim(), format: format as Format };
}
