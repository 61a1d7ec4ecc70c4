import type { Brief } from '../../draft/Brief.js';
import { readBrief } from '../../draft/readBrief.js';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { readText } from '../files.js';
import { generatorOf, providerHelp, providerOptions } from '../generatorOf.js';
import { followed, giveResult, makingHelp, makingOptions, readMaking } from '../making.js';

export const build: Command = {
  name: 'build',
  operands: '<draft.md>',
  mostOperands: 1,
  summary: 'Makes an artifact of a draft, with the answers and corrections written into it.',
  options: { ...makingOptions, ...providerOptions },
  help: { ...makingHelp, ...providerHelp },
  async run(call, terminal) {
    const [file] = call.words;
    if (file === undefined)
      throw new CommandError('Name the draft: vitrine build draft.md.', exitCodes.usage);
    const read = readBrief(await readText(file, terminal));
    const { title, goal, prompt }: Brief = read.brief;
    if (`${title}${goal}${prompt}`.trim() === '')
      throw new CommandError(
        `${file} is no draft: it has no title and no goal. "vitrine draft" writes one.`,
        exitCodes.failed,
      );
    const generator = await generatorOf(call);
    const { options, issues } = await readMaking(call, terminal);
    const made = await followed(generator.stream(read.brief, options), terminal);
    return giveResult({ ...made, issues: [...read.issues, ...issues, ...made.issues] }, call, terminal);
  },
};
