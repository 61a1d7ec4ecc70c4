import { createGenerator } from '../generate.js';
import type { Generator } from '../types.js';
import { CommandError, exitCodes, type Call, type Command } from './Command.js';

/** The options that choose who makes the artifact. */
export const providerOptions = {
  provider: { type: 'string', short: 'p' },
  model: { type: 'string', short: 'm' },
  'base-url': { type: 'string' },
} as const satisfies Command['options'];

export const providerHelp: Command['help'] = {
  provider: 'openai: a language model instead of the offline planner; its key is OPENAI_API_KEY',
  model: "the model's name, as the server has it",
  'base-url': 'another server that speaks like OpenAI, such as http://localhost:11434/v1',
};

/** The generator that the options ask for: the offline planner, or a model. The key comes from the environment alone. */
export async function generatorOf(call: Call): Promise<Generator> {
  const [name, model, baseURL] = ['provider', 'model', 'base-url'].map(call.text);
  if (name === undefined) {
    if (model === undefined && baseURL === undefined) return createGenerator();
    throw new CommandError('A model needs a provider too: add --provider openai.', exitCodes.usage);
  }
  if (name !== 'openai')
    throw new CommandError(`There is no provider "${name}"; there is openai.`, exitCodes.usage);
  if (model === undefined)
    throw new CommandError('Name the model, such as --provider openai --model gpt-5-mini.', exitCodes.usage);
  const { openai } = await loadOpenAI();
  try {
    return createGenerator({ provider: openai({ model, ...(baseURL && { baseURL }) }) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError(
      'The key of the provider is missing: set OPENAI_API_KEY in the environment.',
      exitCodes.usage,
    );
  }
}

async function loadOpenAI(): Promise<typeof import('../openai/index.js')> {
  try {
    return await import('../openai/index.js');
  } catch {
    throw new CommandError('--provider openai needs its package: npm install openai.', exitCodes.failed);
  }
}
