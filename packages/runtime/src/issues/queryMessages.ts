// Issues of queries and their data: one function for each code. Paths point into the query.
import { type Issue, type Severity } from '@vitrine/schema';
import { closestName, demandOf, faultParams, type Fault } from '@vitrine/schema/internal';

/** A clause names a column that the rows have not got at that point. */
export function unknownColumn(path: string, column: string, columns: Iterable<string>): Issue {
  const names = [...columns];
  const meant = closestName(column, names);
  return issue(
    'query.unknownColumn',
    path,
    `There is no column "${column}" here${meant === undefined ? '.' : `; did you mean "${meant}"?`}`,
    { column, meant: meant ?? null },
    { hint: names.length === 0 ? 'There are no columns.' : `The columns are ${list(names)}.` },
  );
}

/** A derive, compute, aggregate, window or join gives a column the name of another. */
export function duplicateOutput(path: string, column: string): Issue {
  return issue(
    'query.duplicateOutput',
    path,
    `Two columns of the result would be called "${column}".`,
    { column },
    {
      hint: 'Give one of them another name with "as".',
    },
  );
}

/** An aggregate or window that reads a column names none. */
export function needsKey(path: string, op: string): Issue {
  return issue('query.needsKey', path, `"${op}" needs a "key": the column that it is computed from.`, { op });
}

/** A clause that counts time is used on a column of another type. */
export function needsDate(path: string, column: string, type: string, use: string): Issue {
  return issue(
    'query.needsDate',
    path,
    `"${use}" needs dates, but column "${column}" holds ${type}.`,
    { column, type, use },
    { hint: 'Choose a column of type date or datetime.' },
  );
}

/** Dates are grouped by a unit shorter than a day. */
export function needsDatetime(path: string, column: string, unit: string): Issue {
  return issue(
    'query.needsDatetime',
    path,
    `Dates in column "${column}" have no time of day to group by "${unit}".`,
    { column, unit },
    { hint: 'Group by day or a longer unit, or use a datetime column.' },
  );
}

/** A condition compares with a value its operator can not take. */
export function badValue(path: string, op: string, expected: string): Issue {
  return issue('query.badValue', path, `"${op}" compares with ${expected}.`, { op, expected });
}

/** A condition compares dates with a text that is none. */
export function badDate(path: string, text: string): Issue {
  return issue(
    'query.badDate',
    path,
    `"${text.slice(0, 60)}" is not a date, so no row can be compared with it.`,
    { text: text.slice(0, 60) },
    { severity: 'warning', hint: 'Write dates as 2026-03-01 and datetimes as 2026-03-01T09:30:00Z.' },
  );
}

/** Something counts from today while the page does not know the time yet, as on a server. */
export function clockUnknown(path: string, op: string): Issue {
  return issue(
    'query.clockUnknown',
    path,
    `"${op}" waits for the clock of the page.`,
    { op },
    { severity: 'info' },
  );
}

/** Conditions are nested deeper than the limit. */
export function tooDeep(path: string, depth: number): Issue {
  return issue('query.tooDeep', path, `Conditions stand more than ${depth} deep inside each other.`, {
    depth,
  });
}

/** `fill` would add more groups than the limit. */
export function tooManyBuckets(path: string, unit: string, limit: number): Issue {
  return issue(
    'query.tooManyBuckets',
    path,
    `Filling every ${unit} between the first and the last would give more than ${limit} rows.`,
    { unit, limit },
    { hint: 'Use a longer unit, filter the dates, or leave out "fill".' },
  );
}

/** A join multiplies rows beyond the limit. */
export function tooManyRows(path: string, limit: number): Issue {
  return issue(
    'query.tooManyRows',
    path,
    `The join would give more than ${limit} rows.`,
    { limit },
    { hint: 'Join on columns that identify a row of the joined dataset.' },
  );
}

/** A groupBy has `fill` but no `unit`. */
export function fillWithoutUnit(path: string): Issue {
  return issue(
    'query.fillWithoutUnit',
    path,
    '"fill" needs a "unit" to know which groups are missing.',
    {},
    {
      severity: 'warning',
      hint: 'Set a unit such as "month".',
    },
  );
}

/** An aggregate or window over numbers meets cells that hold something else. */
export function cellsSkipped(path: string, column: string, count: number, op: string): Issue {
  return issue(
    'query.cellsSkipped',
    path,
    `${cells(count)} of column "${column}" hold no number and were left out of "${op}".`,
    { column, count, op },
    { severity: 'warning' },
  );
}

/** Dates are grouped by a unit, and some cells hold no date. */
export function unreadableDates(path: string, column: string, count: number): Issue {
  return issue(
    'query.unreadableDates',
    path,
    `${cells(count)} of column "${column}" hold no date and were grouped as empty.`,
    { column, count },
    { severity: 'warning', hint: 'Write dates as 2026-03-01 and datetimes as 2026-03-01T09:30:00Z.' },
  );
}

/** A query is to run in a database, and part of it would mean something else there. */
export function noSql(path: string, what: string): Issue {
  return issue(
    'query.noSql',
    path,
    `SQL does not say the same for ${what}.`,
    { what },
    { hint: 'Leave it out here, and run the rest of the query over the rows that come back.' },
  );
}

/** A query stands where one value is needed and gives several rows. */
export function notScalar(path: string, rows: number): Issue {
  return issue(
    'query.notScalar',
    path,
    `A single value is needed here, but the query gives ${rows} rows.`,
    { rows },
    {
      hint: 'Aggregate without groups, or set limit to 1.',
    },
  );
}

/** A query stands where one value is needed and gives several columns. */
export function ambiguousColumn(path: string, columns: readonly string[]): Issue {
  return issue(
    'query.notScalar',
    path,
    'A single value is needed here, and the query does not say which column gives it.',
    { columns },
    { hint: `Set "column"${columns.length > 0 ? ` to one of ${list(columns)}` : ''}.` },
  );
}

/** A formula of the query failed or warned. The code stays the formula's. */
export function formulaIssue(path: string, found: Issue, rows?: number): Issue {
  if (rows === undefined) return { ...found, path };
  return {
    ...found,
    path,
    message: rows === 1 ? `In one row: ${found.message}` : `In ${rows} rows: ${found.message}`,
    params: { ...found.params, rows },
  };
}

/** A query does not have the form of one. */
export function invalidQuery(path: string, fault: Fault): Issue {
  const holder = fault.kind === 'unknown' ? path.slice(0, path.lastIndexOf('/')) : path;
  const place = holder === '' ? 'The query' : `"${holder.slice(1).replaceAll('/', '.')}" of the query`;
  return issue('query.invalid', path, `${place} ${demandOf(fault)}.`, faultParams(fault));
}

/** Rows share a key, or have none, so that no change could name one of them. */
export function unusableKeys(dataset: string, key: string, count: number): Issue {
  return issue(
    'data.unusableKeys',
    '',
    `${count === 1 ? 'One row' : `${count} rows`} of "${dataset}" have no "${key}" of their own, so its rows can't be changed.`,
    { dataset, key, count },
    { severity: 'warning', hint: `Give every row its own "${key}", or name another column as key.` },
  );
}

/** Rows from outside hold cells of no type that a cell can have. */
export function unreadableCells(dataset: string, count: number): Issue {
  return issue(
    'data.unreadableCells',
    '',
    `${cells(count)} of "${dataset}" are neither text, number, boolean nor list of texts, and are shown as empty.`,
    { dataset, count },
    { severity: 'warning' },
  );
}

/** Formulas of columns of one dataset need each other. */
export function formulaCycle(path: string, columns: readonly string[]): Issue {
  return issue(
    'data.formulaCycle',
    path,
    `The formulas of these columns depend on each other: ${list(columns)}.`,
    { columns },
    { hint: 'Let one of them not read the others.' },
  );
}

function issue(
  code: string,
  path: string,
  message: string,
  params: Issue['params'],
  more: { readonly severity?: Severity; readonly hint?: string } = {},
): Issue {
  return {
    code,
    severity: more.severity ?? 'error',
    path,
    message,
    params,
    ...(more.hint && { hint: more.hint }),
  };
}

function cells(count: number): string {
  return count === 1 ? 'One cell' : `${count} cells`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `"${name}"`);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}
