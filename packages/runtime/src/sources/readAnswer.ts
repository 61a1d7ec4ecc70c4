import type { Column, Issue, Row } from '@vitrine/schema';
import { sourceIssue } from '../issues/sourceMessages.js';
import type { SourceAnswer, SourceFailure, SourceRows } from './types.js';

/** Rows that one source may give. */
const MAX_ROWS = 500_000;
const MAX_ISSUES = 100;

type Loose = Readonly<Record<string, unknown>>;

/** Takes what a source gave for what it is: hosts' code and servers are not trusted to keep to types. */
export function readAnswer(given: unknown): SourceAnswer {
  if (Array.isArray(given)) return readRows(given, undefined, []);
  if (!isRecord(given)) return noRows(given);
  const issues = Array.isArray(given['issues']) ? (given['issues'] as Issue[]).slice(0, MAX_ISSUES) : [];
  const { rows } = given;
  if (Array.isArray(rows)) return readRows(rows, columnsOf(given['columns']), issues);
  if (rows === undefined && (issues.length > 0 || given['unconnected'] === true))
    return readFailure(given, issues);
  return noRows(given);
}

function readFailure(given: Loose, issues: readonly Issue[]): SourceFailure {
  const { retry, retryAfter, unconnected } = given;
  return {
    issues,
    retry: retry === true,
    ...(typeof retryAfter === 'number' && retryAfter > 0 ? { retryAfter } : {}),
    unconnected: unconnected === true,
  };
}

function readRows(
  given: readonly unknown[],
  columns: readonly Column[] | undefined,
  issues: readonly Issue[],
): SourceAnswer {
  const objects = given.filter((row): row is Row => isRecord(row));
  const odd = given.length - objects.length;
  if (odd > 0 && objects.length === 0)
    return { issues: [...issues, sourceIssue.notRows(`a list of ${kindOf(given[0])}s`)] };
  const rows: SourceRows['rows'] = objects.length > MAX_ROWS ? objects.slice(0, MAX_ROWS) : objects;
  const found = [
    ...issues,
    ...(odd > 0 ? [sourceIssue.oddRows(odd, given.length)] : []),
    ...(objects.length > MAX_ROWS ? [sourceIssue.tooManyRows(objects.length, MAX_ROWS)] : []),
  ];
  return { rows, issues: found, ...(columns ? { columns } : {}) };
}

function noRows(given: unknown): SourceFailure {
  const arrays = isRecord(given)
    ? Object.keys(given)
        .filter((key) => Array.isArray(given[key]))
        .map((key) => `/${escape(key)}`)
    : [];
  const found = kindOf(given);
  return {
    issues: [sourceIssue.notRows(found === 'nothing' ? found : `${article(found)} ${found}`, arrays)],
  };
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const article = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}

function columnsOf(given: unknown): readonly Column[] | undefined {
  if (!Array.isArray(given)) return undefined;
  return given.filter((column): column is Column => isRecord(column) && typeof column['key'] === 'string');
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
