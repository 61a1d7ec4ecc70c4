import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { ModelError, type ModelFailure } from '../provider/ModelError.js';

const failures: ReadonlyMap<number, ModelFailure> = new Map<number, ModelFailure>([
  [400, 'rejected'],
  [422, 'rejected'],
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [404, 'unknownModel'],
  [408, 'unavailable'],
  [409, 'unavailable'],
  [429, 'rateLimited'],
]);

/** Codes that say more than the status. */
const failuresByCode: ReadonlyMap<string, ModelFailure> = new Map<string, ModelFailure>([
  ['model_not_found', 'unknownModel'],
  ['insufficient_quota', 'quota'],
  ['invalid_api_key', 'unauthorized'],
  ['content_policy_violation', 'refused'],
  ['content_filter', 'refused'],
  ['context_length_exceeded', 'length'],
]);

/** What an error of the `openai` package or of reading its streams means. The server's words stay out: they may hold the key. */
export function modelErrorOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIUserAbortError) return new ModelError('aborted');
  if (error instanceof APIConnectionError) return new ModelError('unreachable');
  if (error instanceof APIError) return ofApi(error);
  // A connection that breaks in the middle is a bare TypeError, a broken body a SyntaxError.
  if (error instanceof TypeError || error instanceof SyntaxError) return new ModelError('cut');
  return new ModelError('failed');
}

function ofApi({ status, code, headers }: APIError): ModelError {
  const known = typeof code === 'string' ? failuresByCode.get(code) : undefined;
  const type = (headers as Headers | undefined)?.get('content-type') ?? '';
  if (status === undefined) return new ModelError(known ?? 'unavailable');
  if (type.includes('text/html') && status < 500) return new ModelError('notAnApi', { status });
  const failure = known ?? failures.get(status) ?? (status >= 500 ? 'unavailable' : 'failed');
  return new ModelError(failure, { status, retryAfter: retryAfterOf(headers as Headers | undefined) });
}

/** Seconds that the server wants to be left alone: milliseconds, seconds or a date. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const milliseconds = Number(headers?.get('retry-after-ms') ?? NaN);
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = headers?.get('retry-after');
  if (!text) return undefined;
  const seconds = Number(text);
  if (seconds >= 0) return seconds;
  const wait = (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
