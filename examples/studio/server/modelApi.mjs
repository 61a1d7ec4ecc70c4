// What the studio's page asks a model through: the key stays in this process.
//
//   GET  /api/model      { model }: its name, or null without one
//   POST /api/generate   { from, data }: the events of making a page, one JSON object on each line, `done` the last
//   POST /api/refine     { artifact, sentence, options }: what became of the sentence
//
// OPENAI_API_KEY is the key, OPENAI_BASE_URL another server than OpenAI's, OPENAI_MODEL the model's name there.
import { once } from 'node:events';

/** Larger requests are refused. */
const mostBytes = 128 * 2 ** 20;

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * Answers requests to `/api/`.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function createModelApi(env) {
  const model = await createModel(env);
  const routes = new Map([
    ['GET /api/model', (_, response) => giveJson(response, 200, { model: model?.name ?? null })],
    ...(model
      ? [
          ['POST /api/generate', (request, response) => generate(model.generator, request, response)],
          ['POST /api/refine', (request, response) => refine(model.generator, request, response)],
        ]
      : []),
  ]);
  return async function answer(request, response, path) {
    const route = routes.get(`${request.method} ${path}`);
    if (!route) return giveJson(response, 404, { error: 'There is nothing here.' });
    if (!isOwn(request)) return giveJson(response, 403, { error: 'Only the page of this server may ask.' });
    try {
      await route(request, response);
    } catch (error) {
      if (error instanceof RequestError) return giveJson(response, error.status, { error: error.message });
      console.error(error);
      // A page that gets half of an answer falls back to the planner.
      if (response.headersSent) response.destroy();
      else giveJson(response, 500, { error: 'The server failed.' });
    }
  };
}

async function createModel({ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, OPENAI_MODEL }) {
  if (!apiKey && !baseURL) return null;
  const name = OPENAI_MODEL || (baseURL ? '' : 'gpt-5-mini');
  if (name === '') {
    console.error('OPENAI_BASE_URL is set, but not OPENAI_MODEL: the studio works without a model.');
    return null;
  }
  const { createGenerator } = await import('@vitrine/generator');
  const { openai } = await import('@vitrine/generator/openai');
  const provider = openai({ model: name, ...(apiKey && { apiKey }), ...(baseURL && { baseURL }) });
  return { name, generator: createGenerator({ provider }) };
}

/** Whether a request comes from the page of this server: other sites must not spend the key's money. */
function isOwn({
  method,
  headers: { host = '', origin, 'sec-fetch-site': site, 'content-type': type = '' },
}) {
  const [name] = host.split(':');
  if (name !== 'localhost' && name !== '127.0.0.1') return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return method === 'GET' || type.startsWith('application/json');
}

async function generate(generator, request, response) {
  const { from, data } = await readBody(request);
  if (!isPrompt(from) || (data !== undefined && !Array.isArray(data)))
    throw new RequestError(400, '"from" is a sentence or a brief, "data" a list of tables.');
  const { signal } = endOf(response);
  response.writeHead(200, { ...headers, 'content-type': 'application/x-ndjson; charset=utf-8' });
  for await (const event of generator.stream(from, { ...(data && { data }), signal })) {
    if (signal.aborted) return;
    if (!response.write(`${JSON.stringify(event)}\n`))
      await Promise.race([once(response, 'drain'), gone(signal)]);
  }
  response.end();
}

async function refine(generator, request, response) {
  const { artifact, sentence, options = {} } = await readBody(request);
  if (typeof artifact !== 'object' || artifact === null || typeof sentence !== 'string')
    throw new RequestError(400, '"artifact" is a document, "sentence" a text.');
  const { history, answers, selected } = options;
  const { signal } = endOf(response);
  const result = await generator.refine(artifact, sentence, { history, answers, selected, signal });
  if (!signal.aborted) giveJson(response, 200, result);
}

/** A sentence, or what at least looks like a brief; what is wrong inside of it the generator says. */
const isPrompt = (from) =>
  typeof from === 'string' ||
  (typeof from === 'object' &&
    from !== null &&
    ['title', 'goal', 'audience', 'prompt', 'locale'].every((name) => typeof from[name] === 'string') &&
    ['metrics', 'sections', 'sources', 'questions'].every((name) => Array.isArray(from[name])));

/** Aborted when nobody waits for the answer any longer: then the model is not asked any further. */
function endOf(response) {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller;
}

const gone = (signal) => once(signal, 'abort');

/** A request that cannot be answered, with the reason. */
class RequestError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function readBody(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new RequestError(413, 'The request is too large.');
    chunks.push(chunk);
  }
  try {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Said below.
  }
  throw new RequestError(400, 'The request is no JSON object.');
}

function giveJson(response, status, value) {
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
