import { createSession, type LiveSource, type SessionOptions, type Source } from '@vitrine/runtime';
import { createHttpSource, type HttpSourceOptions } from '@vitrine/runtime/http-source';
import type { Artifact, Dataset, Issue } from '@vitrine/schema';
import type { Provocations } from './Provocations.js';

const dataset: Dataset = {
  name: 'd',
  columns: [{ key: 'n', type: 'number' }],
  source: { name: 's', label: 'Shop', params: [{ name: 'since', value: '2026-01-01' }] },
};

/** Issues of a session with one source, once it has answered. */
async function answered(source: Source, more: Partial<Dataset> = {}, options: SessionOptions = {}) {
  const artifact: Artifact = {
    version: 1,
    id: 'page',
    title: 'Page',
    datasets: [{ ...dataset, ...more }],
    components: [],
  };
  const session = createSession(artifact, { sources: { s: source }, now: () => 0, ...options });
  await session.sources.refresh();
  const issues = session.issues();
  session.dispose();
  return issues;
}

const rows = (list: unknown): Promise<readonly Issue[]> =>
  answered((() => list) as LiveSource['load'] & object);

const url = 'https://shop.test/orders';
/** Issues of a source over HTTP whose server answers like this. */
const http = (response: () => Response | Promise<Response>, more: Partial<HttpSourceOptions> = {}) =>
  answered(createHttpSource({ url, params: ['since'], fetch: async () => response(), ...more }));
const json = (body: string, init: ResponseInit = {}) =>
  http(() => new Response(body, { headers: { 'content-type': 'application/json' }, ...init }));
const status = (code: number) => json('', { status: code });

/** A body whose second part never comes. */
const broken = () => {
  const body = new ReadableStream({
    start: (stream) => stream.enqueue(new TextEncoder().encode('[')),
    pull: (stream) => stream.error(new Error('gone')),
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
};

export const sources: Provocations = {
  'change.notWritable:loading': async () => {
    const artifact = { version: 1 as const, id: 'page', title: 'Page', datasets: [dataset], components: [] };
    const session = createSession(artifact, {
      sources: { s: { load: () => [], writable: true } },
      start: false,
    });
    return session.change({ op: 'row.remove', dataset: 'd', row: 'a' }).issues ?? [];
  },
  'source.failed': () => answered(() => Promise.reject(new Error('down'))),
  'source.timeout': () => answered({ load: () => new Promise(() => {}), timeout: 1 }),
  'source.notRows': () => rows('text'),
  'source.nothingSelected': () =>
    http(() => new Response('{}', { headers: { 'content-type': 'application/json' } }), { select: '/data' }),
  'source.oddRows': () => rows([{ n: 1 }, 2]),
  'source.tooManyRows': () => rows(Array.from({ length: 500_001 }, () => ({ n: 1 }))),
  'source.missingColumns': () => rows([{ m: 1 }]),
  'source.cellTypes': () => rows([{ n: 'many' }]),
  'source.params': () =>
    answered(() => [], { source: { name: 's', params: [{ name: 'since', value: { formula: 'nobody' } }] } }),
  'source.unreachable': () => http(() => Promise.reject(new TypeError('fetch failed'))),
  'source.notAllowed': () => http(() => new Response('[]'), { allow: ['https://shop.test/customers'] }),
  'source.ignoredParams': () => http(() => new Response('[]'), { params: [], contentTypes: ['text/plain'] }),
  'source.redirected': () => status(302),
  'source.unauthorized': () => status(401),
  'source.refused': () => status(400),
  'source.forbidden': () => status(403),
  'source.notFound': () => status(404),
  'source.busy': () => status(429),
  'source.server': () => status(500),
  'source.webPage': () => http(() => new Response('', { headers: { 'content-type': 'text/html' } })),
  'source.contentType': () => http(() => new Response('', { headers: { 'content-type': 'image/gif' } })),
  'source.tooLarge': () => http(() => new Response('[ ]'), { maxBytes: 2, contentTypes: ['text/plain'] }),
  'source.brokenOff': () => http(broken),
  'source.badJson': () => json('[{]'),
  'source.cutJson': () => json('[{"n": 1}'),
};
