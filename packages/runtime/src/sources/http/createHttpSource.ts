import { jsonFault } from '../../data/files/jsonFault.js';
import { httpIssue, sourceIssue } from '../../issues/sourceMessages.js';
import { readAnswer } from '../readAnswer.js';
import type { LiveSource, SourceAnswer, SourceFailure, SourceRequest } from '../types.js';
import { checkOptions, requestText, type Expected } from './requestText.js';
import { selectRows, type Select } from './selectRows.js';
import type { HttpOptions } from './types.js';

/** Options of {@link createHttpSource}. */
export interface HttpSourceOptions extends HttpOptions {
  /** Where the rows stand in the answer: a JSON Pointer such as `/data/items`, or a function. By default the answer is the list of rows. */
  readonly select?: Select;
}

const json: Expected = {
  name: 'JSON',
  accept: 'application/json',
  isType: (type) => type === 'application/json' || type === 'text/json' || type.endsWith('+json'),
};

/**
 * A source that asks a server for JSON. Answers that can't be used are issues with a hint: a web page, another type, too
 * much, broken off, no list of rows.
 *
 * @throws Error when `url` or `allow` are no http or https addresses.
 * @example
 * import { createHttpSource } from '@vitrine/runtime/http-source';
 *
 * createHttpSource({ url: '/api/charges', params: ['since'], select: '/data', refreshEvery: 60_000 })
 */
export function createHttpSource(options: HttpSourceOptions): LiveSource {
  if (typeof options.select === 'string' && options.select !== '' && !options.select.startsWith('/'))
    throw new Error(`"select" is a JSON Pointer and starts with "/": "/${options.select}".`);
  checkOptions(options);
  return { ...settingsOf(options), load: (request) => loadJson(options, request) };
}

/** The part of the options that says how the source is kept up to date. */
export function settingsOf({ refreshEvery, staleAfter, timeout, retry, writable }: HttpOptions): LiveSource {
  return { refreshEvery, staleAfter, timeout, retry, writable };
}

async function loadJson(options: HttpSourceOptions, request: SourceRequest): Promise<SourceAnswer> {
  const received = await requestText(options, request, json);
  if (!('text' in received)) return received;
  const { text, host, issues } = received;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return badJson(text, host);
  }
  const rows = selectRows(value, options.select);
  if (rows === undefined && options.select !== undefined)
    return { issues: [sourceIssue.nothingSelected(shownSelect(options.select))] };
  const answer = readAnswer(rows);
  return { ...answer, issues: [...issues, ...(answer.issues ?? [])] };
}

function badJson(text: string, host: string): SourceFailure {
  const at = jsonFault(text);
  const cut = text.slice(at).trim() === '';
  const line = text.slice(0, at).split('\n').length;
  return { issues: [cut ? httpIssue.cutJson(host, line) : httpIssue.badJson(host, line)], retry: cut };
}

const shownSelect = (select: Select): string => (typeof select === 'string' ? select : 'a function');
