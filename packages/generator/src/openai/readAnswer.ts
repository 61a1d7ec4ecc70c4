import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions';
import { Stream } from 'openai/streaming';
import { ModelError } from '../provider/ModelError.js';
import type { ModelPart } from '../provider/ModelProvider.js';

/**
 * The pieces of a response: server-sent events as they were asked for, or one JSON body of a server that does not stream.
 * Anything else, such as the page of a proxy, is no answer of a model.
 */
export async function* readAnswer(
  response: Response,
  controller: AbortController,
): AsyncGenerator<ModelPart, void> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('text/event-stream')) return yield* readEvents(response, controller);
  if (!type.includes('json')) throw new ModelError('notAnApi', { status: response.status });
  yield* readBody((await response.json()) as Partial<ChatCompletion> | null);
}

async function* readEvents(response: Response, controller: AbortController): AsyncGenerator<ModelPart, void> {
  let ending: ModelPart | undefined;
  let seen = false;
  for await (const chunk of Stream.fromSSEResponse<Partial<ChatCompletionChunk>>(response, controller)) {
    seen = true;
    const [choice] = chunk.choices ?? [];
    if (choice?.delta?.content) yield { type: 'text', text: choice.delta.content };
    if (choice?.delta?.refusal) ending = { type: 'end', reason: 'refusal' };
    if (choice?.finish_reason) ending ??= endOf(choice.finish_reason);
    if (chunk.usage) yield usageOf(chunk.usage);
  }
  if (controller.signal.aborted) return;
  if (!ending) throw new ModelError(seen ? 'cut' : 'notAnApi');
  yield ending;
}

function* readBody(body: Partial<ChatCompletion> | null): Generator<ModelPart, void> {
  const [choice] = body?.choices ?? [];
  if (!choice) throw new ModelError('notAnApi');
  if (body?.usage) yield usageOf(body.usage);
  if (choice.message?.content) yield { type: 'text', text: choice.message.content };
  yield choice.message?.refusal ? { type: 'end', reason: 'refusal' } : endOf(choice.finish_reason);
}

function usageOf({
  prompt_tokens,
  completion_tokens,
}: {
  prompt_tokens?: number;
  completion_tokens?: number;
}): ModelPart {
  return { type: 'usage', inputTokens: prompt_tokens ?? 0, outputTokens: completion_tokens ?? 0 };
}

function endOf(reason: string): ModelPart {
  if (reason === 'length') return { type: 'end', reason: 'length' };
  return { type: 'end', reason: reason === 'content_filter' ? 'refusal' : 'stop' };
}
