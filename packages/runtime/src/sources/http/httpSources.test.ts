// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charges, ManualTime, openWith, row } from '../sources.testing.js';
import type { LiveSource, SourceAnswer, SourceRequest } from '../types.js';
import { createCsvSource } from './createCsvSource.js';
import { createHttpSource, type HttpSourceOptions } from './createHttpSource.js';
import { send, startServer, type TestServer } from './http.testing.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const rows = [row('a', 1), row('b', 2)];

function ask(source: LiveSource, more: Partial<SourceRequest> = {}): Promise<SourceAnswer> {
  const request = { dataset: 'charges', params: new Map(), columns: [], ...more };
  const signal = more.signal ?? new AbortController().signal;
  return source.load!({ ...request, signal }) as Promise<SourceAnswer>;
}

const codesOf = ({ issues = [] }: SourceAnswer): string[] => issues.map(({ code }) => code);

describe('a source over HTTP', () => {
  it('L30: asks for JSON and gives its rows', async () => {
    const url = server.on('/plain', send(JSON.stringify(rows), 'application/json; charset=utf-8'));
    expect(await ask(createHttpSource({ url }))).toMatchObject({ rows, issues: [] });
    expect(server.requests.at(-1)?.headers.accept).toBe('application/json');
  });

  it('L30: shows them in a session, and asks again by itself', async () => {
    const time = new ManualTime();
    let answers = 0;
    const url = server.on('/count', (response, request) => {
      answers += 1;
      send(JSON.stringify(rows.slice(0, answers)))(response, request);
    });
    const session = openWith(createHttpSource({ url, refreshEvery: 60_000 }), time);
    const settled = (): Promise<void> =>
      new Promise((resolve) => {
        const stop = session.sources.subscribe('charges', () => {
          if (session.sources.state('charges')?.refreshing) return;
          stop();
          resolve();
        });
      });
    await settled();
    expect(session.node('n')?.props['value']).toBe(1);
    const again = settled();
    await time.pass(60_000);
    await again;
    expect(session.node('n')?.props['value']).toBe(2);
    session.dispose();
  });

  it.each<[string, HttpSourceOptions['select'], unknown]>([
    ['a place', '/data/items', { data: { items: rows } }],
    ['a place with signs', '/a~1b/0', { 'a/b': [rows] }],
    ['a function', (answer) => (answer as { list: unknown }).list, { list: rows }],
  ])('L31: finds the rows by %s', async (_, select, body) => {
    const url = server.on('/select', send(JSON.stringify(body)));
    expect(await ask(createHttpSource({ url, select }))).toMatchObject({ rows });
  });

  it('L31: says where lists are when the answer is none, and when the place is empty', async () => {
    const url = server.on('/wrapped', send(JSON.stringify({ data: rows, more: false })));
    const { issues = [] } = await ask(createHttpSource({ url }));
    expect(issues).toMatchObject([{ code: 'source.notRows', params: { arrays: ['/data'] } }]);
    for (const select of ['/items', '/constructor', '/__proto__', '/data/9'])
      expect(codesOf(await ask(createHttpSource({ url, select })))).toEqual(['source.nothingSelected']);
    expect(() => createHttpSource({ url, select: 'data' })).toThrow('JSON Pointer');
  });

  it('L32: sends the parameters that the host names, as they are, and tells of the others', async () => {
    const url = server.on('/params', send('[]'));
    const source = createHttpSource({ url: `${url}?tenant=1`, params: ['since', 'plan', 'none'] });
    const params = new Map<string, string | string[] | null>([
      ['since', '2026-01-01&tenant=2'],
      ['plan', ['Pro', 'Free']],
      ['none', null],
      ['tenant', '2'],
    ]);
    expect(await ask(source, { params })).toMatchObject({
      rows: [],
      issues: [{ code: 'source.ignoredParams', severity: 'warning', params: { names: ['tenant'] } }],
    });
    const { searchParams } = new URL(server.requests.at(-1)!.url!, server.origin);
    expect([...searchParams]).toEqual([
      ['tenant', '1'],
      ['since', '2026-01-01&tenant=2'],
      ['plan', 'Pro'],
      ['plan', 'Free'],
    ]);
  });

  it('L32: sends headers that are made when they are needed', async () => {
    const url = server.on('/headers', send('[]'));
    let token = 0;
    const source = createHttpSource({
      url,
      headers: async () => ({ authorization: `Bearer ${(token += 1)}` }),
    });
    await ask(source);
    await ask(source);
    expect(server.requests.at(-1)?.headers.authorization).toBe('Bearer 2');
  });

  it.each([
    ['/allowed/7', true],
    ['/allowed', true],
    ['/allowed/../secret', false],
    ['/allowed/%2e%2e/secret', false],
    ['/allowed/..%2fsecret', false],
    ['/allowedtoo', false],
    ['http://127.0.0.1:9/allowed/7', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['//[', false],
  ])('L33: asks at or below the allowed addresses only: %s', async (path, isAllowed) => {
    for (const known of ['/allowed', '/allowed/7', '/secret', '/allowedtoo']) server.on(known, send('[]'));
    const asked = server.requests.length;
    const url = (): string => (/^\/(?!\/)/.test(path) ? `${server.origin}${path}` : path);
    const source = createHttpSource({ url, allow: [`${server.origin}/allowed`] });
    expect(codesOf(await ask(source))).toEqual(isAllowed ? [] : ['source.notAllowed']);
    expect(server.requests.length - asked).toBe(isAllowed ? 1 : 0);
  });

  it('L33: refuses options without a bound', () => {
    expect(() => createHttpSource({ url: () => server.origin })).toThrow('allow');
  });

  it('L34: follows no redirect unless told to, and then to allowed addresses only', async () => {
    const to = (path: string) => send('', '', 302, { location: path });
    server.on('/end', send('[]'));
    const url = server.on('/start', to('/end'));
    expect(codesOf(await ask(createHttpSource({ url })))).toEqual(['source.redirected']);
    const followed = { url, followRedirects: true };
    expect(codesOf(await ask(createHttpSource(followed)))).toEqual(['source.notAllowed']);
    const allow = [url, `${server.origin}/end`];
    expect(await ask(createHttpSource({ ...followed, allow }))).toMatchObject({ rows: [] });
  });

  it.each([
    [400, 'source.refused', {}],
    [401, 'source.unauthorized', { unconnected: true }],
    [403, 'source.forbidden', {}],
    [404, 'source.notFound', {}],
    [408, 'source.busy', { retry: true }],
    [429, 'source.busy', { retry: true, retryAfter: 7_000 }],
    [500, 'source.server', { retry: true }],
    [503, 'source.busy', { retry: true, retryAfter: 7_000 }],
  ])('L35: takes the status %s for %s', async (status, code, more) => {
    const pause = status === 408 ? { 'retry-after': 'soon' } : { 'retry-after': '7' };
    const url = server.on('/status', send('<html>', 'text/html', status, pause as Record<string, string>));
    const answer = await ask(createHttpSource({ url }));
    expect(answer).toMatchObject({
      issues: [{ code, hint: expect.any(String), params: { status } }],
      ...more,
    });
    expect(answer.rows).toBeUndefined();
  });

  it.each([
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'text/html', 'source.webPage'],
    ['a web page that calls itself JSON', ' <html>', 'application/json', 'source.webPage'],
    ['a picture', 'GIF89a', 'image/gif', 'source.contentType'],
    ['JSON cut short', '[{"id": 1}, {"id"', 'application/json', 'source.cutJson'],
    ['something like JSON', "[{'id': 1}]", 'application/json', 'source.badJson'],
    ['nothing', '', 'application/json', 'source.cutJson'],
    ['an object', '{}', 'application/json', 'source.notRows'],
    ['null', 'null', 'application/json', 'source.notRows'],
  ])('L36: tells of %s', async (_, body, type, code) => {
    const url = server.on('/bad', send(body, type));
    const answer = await ask(createHttpSource({ url }));
    expect(answer).toMatchObject({ issues: [{ code, severity: 'error', hint: expect.any(String) }] });
    expect(answer.rows).toBeUndefined();
  });

  it('L36: reads other content types where the host names them, and an answer without one', async () => {
    const url = server.on('/text', send('[]', 'text/plain'));
    expect(codesOf(await ask(createHttpSource({ url })))).toEqual(['source.contentType']);
    expect(await ask(createHttpSource({ url, contentTypes: ['text/plain'] }))).toMatchObject({ rows: [] });
    server.on('/text', send('[]', ''));
    expect(await ask(createHttpSource({ url }))).toMatchObject({ rows: [] });
  });

  it('L37: takes no more bytes than the limit, announced, streamed or unpacked', async () => {
    const long = JSON.stringify(Array.from({ length: 2_000 }, (_, id) => ({ id })));
    const limited = (url: string) => ask(createHttpSource({ url, maxBytes: 1_000 }));
    const announced = server.on(
      '/long',
      send(long, 'application/json', 200, { 'content-length': String(long.length) }),
    );
    expect(codesOf(await limited(announced))).toEqual(['source.tooLarge']);
    const streamed = server.on('/streamed', (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const write = (): void => {
        if (!response.destroyed) response.write(`[${' '.repeat(5_000)}`, () => setImmediate(write));
      };
      write();
    });
    expect(codesOf(await limited(streamed))).toEqual(['source.tooLarge']);
    const packed = server.on('/packed', (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(long)),
    );
    expect(codesOf(await limited(packed))).toEqual(['source.tooLarge']);
  });

  it('L38: tries again when nobody answers or the answer breaks off', async () => {
    const cut = server.on('/cut', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('[{"id": 1},', () => response.destroy());
    });
    expect(await ask(createHttpSource({ url: cut }))).toMatchObject({
      retry: true,
      issues: [{ code: 'source.brokenOff' }],
    });
    const hangUp = server.on('/hang-up', (response) => response.destroy());
    expect(await ask(createHttpSource({ url: hangUp }))).toMatchObject({
      retry: true,
      issues: [{ code: 'source.unreachable' }],
    });
    const half = server.on('/half', send('[{"id": 1},\n'));
    expect(await ask(createHttpSource({ url: half }))).toMatchObject({
      retry: true,
      issues: [{ code: 'source.cutJson', params: { line: 2 } }],
    });
  });

  it('L39: ends the request when nobody waits for it any more', async () => {
    const closed = new Promise<void>((resolve) => {
      server.on('/never', (_, request) => request.on('close', resolve));
    });
    const time = new ManualTime();
    const session = openWith(createHttpSource({ url: `${server.origin}/never`, timeout: 5_000 }), time);
    const arrived = server.requests.length;
    while (server.requests.length === arrived) await new Promise((resolve) => setImmediate(resolve));
    await time.pass(5_000);
    await closed;
    expect(session.node('n')).toMatchObject({ status: 'error', issues: [{ code: 'source.timeout' }] });
    session.dispose();
  });
});

describe('a source of CSV over HTTP', () => {
  it('L40: types the columns and gives the rows', async () => {
    const url = server.on('/rates.csv', send('day;rate\n2026-11-01;1,25\n2026-11-02;1,5\n', 'text/csv'));
    expect(await ask(createCsvSource({ url, locale: 'de' }))).toMatchObject({
      rows: [
        { day: '2026-11-01', rate: 1.25 },
        { day: '2026-11-02', rate: 1.5 },
      ],
      columns: [
        { key: 'day', type: 'date' },
        { key: 'rate', type: 'number' },
      ],
    });
  });

  it('L41: reads the other lines when some are broken, and shows what is wrong on the nodes', async () => {
    const text = 'id,amount,day\na,1,2026-11-01\nb,2\nc,3,2026-11-03,surplus\nd,4,2026-02-30\n';
    const url = server.on('/broken.csv', send(text, 'text/csv'));
    const session = openWith(createCsvSource({ url }), new ManualTime());
    await session.sources.refresh();
    expect(session.node('n')).toMatchObject({ status: 'ready', props: { value: 4 } });
    const issues = session.node('n')?.issues ?? [];
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['data.shortRows', 'data.longRows', 'data.noSuchDate']),
    );
    expect(issues.every(({ path }) => path === '/datasets/0/source')).toBe(true);
    expect(session.dataset('charges')?.columns.map(({ key }) => key)).toEqual(
      charges.columns?.map(({ key }) => key),
    );
    session.dispose();
  });

  it.each([
    ['a web page', '<html><body>Sign in</body></html>', 'text/html', 'source.webPage'],
    ['a web page that calls itself text', '<!doctype html>', 'text/plain', 'source.webPage'],
    ['nothing', ' \n', 'text/csv', 'data.empty'],
    ['JSON', '{"a": 1}', 'application/json', 'source.contentType'],
  ])('L41: tells of %s', async (_, body, type, code) => {
    const url = server.on('/bad.csv', send(body, type));
    const answer = await ask(createCsvSource({ url }));
    expect(answer.rows).toBeUndefined();
    expect(codesOf(answer)).toEqual([code]);
  });
});
