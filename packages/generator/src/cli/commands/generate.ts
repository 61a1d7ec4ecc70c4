import { createGenerator } from '../../generate.js';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { giveResult, makingHelp, makingOptions, readMaking } from '../making.js';

export const generate: Command = {
  name: 'generate',
  operands: '"<sentence>"',
  summary: 'Makes an artifact from a sentence, a data file, or both.',
  options: makingOptions,
  help: makingHelp,
  async run(call, terminal) {
    const prompt = call.words.join(' ');
    if (prompt.trim() === '' && call.texts('data').length === 0)
      throw new CommandError(
        'Say what to make: vitrine generate "Track our path to $100k MRR", or give --data file.csv.',
        exitCodes.usage,
      );
    const { options, issues } = await readMaking(call, terminal);
    terminal.progress('Making the artifact …');
    const made = await createGenerator().generate(prompt, options);
    return giveResult({ ...made, issues: [...issues, ...made.issues] }, call, terminal);
  },
};
