import OpenAI from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import type { AnswerFormat, ModelPart, ModelProvider, ModelRequest } from '../provider/ModelProvider.js';
import { modelErrorOf } from './modelErrorOf.js';
import { readAnswer } from './readAnswer.js';

/** Options of {@link openai}. */
export interface OpenAIOptions {
  /** The model's name, as the server has it. */
  readonly model: string;
  /** The secret key; the environment's `OPENAI_API_KEY` by default. Servers without keys take any text. */
  readonly apiKey?: string;
  /** Where the server is, such as `http://localhost:11434/v1`; OpenAI by default. */
  readonly baseURL?: string;
  /**
   * Which schemas the server can enforce: the strict subset of OpenAI, what grammars of local servers follow, or none.
   * By default strict for OpenAI and local for any other address. Whatever is refused is asked again in a plainer form.
   */
  readonly schemas?: 'openai-strict' | 'local' | 'none';
  /** Longest answer in tokens; the server's limit by default. */
  readonly maxTokens?: number;
  /** Allows to run in a browser, where everybody can read the key. False by default. */
  readonly allowBrowser?: boolean;
  /** For tests and proxies: used instead of the platform's `fetch`. */
  readonly fetch?: typeof fetch;
}

const openAIAddress = 'https://api.openai.com/v1';

const formats: Readonly<Record<NonNullable<OpenAIOptions['schemas']>, readonly AnswerFormat['kind'][]>> = {
  'openai-strict': ['openai-strict', 'json', 'text'],
  local: ['local', 'json', 'text'],
  none: ['json', 'text'],
};

/**
 * A model behind the chat completions of OpenAI, or of any server that speaks them.
 *
 * The key goes to the server in a header and nowhere else: not into logs, issues, errors or events.
 *
 * @throws TypeError in a browser without `allowBrowser`, and without a key for OpenAI's own address.
 */
export function openai(options: OpenAIOptions): ModelProvider {
  const { model, baseURL = openAIAddress, maxTokens } = options;
  const isOpenAI = baseURL.startsWith(openAIAddress);
  const client = createClient(options, baseURL, isOpenAI);
  const limit = maxTokens && { [isOpenAI ? 'max_completion_tokens' : 'max_tokens']: maxTokens };
  return {
    name: model,
    formats: formats[options.schemas ?? (isOpenAI ? 'openai-strict' : 'local')],
    async *ask(request): AsyncGenerator<ModelPart, void> {
      const controller = new AbortController();
      const onAbort = (): void => controller.abort();
      request.signal.addEventListener('abort', onAbort, { once: true });
      try {
        const response = await client.chat.completions
          .create({ ...bodyOf(model, request), ...limit }, { signal: controller.signal })
          .asResponse();
        yield* readAnswer(response, controller);
      } catch (error) {
        throw modelErrorOf(error);
      } finally {
        request.signal.removeEventListener('abort', onAbort);
        controller.abort();
      }
    },
  };
}

function createClient(options: OpenAIOptions, baseURL: string, isOpenAI: boolean): OpenAI {
  const apiKey = options.apiKey ?? globalThis.process?.env?.['OPENAI_API_KEY'] ?? (isOpenAI ? '' : 'none');
  if (apiKey === '')
    throw new TypeError('Vitrine: openai() needs a key: give "apiKey", or set OPENAI_API_KEY on the server.');
  try {
    return new OpenAI({
      apiKey,
      baseURL,
      dangerouslyAllowBrowser: options.allowBrowser ?? false,
      fetch: options.fetch,
      // Waiting and asking again is done for all providers alike; requests would be logged with their words.
      maxRetries: 0,
      logLevel: 'off',
    });
  } catch (error) {
    throw new TypeError(
      'Vitrine: openai() does not run in a browser, where everybody could read the key. Ask a server of yours, or set "allowBrowser".',
      { cause: error },
    );
  }
}

function bodyOf(
  model: string,
  { system, user, format }: Pick<ModelRequest, 'system' | 'user' | 'format'>,
): ChatCompletionCreateParamsStreaming {
  const messages: ChatCompletionCreateParamsStreaming['messages'] = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const plain = { model, messages, stream: true } as const;
  switch (format.kind) {
    case 'text':
      return plain;
    case 'json':
      return { ...plain, response_format: { type: 'json_object' }, stream_options: { include_usage: true } };
    default: {
      const { name, schema, kind } = format;
      const json_schema = { name, schema: { ...schema }, strict: kind === 'openai-strict' };
      return {
        ...plain,
        response_format: { type: 'json_schema', json_schema },
        stream_options: { include_usage: true },
      };
    }
  }
}
