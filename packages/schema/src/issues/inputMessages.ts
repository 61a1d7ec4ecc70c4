// Issues of what is handed over to be opened, before it is a document: one function for each code.
import type { Issue } from './Issue.js';

/** Not strict JSON. */
export function jsonSyntax(reason: string): Issue {
  return {
    code: 'json.syntax',
    severity: 'error',
    path: '',
    message: `This is not JSON: ${reason}`,
    params: { reason },
    hint: 'Check that the text is complete and has no comments, trailing commas or text around it.',
  };
}

/** JSON, but no object. */
export function jsonNotObject(actual: string): Issue {
  return {
    code: 'json.notObject',
    severity: 'error',
    path: '',
    message: `An artifact is a JSON object, not ${actual}.`,
    params: { actual },
    hint: 'Give the document itself, or its JSON text; wait for what is still being loaded.',
  };
}

/** A value that JSON has no form for was left out. */
export function jsonValue(path: string, what: string): Issue {
  return {
    code: 'json.value',
    severity: 'warning',
    path,
    message: `What stands here is no JSON and was left out: ${what}.`,
    params: { what },
    hint: 'Use text, a finite number, true, false, null, a list or an object.',
  };
}

/** A number that JSON has no form for reads as null. */
export function jsonNumber(path: string, value: number): Issue {
  return {
    code: 'json.number',
    severity: 'warning',
    path,
    message: `${value} is no number that JSON can hold and reads as null.`,
    params: { value: String(value) },
  };
}

/** An object that contains itself was left out at its second place. */
export function jsonCycle(path: string): Issue {
  return {
    code: 'json.cycle',
    severity: 'error',
    path,
    message: 'This object contains itself; the inner one was left out.',
    params: {},
  };
}

/** Names of the limits of a document. */
export type LimitName = 'text' | 'depth' | 'nodes' | 'datasets' | 'rows' | 'cell';

const limitWords: Readonly<Record<LimitName, (limit: number) => string>> = {
  text: (limit) => `The document is longer than ${limit} characters.`,
  depth: (limit) => `The document is nested deeper than ${limit} levels.`,
  nodes: (limit) => `The document has more than ${limit} components.`,
  datasets: (limit) => `The document has more than ${limit} datasets.`,
  rows: (limit) => `The datasets have more than ${limit} rows in all.`,
  cell: (limit) => `A cell is longer than ${limit} characters.`,
};

/** A limit is exceeded; the document is not opened. */
export function limitExceeded(limit: LimitName, allowed: number, path = ''): Issue {
  const rows = limit === 'rows' || limit === 'text';
  return {
    code: `limit.${limit}`,
    severity: 'error',
    path,
    message: limitWords[limit](allowed),
    params: { limit: allowed },
    hint: rows
      ? 'Hand large data over beside the document, with a source, or raise `limits`.'
      : `Split the document, or raise \`limits.${limit}\`.`,
  };
}
