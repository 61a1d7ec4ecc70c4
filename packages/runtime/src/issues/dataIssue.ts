import type { Issue, Severity } from '@vitrine/schema';

interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** An issue about data that is read. */
export function dataIssue(
  severity: Severity,
  code: string,
  path: string,
  params: Record<string, unknown>,
  { message, hint }: Words,
): Issue {
  return { code: `data.${code}`, severity, path, message, params, ...(hint === undefined ? {} : { hint }) };
}

/** A piece of text between quotes, cut after 40 characters. */
export const quoted = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

/** How many there are of something: `1 row`, `1,200 rows`. */
export const several = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
