import { CommandError, exitCodes, type Command } from '../Command.js';
import { readSentence } from '../files.js';
import { generatorOf, providerHelp, providerOptions } from '../generatorOf.js';
import { followed, giveResult, makingHelp, makingOptions, readMaking } from '../making.js';

export const generate: Command = {
  name: 'generate',
  operands: '"<sentence>"',
  summary: 'Makes an artifact from a sentence, a data file, or both.',
  options: { ...makingOptions, ...providerOptions },
  help: { ...makingHelp, ...providerHelp },
  async run(call, terminal) {
    const prompt = await readSentence(call.words, terminal);
    if (prompt === '' && call.texts('data').length === 0)
      throw new CommandError(
        'Say what to make: vitrine generate "Track our path to $100k MRR", or give --data file.csv.',
        exitCodes.usage,
      );
    const generator = await generatorOf(call);
    const { options, issues } = await readMaking(call, terminal);
    const made = await followed(generator.stream(prompt, options), terminal);
    return giveResult({ ...made, issues: [...issues, ...made.issues] }, call, terminal);
  },
};
