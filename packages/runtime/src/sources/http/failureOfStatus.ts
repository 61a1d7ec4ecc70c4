import { httpIssue } from '../../issues/sourceMessages.js';
import type { SourceFailure } from '../types.js';

const busy = new Set([408, 425, 429, 503]);

/** What a status other than success means: whether to sign in, to wait, or to correct the request. */
export function failureOfStatus({ status, headers }: Response, host: string): SourceFailure {
  if (status === 401) return { issues: [httpIssue.unauthorized(host, status)], unconnected: true };
  if (busy.has(status))
    return { issues: [httpIssue.busy(host, status)], retry: true, ...pauseOf(headers.get('retry-after')) };
  if (status >= 500) return { issues: [httpIssue.server(host, status)], retry: true };
  if (status === 403) return { issues: [httpIssue.forbidden(host, status)] };
  if (status === 404 || status === 410) return { issues: [httpIssue.notFound(host, status)] };
  return { issues: [httpIssue.refused(host, status)] };
}

/** `Retry-After` in seconds; one that names a time is passed over, because the clocks may differ. */
function pauseOf(text: string | null): Pick<SourceFailure, 'retryAfter'> {
  const seconds = text !== null && /^\d{1,7}$/.test(text.trim()) ? Number(text) : 0;
  return seconds > 0 ? { retryAfter: seconds * 1_000 } : {};
}
