import { refine, type GenerateEvent, type RefineResult } from '@vitrine/generator';
import type { Issue } from '@vitrine/schema';
import { modelStopped, serverFailed } from '../shared/messages.js';
import type { Maker } from './Maker.js';
import { plannerMaker } from './plannerMaker.js';
import { readLines } from './readLines.js';

/** The server's answer is none, or broke off. */
class ServerError extends Error {}

/**
 * A model behind the studio's server, which has the key. Whatever happens on the way, the planner here finishes, and an
 * issue says what happened.
 *
 * @param model The model's name.
 */
export function createServerMaker(model: string): Maker {
  return {
    name: model,
    async *stream(from, { data, signal } = {}) {
      const asked = post('/api/generate', { from, ...(data && { data }) }, signal);
      // Meanwhile: a server that goes away takes the planner's templates along.
      const planned = all(plannerMaker.stream(from, { ...(data && { data }) }));
      planned.catch(() => undefined);
      try {
        yield* eventsOf(await asked);
      } catch (error) {
        const issue = issueOf(error, signal);
        yield { kind: 'issue', issue };
        for (const event of await planned) yield event.kind === 'done' ? withIssue(event, issue) : event;
      }
    },
    async refine(artifact, sentence, options = {}) {
      const { signal, ...said } = options;
      const offline = refine(artifact, sentence, said);
      if (offline.refusal === undefined) return offline;
      try {
        const response = await post('/api/refine', { artifact, sentence, options: said }, signal);
        return (await response.json()) as RefineResult;
      } catch (error) {
        return { ...offline, issues: [issueOf(error, signal)] };
      }
    },
  };
}

/** The name of the model that the studio's server has; null without one, and on a server that knows nothing of models. */
export async function findModel(): Promise<string | null> {
  try {
    const response = await fetch('/api/model');
    if (!response.ok) return null;
    const { model } = (await response.json()) as { model?: unknown };
    return typeof model === 'string' ? model : null;
  } catch {
    return null;
  }
}

async function post(address: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (!response.ok) throw new ServerError(`it answered ${response.status}`);
  return response;
}

/** One event on each line; the last one is `done`. */
async function* eventsOf(response: Response): AsyncGenerator<GenerateEvent, void> {
  for await (const line of readLines(response)) {
    const event = JSON.parse(line) as GenerateEvent;
    yield event;
    if (event.kind === 'done') return;
  }
  throw new ServerError('its answer broke off');
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function issueOf(error: unknown, signal: AbortSignal | undefined): Issue {
  if (signal?.aborted) return modelStopped();
  return serverFailed(error instanceof ServerError ? error.message : 'the connection broke');
}

function withIssue(event: Extract<GenerateEvent, { kind: 'done' }>, issue: Issue): GenerateEvent {
  return { ...event, result: { ...event.result, issues: [issue, ...event.result.issues] } };
}
