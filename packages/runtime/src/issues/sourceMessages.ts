import type { Issue, Severity } from '@vitrine/schema';

interface Details {
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly hint?: string;
}

/** The session puts the place of the source in the document in front of the path. */
function issue(
  code: string,
  message: string,
  { severity = 'error', params = {}, hint }: Details = {},
): Issue {
  return {
    code: `source.${code}`,
    severity,
    path: '',
    message,
    params,
    ...(hint === undefined ? {} : { hint }),
  };
}

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
const list = (names: readonly string[]) =>
  names.length > 8
    ? `${names.slice(0, 8).map(quoted).join(', ')} and ${names.length - 8} more`
    : names.map(quoted).join(', ');
const several = (count: number, one: string) =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** What any source may answer. */
export const sourceIssue = {
  /** A source's function throws or rejects. */
  threw: (reason: string): Issue =>
    issue('failed', `The source failed: ${reason || 'it gave no reason'}`, {
      params: { reason },
      hint: 'It is tried again by itself a few times.',
    }),
  /** A source does not answer in time. */
  timeout: (seconds: number): Issue =>
    issue('timeout', `The source did not answer within ${seconds} seconds.`, {
      params: { seconds },
      hint: 'Try again; if it keeps happening, ask for fewer rows at a time.',
    }),
  /** A source gives something else than a list of rows. */
  notRows: (found: string, arrays: readonly string[] = []): Issue =>
    issue('notRows', `The source answered with ${found} where a list of rows was expected.`, {
      params: { found, arrays },
      hint:
        arrays.length > 0
          ? `Lists stand at ${list(arrays)}: give one of them as "select".`
          : 'Rows are an array of objects: [{"name": "Acme", "amount": 12}, …].',
    }),
  /** The place in an answer where the rows should stand is empty. */
  nothingSelected: (select: string): Issue =>
    issue('nothingSelected', `There is nothing at ${select} in the answer of the source.`, {
      params: { select },
      hint: 'Correct "select" where the source is made: it leads to the list of rows.',
    }),
  /** Some elements of the list of rows are no objects. */
  oddRows: (count: number, total: number): Issue =>
    issue('oddRows', `${count} of ${several(total, 'row')} of the source are no objects and were left out.`, {
      severity: 'warning',
      params: { count, total },
      hint: 'Each row is an object with a cell for each column.',
    }),
  /** A source gives more rows than the limit. */
  tooManyRows: (rows: number, limit: number): Issue =>
    issue(
      'tooManyRows',
      `The source gave ${several(rows, 'row')}; the first ${limit.toLocaleString('en')} are shown.`,
      {
        severity: 'warning',
        params: { rows, limit },
        hint: 'Let it aggregate or filter them first.',
      },
    ),
  /** No row has a cell for a column of the document. */
  missingColumns: (columns: readonly string[], found: readonly string[]): Issue =>
    issue('missingColumns', `The rows of the source have no ${list(columns)}; they have ${list(found)}.`, {
      severity: 'warning',
      params: { columns, found: found.slice(0, 100) },
      hint: 'Give the column the key that the source uses, or let the source send it.',
    }),
  /** Cells hold values of another type than their column. */
  cellTypes: (column: string, type: string, count: number, example: string): Issue =>
    issue(
      'cellTypes',
      `${several(count, 'cell')} of the ${type} column ${quoted(column)} ${count === 1 ? 'is' : 'are'} no ${type}, such as ${quoted(example)}, and shown as empty.`,
      {
        severity: 'warning',
        params: { column, type, count, example },
        hint: `Let the source send ${type === 'date' ? 'dates such as 2026-03-01' : `a ${type}`} or null there.`,
      },
    ),
  /** A formula in the parameters has no value. */
  params: (name: string, reason: string): Issue =>
    issue('params', `The parameter ${quoted(name)} of the source can't be computed: ${reason}`, {
      params: { name, reason },
      hint: 'Mend its formula.',
    }),
};

/** What a source over HTTP may meet. */
export const httpIssue = {
  /** No answer: the server can't be reached, or the browser may not ask it. */
  unreachable: (host: string): Issue =>
    issue('unreachable', `${host} could not be reached.`, {
      params: { host },
      hint: 'Check the network, the address, and whether the server allows this page to ask it (CORS).',
    }),
  /** The address is not among those that the host allows. */
  notAllowed: (url: string): Issue =>
    issue('notAllowed', `The address ${url} is not among those that are allowed for this source.`, {
      params: { url },
      hint: 'Add it to "allow" where the source is made, if it is meant.',
    }),
  /** The document gives parameters that the host does not pass on. */
  ignoredParams: (names: readonly string[]): Issue =>
    issue('ignoredParams', `The source was not told ${list(names)}: these parameters are not passed on.`, {
      severity: 'warning',
      params: { names },
      hint: 'Name them in "params" where the source is made.',
    }),
  /** The server sends elsewhere. */
  redirected: (host: string): Issue =>
    issue('redirected', `${host} sends to another address, which is not followed.`, {
      params: { host },
      hint: 'Give the final address, or allow redirects where the source is made.',
    }),
  /** The server asks who is asking. */
  unauthorized: (host: string, status: number): Issue =>
    issue('unauthorized', `${host} wants a sign-in (${status}).`, {
      params: { host, status },
      hint: 'Connect it again: the connection may have ended.',
    }),
  /** The server does not let this person read it. */
  forbidden: (host: string, status: number): Issue =>
    issue('forbidden', `${host} does not allow this to be read (${status}).`, {
      params: { host, status },
      hint: 'Ask for permission to read it.',
    }),
  /** There is nothing at the address. */
  notFound: (host: string, status: number): Issue =>
    issue('notFound', `${host} has nothing at the address that was asked (${status}).`, {
      params: { host, status },
      hint: 'Check the address where the source is made.',
    }),
  /** The server takes the request for a wrong one. */
  refused: (host: string, status: number): Issue =>
    issue('refused', `${host} refused the request (${status}).`, {
      params: { host, status },
      hint: 'Check the address and the parameters.',
    }),
  /** The server asks to wait. */
  busy: (host: string, status: number): Issue =>
    issue('busy', `${host} is busy (${status}).`, {
      params: { host, status },
      hint: 'It is tried again by itself after a pause.',
    }),
  /** The server has an error of its own. */
  server: (host: string, status: number): Issue =>
    issue('server', `${host} has a fault of its own (${status}).`, {
      params: { host, status },
      hint: 'It is tried again by itself a few times.',
    }),
  /** A web page comes instead of data. */
  webPage: (host: string): Issue =>
    issue('webPage', `${host} answered with a web page instead of data.`, {
      params: { host },
      hint: 'It may be a sign-in or error page: open the address in a browser to see it.',
    }),
  /** The content is of a type that the source does not read. */
  contentType: (host: string, found: string, wanted: string): Issue =>
    issue('contentType', `${host} answered with ${quoted(found)} where ${wanted} was expected.`, {
      params: { host, found, wanted },
      hint: 'Let the server name the type, or list it in "contentTypes" where the source is made.',
    }),
  /** The answer is larger than the limit. */
  tooLarge: (host: string, limit: number): Issue =>
    issue(
      'tooLarge',
      `The answer of ${host} is larger than ${Math.round(limit / 1000).toLocaleString('en')} KB.`,
      {
        params: { host, limit },
        hint: 'Ask for fewer rows or columns, or raise "maxBytes" where the source is made.',
      },
    ),
  /** The connection breaks in the middle of the answer. */
  brokenOff: (host: string): Issue =>
    issue('brokenOff', `The answer of ${host} broke off in the middle.`, {
      params: { host },
      hint: 'It is tried again by itself a few times.',
    }),
  /** The answer is no JSON. */
  badJson: (host: string, line: number): Issue =>
    issue('badJson', `The answer of ${host} is not valid JSON: line ${line} breaks it.`, {
      params: { host, line },
      hint: 'Have the server corrected.',
    }),
  /** The answer is JSON that ends too early. */
  cutJson: (host: string, line: number): Issue =>
    issue(
      'cutJson',
      `The answer of ${host} is not complete: its JSON ends in line ${line} before it is closed.`,
      {
        params: { host, line },
        hint: 'It is tried again by itself a few times.',
      },
    ),
};
