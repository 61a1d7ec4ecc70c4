import type { GenerateEvent } from '../../types.js';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { generatorOf, providerHelp, providerOptions } from '../generatorOf.js';
import { giveResult, makingHelp, makingOptions, readMaking } from '../making.js';

export const generate: Command = {
  name: 'generate',
  operands: '"<sentence>"',
  summary: 'Makes an artifact from a sentence, a data file, or both.',
  options: { ...makingOptions, ...providerOptions },
  help: { ...makingHelp, ...providerHelp },
  async run(call, terminal) {
    const prompt = call.words.join(' ');
    if (prompt.trim() === '' && call.texts('data').length === 0)
      throw new CommandError(
        'Say what to make: vitrine generate "Track our path to $100k MRR", or give --data file.csv.',
        exitCodes.usage,
      );
    const generator = await generatorOf(call);
    const { options, issues } = await readMaking(call, terminal);
    terminal.progress('Making the artifact …');
    for await (const event of generator.stream(prompt, options)) {
      const saying = progressOf(event);
      if (saying) terminal.progress(saying);
      if (event.kind !== 'done') continue;
      const made = event.result;
      return giveResult({ ...made, issues: [...issues, ...made.issues] }, call, terminal);
    }
    throw new Error('The stream ended without a result.');
  },
};

function progressOf(event: GenerateEvent): string | undefined {
  if (event.kind === 'outline') return `Planned ${event.outline.nodes.length} parts …`;
  if (event.kind === 'node') return `Wrote ${event.node.type} ${event.node.id} …`;
  return event.kind === 'repair' ? `Mending, round ${event.round} …` : undefined;
}
