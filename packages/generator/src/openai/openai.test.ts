// @vitest-environment node
import { applyPatch, openArtifact, type Artifact, type Node } from '@vitrine/schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { lintStrict } from '../profiles/lintStrict.js';
import type { ModelLimits } from '../provider/Budget.js';
import {
  behaviors,
  startModelServer,
  type Behavior,
  type ChatRequest,
  type ModelServer,
} from '../testing/modelServer.js';
import { goodAnswer, kindOf, partOf, salesOutline, salesProps } from '../testing/salesModel.js';
import type { GenerateEvent, GenerateOptions } from '../types.js';
import { openai, type OpenAIOptions } from './openai.js';

const key = 'sk-secret-1234567890';
const now = Date.UTC(2026, 10, 21);
const servers: ModelServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Setup extends Partial<OpenAIOptions> {
  readonly limits?: ModelLimits;
}

async function setUp(behave: (request: ChatRequest) => Behavior, { limits, ...options }: Setup = {}) {
  const server = await startModelServer(behave);
  servers.push(server);
  const provider = openai({
    model: 'stub-1',
    apiKey: key,
    baseURL: server.baseURL,
    schemas: 'openai-strict',
    ...options,
  });
  return { server, generator: createGenerator({ provider, limits: { retries: 1, ...limits } }) };
}

const good = (request: ChatRequest): Behavior => behaviors.answer(goodAnswer(request));
const prompt = 'Sales pipeline with amount by stage';

async function run(
  behave: (request: ChatRequest) => Behavior,
  setup: Setup = {},
  options: GenerateOptions = {},
) {
  const { server, generator } = await setUp(behave, setup);
  const events: GenerateEvent[] = [];
  for await (const event of generator.stream(prompt, { now, ...options })) events.push(event);
  const last = events.at(-1)!;
  if (last.kind !== 'done' || !last.result.artifact) throw new Error('no artifact');
  const { artifact, issues, receipts } = last.result;
  expect(openArtifact(artifact).issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(JSON.stringify(events)).not.toContain(key);
  return { server, events, artifact, issues, receipts, codes: issues.map(({ code }) => code) };
}

const idsOf = ({ components }: Artifact): string[] => components.map(({ id }) => id);

describe('a page made by a model over HTTP', () => {
  it('M5: is planned by an outline, then written part by part, and says by whom', async () => {
    const { artifact, codes, server } = await run(good);
    expect(codes).toEqual([]);
    expect(artifact.title).toBe('Sales pipeline');
    expect(idsOf(artifact)).toEqual(['total', 'views', 'add']);
    const tabs = artifact.components[1]!.props as { tabs: { label: string; content: Node[] }[] };
    expect(tabs.tabs.map(({ label, content }) => [label, content[0]?.id])).toEqual([
      ['Chart', 'by_stage'],
      ['List', 'all'],
    ]);
    expect(artifact.components[0]!.props).toEqual(salesProps['total']);
    expect(artifact.provenance?.by).toBe('stub-1');
    expect(server.requests.map(kindOf).filter((kind) => kind === 'outline')).toHaveLength(1);
    expect(server.requests).toHaveLength(6);
    expect(server.requests.every(({ authorization }) => authorization === `Bearer ${key}`)).toBe(true);
  });

  it('M6: has sample rows that say so, without cells of another type', async () => {
    const { artifact, receipts } = await run(good);
    const [deals] = artifact.datasets!;
    expect(deals).toMatchObject({ name: 'deals', origin: 'sample' });
    expect(deals!.rows).toEqual([
      { id: 'r1', name: 'Deal A', stage: 'New', amount: 1200, closes: '2026-11-30' },
      { id: 'r2', name: 'Deal B', stage: 'Won', amount: 800 },
    ]);
    expect(receipts).toContainEqual(
      expect.objectContaining({ kind: 'missing', text: expect.stringContaining('sample rows') as string }),
    );
    expect(receipts).toContainEqual(
      expect.objectContaining({ node: 'total', kind: 'known', from: 'rows of Deals' }),
    );
  });

  it('M7: every schema that goes out in strict mode keeps the rules of the subset, and every answer fits its schema', async () => {
    const { server } = await run(good);
    for (const request of server.requests) {
      const { json_schema } = request.body.response_format!;
      expect(lintStrict(json_schema!.schema)).toEqual([]);
      expect(json_schema!.strict).toBe(true);
      expect(json_schema!.name).toMatch(/^[\w-]{1,64}$/);
      const fits = new Ajv2020({ strict: false }).compile(json_schema!.schema);
      fits(JSON.parse(goodAnswer(request)));
      expect(fits.errors).toBeNull();
    }
  });

  it('M8: the ops of its events, one after another, make the page that it ends with', async () => {
    const { events, artifact } = await run((request) => {
      if (kindOf(request) === 'node' && partOf(request) === 'by_stage')
        return behaviors.answer(JSON.stringify({ ...salesProps['by_stage'], data: { from: 'nothing' } }));
      return good(request);
    });
    const begin = events.find((event) => event.kind === 'outline');
    let page = begin!.artifact;
    for (const event of events) {
      if (event.kind !== 'rows' && event.kind !== 'node' && event.kind !== 'repair') continue;
      const { artifact: next, issues } = applyPatch(page, event.ops) as {
        artifact?: Artifact;
        issues?: unknown;
      };
      expect(issues).toBeUndefined();
      page = next!;
    }
    expect(page.components).toEqual(artifact.components);
    expect(page.datasets).toEqual(artifact.datasets);
    expect(events.map(({ kind }) => kind)).toContain('repair');
  });

  it('tells what it cost so far', async () => {
    const { events } = await run(good);
    const usage = events.filter((event) => event.kind === 'usage');
    expect(usage.at(0)).toEqual({ kind: 'usage', inputTokens: 100, outputTokens: 20 });
    expect(usage.at(-1)).toEqual({ kind: 'usage', inputTokens: 600, outputTokens: 120 });
  });

  it('comes from servers that do not stream', async () => {
    const { codes, artifact } = await run((request) => behaviors.body(goodAnswer(request)));
    expect(codes).toEqual([]);
    expect(idsOf(artifact)).toEqual(['total', 'views', 'add']);
  });

  it('comes from answers with fences, thinking and broken JSON', async () => {
    const { codes } = await run((request) =>
      behaviors.answer(
        `<think>{"no": 1}</think>Here:\n\`\`\`json\n${goodAnswer(request).replace(/\}$/, ',}')}\n\`\`\``,
      ),
    );
    expect(codes).toEqual([]);
  });
});

describe('forms of answers', () => {
  const refusing =
    (...types: string[]) =>
    (request: ChatRequest): Behavior =>
      types.includes(request.body.response_format?.type ?? 'text') ? behaviors.status(400) : good(request);

  it('M9: steps down from schemas to JSON and to words alone, once for the page, and says so', async () => {
    const { codes, server, artifact } = await run(refusing('json_schema', 'json_object'));
    expect(codes).toEqual(['model.steppedDown', 'model.steppedDown']);
    expect(idsOf(artifact)).toEqual(['total', 'views', 'add']);
    expect(server.requests).toHaveLength(2 + 6);
    const [words] = server.requests.at(-1)!.body.messages;
    expect(words!.content).toContain('JSON Schema');
    expect(server.requests.at(-1)!.body).toEqual({
      model: 'stub-1',
      stream: true,
      messages: expect.anything() as unknown,
    });
  });

  it('steps down by one where one is enough, also for servers that say 422', async () => {
    const { server } = await run((request) =>
      request.body.response_format?.type === 'json_schema' ? behaviors.status(422) : good(request),
    );
    expect(server.requests.at(-1)!.body.response_format).toEqual({ type: 'json_object' });
  });

  it('M10: a refusal of one schema alone changes nothing for the others', async () => {
    const { server, codes } = await run((request) => {
      const { json_schema } = request.body.response_format ?? {};
      return json_schema?.name === 'Chart' ? behaviors.status(400) : good(request);
    });
    expect(codes).toEqual([]);
    expect(server.requests.filter(({ body }) => body.response_format?.type === 'json_object')).toHaveLength(
      1,
    );
  });

  it('asks local servers with schemas for grammars, which stand in the words too', async () => {
    const { server } = await run(good, { schemas: 'local' });
    const { response_format, messages } = server.requests[0]!.body;
    expect(response_format?.json_schema?.strict).toBe(false);
    expect(JSON.stringify(response_format)).not.toContain('$ref');
    expect(messages[0]!.content).toContain('JSON Schema');
  });
});

describe('a model that fails', () => {
  const outlineOnly =
    (failing: Behavior) =>
    (request: ChatRequest): Behavior =>
      kindOf(request) === 'outline' ? failing : good(request);
  const text = JSON.stringify(salesOutline);

  it.each<[string, Behavior, string, Setup]>([
    [
      'wants another key',
      behaviors.status(401, { message: `Incorrect API key provided: ${key}` }),
      'model.unauthorized',
      {},
    ],
    ['is not there', behaviors.status(404, { code: 'model_not_found' }), 'model.unknown', {}],
    [
      'is told to be another by a 400',
      behaviors.status(400, { code: 'model_not_found' }),
      'model.unknown',
      {},
    ],
    ['has no quota left', behaviors.status(429, { code: 'insufficient_quota' }), 'model.quota', {}],
    ['takes no form at all', behaviors.status(400), 'model.rejected', {}],
    [
      'is overloaded for longer than there is time',
      behaviors.status(429, {}, { 'retry-after': '3600' }),
      'model.rateLimited',
      {},
    ],
    [
      'has errors again and again',
      behaviors.status(503, {}, { 'retry-after-ms': '1' }),
      'model.unavailable',
      {},
    ],
    ['is hidden by the page of a proxy', behaviors.html(), 'model.notAnApi', {}],
    ['is hidden by a page that says 403', behaviors.html(403), 'model.notAnApi', {}],
    ['sends a stream without events', behaviors.emptyStream(), 'model.notAnApi', {}],
    ['refuses', behaviors.refusal(), 'model.refused', {}],
    ['is stopped by a filter', behaviors.answer(text, 'content_filter'), 'model.refused', {}],
    ['writes more than it may', behaviors.answer(text.slice(0, 200), 'length'), 'model.length', {}],
    ['falls silent', behaviors.silence(text), 'model.idle', { limits: { idleSeconds: 0.05, retries: 0 } }],
    ['is cut off', behaviors.cut(text), 'model.cut', { limits: { retries: 0 } }],
    ['ends in the middle', behaviors.endEarly(text), 'model.cut', { limits: { retries: 0 } }],
    ['writes without end', behaviors.endless(), 'model.tokens', { limits: { tokens: 5000 } }],
    ['is silent until the time is over', behaviors.silence(text), 'model.time', { limits: { seconds: 0.1 } }],
    [
      'sends an error in the middle of its stream',
      behaviors.raw('data: {"error": {"message": "overloaded"}}\n\n', 'text/event-stream'),
      'model.unavailable',
      { limits: { retries: 0 } },
    ],
    [
      'sends an error as if all were well',
      behaviors.raw('{"error": {"message": "no"}}', 'application/json'),
      'model.notAnApi',
      {},
    ],
    [
      'sends half of a body',
      behaviors.raw('{"choices": [{"mess', 'application/json'),
      'model.cut',
      { limits: { retries: 0 } },
    ],
    [
      'is cut by its limit without streaming',
      behaviors.raw(
        '{"choices": [{"message": {"content": "{"}, "finish_reason": "length"}]}',
        'application/json',
      ),
      'model.length',
      {},
    ],
    [
      'refuses without streaming',
      behaviors.raw(
        '{"choices": [{"message": {"refusal": "No."}, "finish_reason": "stop"}]}',
        'application/json',
      ),
      'model.refused',
      {},
    ],
    [
      'is hidden by a proxy that is down',
      behaviors.html(502),
      'model.unavailable',
      { limits: { retries: 0 } },
    ],
    [
      'is kept alive and says nothing',
      behaviors.keepAlive(),
      'model.idle',
      { limits: { idleSeconds: 0.1, retries: 0 } },
    ],
    [
      'has a window that is too small',
      behaviors.status(400, { code: 'context_length_exceeded' }),
      'model.length',
      {},
    ],
    ['writes no JSON', behaviors.answer('I would be happy to help!'), 'model.notJson', {}],
    ['writes half of the JSON', behaviors.answer(text.slice(0, 300)), 'model.notJson', {}],
    ['plans nothing', behaviors.answer('{"title": "Empty", "nodes": []}'), 'model.notJson', {}],
  ])("M11: and %s ends in the planner's page, with what happened", async (_, failing, code, setup) => {
    const { artifact, codes } = await run(outlineOnly(failing), setup);
    expect(codes.slice(-10)).toEqual(expect.arrayContaining([code, 'planner.tookOver']));
    expect(artifact.provenance?.by).toMatch(/^planner@/);
    expect(artifact.components.length).toBeGreaterThan(0);
  });

  it("M11: and cannot be reached ends in the planner's page", async () => {
    const { server, generator } = await setUp(good, { limits: { retries: 0 } });
    await server.close();
    const { artifact, issues } = await generator.generate(prompt, { now });
    expect(artifact?.provenance?.by).toMatch(/^planner@/);
    expect(issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['model.unreachable', 'planner.tookOver']),
    );
  });

  it('M12: is asked again after what may pass, when the server says', async () => {
    const { codes, server } = await run((request) =>
      request.number === 1 ? behaviors.status(429, {}, { 'retry-after-ms': '1' }) : good(request),
    );
    expect(codes).toEqual([]);
    expect(server.requests).toHaveLength(7);
  });

  it('M12: is not asked again when the wait is longer than the time', async () => {
    const { server } = await run(outlineOnly(behaviors.status(429, {}, { 'retry-after': '3600' })));
    expect(server.requests).toHaveLength(1);
  });

  it("M13: and is stopped by the host ends in the planner's page", async () => {
    const host = new AbortController();
    const { codes } = await run(
      (request) => {
        if (kindOf(request) === 'outline') setImmediate(() => host.abort());
        return kindOf(request) === 'outline' ? behaviors.silence(text) : good(request);
      },
      {},
      { signal: host.signal },
    );
    expect(codes).toEqual(expect.arrayContaining(['model.aborted', 'planner.tookOver']));
  });

  it('M14: at one part loses this part alone, and says so', async () => {
    const { artifact, codes } = await run((request) =>
      partOf(request) === 'by_stage' ? behaviors.refusal() : good(request),
    );
    expect(codes).toEqual(['model.refused', 'planner.partLeftOut']);
    expect(JSON.stringify(artifact)).not.toContain('by_stage');
    expect(idsOf(artifact)).toEqual(['total', 'views', 'add']);
  });

  it('M14: at a part over given data has the planner write it', async () => {
    const data = [
      {
        name: 'deals',
        columns: [
          { key: 'stage', type: 'text' as const },
          { key: 'amount', type: 'number' as const },
        ],
        rows: ['New', 'Won', 'New', 'Won', 'New'].map((stage, index) => ({ stage, amount: index })),
      },
    ];
    const { artifact, codes } = await run(
      (request) => (partOf(request) === 'by_stage' ? behaviors.refusal() : good(request)),
      {},
      { data },
    );
    expect(codes).toContain('planner.partReplaced');
    expect(JSON.stringify(artifact.components)).toContain('"id":"by_stage","type":"Chart"');
    expect(artifact.datasets!.map(({ name, origin }) => [name, origin])).toEqual([['deals', 'imported']]);
  });

  it("at every part leaves the planner's page", async () => {
    const { artifact, codes } = await run((request) =>
      kindOf(request) === 'node' ? behaviors.refusal() : good(request),
    );
    expect(codes).toContain('planner.tookOver');
    expect(artifact.provenance?.by).toMatch(/^planner@/);
  });
});

describe('repair', () => {
  const faulty = {
    ...salesProps['total'],
    value: { query: { from: 'deals', aggregate: [{ op: 'sum', key: 'sum_of_it', as: 'x' }] } },
  };

  it('M15: gives a faulty part back with its issues', async () => {
    const { artifact, codes, server } = await run((request) =>
      kindOf(request) === 'node' && partOf(request) === 'total'
        ? behaviors.answer(JSON.stringify(faulty))
        : good(request),
    );
    const asked = server.requests.filter((request) => kindOf(request) === 'repair');
    expect(asked).toHaveLength(1);
    expect(asked[0]!.content['answer']).toEqual(faulty);
    expect(JSON.stringify(asked[0]!.content['issues'])).toContain('sum_of_it');
    expect(codes).toEqual([]);
    expect(artifact.components[0]!.props).toEqual(salesProps['total']);
  });

  it('M15: gives back a part that names a column which its rows have not', async () => {
    const { artifact, server } = await run((request) =>
      kindOf(request) === 'node' && partOf(request) === 'by_stage'
        ? behaviors.answer(JSON.stringify({ ...salesProps['by_stage'], x: 'region' }))
        : good(request),
    );
    const asked = server.requests.filter((request) => kindOf(request) === 'repair');
    expect(JSON.stringify(asked.map(({ content }) => content['issues']))).toContain('no column \\"region\\"');
    expect(JSON.stringify(artifact)).not.toContain('region');
  });

  it('M15: ends after so many rounds, and leaves out what stays faulty', async () => {
    const { codes, server, artifact } = await run(
      (request) => (partOf(request) === 'total' ? behaviors.answer(JSON.stringify(faulty)) : good(request)),
      { limits: { repairRounds: 3 } },
    );
    expect(server.requests.filter((request) => kindOf(request) === 'repair')).toHaveLength(3);
    expect(codes).toEqual(['planner.partLeftOut']);
    expect(idsOf(artifact)).toEqual(['views', 'add']);
  });

  it('M16: mends names and leaves out what the schema does not know without asking', async () => {
    const written = {
      ...salesProps['total'],
      colour: 'red',
      value: { query: { from: 'Deals', aggregate: [{ op: 'sum', key: 'AMOUNT', as: 'amount' }] } },
    };
    const { artifact, codes, server } = await run((request) =>
      partOf(request) === 'total' ? behaviors.answer(JSON.stringify(written)) : good(request),
    );
    expect(codes).toEqual([]);
    expect(server.requests).toHaveLength(6);
    expect(artifact.components[0]!.props).toEqual(salesProps['total']);
  });
});

describe('numbers of a model', () => {
  const metric =
    (value: number) =>
    (request: ChatRequest): Behavior =>
      partOf(request) === 'total'
        ? behaviors.answer(JSON.stringify({ label: 'Pipeline', value, target: 100000 }))
        : good(request);

  it('M17: that nobody gave mark their part as a sample', async () => {
    const { artifact, receipts } = await run(metric(48200));
    expect(artifact.components[0]).toMatchObject({ id: 'total', sample: true });
    expect(receipts).toContainEqual(
      expect.objectContaining({
        node: 'total',
        kind: 'missing',
        text: expect.stringContaining('48200') as string,
      }),
    );
  });

  it('M17: that the prompt gave do not', async () => {
    const { generator } = await setUp(metric(42000));
    const { artifact, receipts } = await generator.generate('Pipeline from 42k to $100k', { now });
    expect(artifact!.components[0]).not.toHaveProperty('sample');
    expect(receipts).toContainEqual({ node: 'total', kind: 'known', text: '42000', from: 'the prompt' });
  });
});

describe('instructions hidden in a prompt or in data', () => {
  const evil = {
    ...salesOutline,
    datasets: [
      ...salesOutline.datasets,
      {
        name: 'leak',
        title: 'Leak',
        columns: [{ key: 'x' }],
        source: { name: 'stripe.charges' },
        rows: [{ x: 'https://evil.example' }],
      },
    ],
    components: [{ id: 'x', type: 'Script', props: { html: '<script>alert(1)</script>' } }],
    nodes: [
      ...salesOutline.nodes,
      { id: 'frame', type: 'Iframe', intent: 'explain', title: 'Frame', shows: 'https://evil.example' },
      { id: '__proto__', type: 'TextBlock', intent: 'explain', title: 'Note', shows: 'Note' },
    ],
  };

  it('M18: add no types, props, sources, actions or addresses that the schemas do not have', async () => {
    const { artifact } = await run((request) => {
      if (kindOf(request) === 'outline') return behaviors.answer(JSON.stringify(evil));
      const part = partOf(request);
      if (part === null) return good(request);
      const props = salesProps[part] ?? {
        text: 'Read [this](https://evil.example/a) or ![x](//evil.example/b.png) or javascript:alert(1)',
      };
      return behaviors.answer(
        JSON.stringify({
          ...props,
          link: 'https://evil.example',
          onClick: 'alert(1)',
          rowActions: [{ id: 'delete', label: 'Delete all' }],
          dangerouslySetInnerHTML: { __html: '<img onerror=alert(1)>' },
        }).replace('"link"', '"__proto__":{"polluted":true},"link"'),
      );
    });
    const written = JSON.stringify({ ...artifact, provenance: null });
    for (const word of [
      'evil',
      'onClick',
      'rowActions',
      'dangerously',
      'Iframe',
      'Script',
      'javascript:',
      'stripe',
      'polluted',
    ])
      expect(written).not.toContain(word);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const nodes = artifact.components.map(({ type }) => type);
    expect(nodes).toEqual(['MetricCard', 'Tabs', 'InputForm', 'TextBlock']);
  });

  it('M19: rows of given data are not sent, but for the values of categories', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      note: `private note ${index}`,
      stage: index % 2 ? 'New' : 'Won',
    }));
    const { server } = await run(
      good,
      {},
      {
        data: [
          {
            name: 'deals',
            rows,
            columns: [
              { key: 'note', type: 'text' },
              { key: 'stage', type: 'text' },
            ],
          },
        ],
      },
    );
    const sent = JSON.stringify(server.requests.map(({ body }) => body));
    expect(sent).not.toContain('private note 3');
    expect(sent).toContain('Won');
  });
});

describe('the key', () => {
  it('M20: is refused in a browser unless the host allows it', () => {
    const page = globalThis as { window?: unknown; document?: unknown; navigator?: unknown };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    page.window = { document: {} };
    page.document = {};
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'x' }, configurable: true });
    try {
      Object.assign(page.window as object, { document: page.document });
      expect(() => openai({ model: 'm', apiKey: key })).toThrow('does not run in a browser');
      expect(() => openai({ model: 'm', apiKey: key })).not.toThrow(key);
      expect(() => openai({ model: 'm', apiKey: key, allowBrowser: true })).not.toThrow();
    } finally {
      delete page.window;
      delete page.document;
      if (before) Object.defineProperty(globalThis, 'navigator', before);
    }
  });

  it('is asked for where there is none', () => {
    const before = process.env['OPENAI_API_KEY'];
    delete process.env['OPENAI_API_KEY'];
    try {
      expect(() => openai({ model: 'm' })).toThrow('apiKey');
      expect(() => openai({ model: 'm', baseURL: 'http://127.0.0.1:1/v1' })).not.toThrow();
    } finally {
      if (before !== undefined) process.env['OPENAI_API_KEY'] = before;
    }
  });
});
