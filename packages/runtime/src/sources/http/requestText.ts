import type { Cell, Issue } from '@vitrine/schema';
import { httpIssue } from '../../issues/sourceMessages.js';
import type { SourceFailure, SourceRequest } from '../types.js';
import { fullUrl, isAllowed } from './allowedUrl.js';
import { failureOfStatus } from './failureOfStatus.js';
import { readBody } from './readBody.js';
import type { HttpOptions } from './types.js';

/** What a reader takes, beside what the host adds. */
export interface Expected {
  /** For the header and for messages: `JSON`. */
  readonly name: string;
  readonly accept: string;
  readonly isType: (contentType: string) => boolean;
}

/** The body of a good answer. */
export interface ReceivedText {
  readonly text: string;
  /** Host name of the server, for messages. */
  readonly host: string;
  readonly issues: readonly Issue[];
}

const MAX_BYTES = 10_000_000;

/** Refuses options that can't be meant. On a server a path has no address yet: there it is left until it is asked. */
export function checkOptions(options: HttpOptions): void {
  if (typeof options.url === 'function' && !options.allow?.length)
    throw new Error('A source whose url is a function needs "allow": the addresses it may lead to.');
  if (typeof location !== 'undefined') allowedUrls(options);
}

function allowedUrls({ url, allow }: HttpOptions): readonly URL[] {
  const given = allow ?? (typeof url === 'function' ? [] : [url]);
  return given.map((text) => {
    const full = fullUrl(text);
    if (!full) throw new Error(`"${String(text)}" is no http or https address.`);
    return full;
  });
}

/** Asks the server and reads the answer within the bounds. Gives what is wrong as a failure. */
export async function requestText(
  options: HttpOptions,
  request: SourceRequest,
  expected: Expected,
): Promise<ReceivedText | SourceFailure> {
  // 1. The address, and whether it is allowed
  const allowed = allowedUrls(options);
  const { url, issues } = addressOf(options, request);
  if (!url || !isAllowed(url, allowed)) return { issues: [httpIssue.notAllowed(shownUrl(url))] };
  // 2. The answer's head
  const { host } = url;
  const response = await send(options, request, url, expected);
  if (!response) return { issues: [httpIssue.unreachable(host)], retry: true };
  const failure = failureOfHead(response, options, expected, allowed, host);
  if (failure) {
    void response.body?.cancel().catch(() => undefined);
    return failure;
  }
  // 3. Its body
  const { maxBytes = MAX_BYTES } = options;
  const body = await readBody(response, maxBytes);
  if (body === 'tooLarge') return { issues: [httpIssue.tooLarge(host, maxBytes)] };
  if (body === 'brokenOff') return { issues: [httpIssue.brokenOff(host)], retry: true };
  return isWebPage(body) ? { issues: [httpIssue.webPage(host)] } : { text: body, host, issues };
}

function addressOf(
  { url: given, params: passed = [] }: HttpOptions,
  request: SourceRequest,
): { readonly url: URL | undefined; readonly issues: readonly Issue[] } {
  if (typeof given === 'function') return { url: fullUrl(given(request)), issues: [] };
  const url = fullUrl(given);
  const ignored: string[] = [];
  for (const [name, value] of request.params) {
    if (passed.includes(name)) append(url, name, value);
    else ignored.push(name);
  }
  return { url, issues: ignored.length > 0 ? [httpIssue.ignoredParams(ignored)] : [] };
}

function append(url: URL | undefined, name: string, value: Cell): void {
  if (!url || value === null) return;
  for (const item of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(item));
}

/** Without the query, which may hold secrets. */
function shownUrl(url: URL | undefined): string {
  return url ? `${url.origin}${url.pathname}` : 'that the source was given';
}

async function send(
  options: HttpOptions,
  { signal }: SourceRequest,
  url: URL,
  { accept }: Expected,
): Promise<Response | undefined> {
  const { headers = {}, credentials = 'same-origin', followRedirects = false } = options;
  const own = typeof headers === 'function' ? await headers() : headers;
  try {
    return await (options.fetch ?? fetch)(url, {
      headers: { accept, ...own },
      credentials,
      redirect: followRedirects ? 'follow' : 'manual',
      cache: 'no-cache',
      signal,
    });
  } catch {
    return undefined;
  }
}

function failureOfHead(
  response: Response,
  { followRedirects, contentTypes = [] }: HttpOptions,
  { name, isType }: Expected,
  allowed: readonly URL[],
  host: string,
): SourceFailure | undefined {
  const { status } = response;
  // Browsers hide where a redirect leads, and that there is one behind the status 0.
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    return { issues: [httpIssue.redirected(host)] };
  if (followRedirects && response.redirected) {
    const end = fullUrl(response.url);
    if (!end || !isAllowed(end, allowed)) return { issues: [httpIssue.notAllowed(shownUrl(end))] };
  }
  if (!response.ok) return failureOfStatus(response, host);
  const type = (response.headers.get('content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (type === '' || isType(type) || contentTypes.includes(type)) return undefined;
  const isPage = type === 'text/html' || type === 'application/xhtml+xml';
  return { issues: [isPage ? httpIssue.webPage(host) : httpIssue.contentType(host, type, name)] };
}

function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 1_000));
}
