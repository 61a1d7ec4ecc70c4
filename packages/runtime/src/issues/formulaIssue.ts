import type { Cell, Issue, Severity } from '@vitrine/schema';

/** Part of a formula's text, in UTF-16 units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/** An issue about part of a formula's text. */
export function formulaIssue(
  code: string,
  place: TextPlace,
  message: string,
  params: Record<string, unknown>,
  hint: string,
  severity: Severity = 'error',
): Issue {
  const all = { ...params, start: place.start, end: place.end };
  return { code: `formula.${code}`, severity, path: '', message, params: all, hint };
}

/** A piece of text between quotes, cut after 40 characters. */
export function shown(text: string): string {
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}

/** Names a value for a sentence: `the text "Acme"`. */
export function describe(value: Cell): string {
  if (typeof value === 'string') return `the text ${shown(value)}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'number' ? `the number ${value}` : String(value);
}
