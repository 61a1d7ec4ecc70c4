import { writeBrief } from '../../draft/writeBrief.js';
import { createGenerator } from '../../generate.js';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { giveText, issueLine, jsonText, readSentence } from '../files.js';
import { generatorOf, providerHelp, providerOptions } from '../generatorOf.js';
import { makingHelp, makingOptions, readMaking } from '../making.js';

const { data, out, locale, currency, json } = makingOptions;

export const draft: Command = {
  name: 'draft',
  operands: '"<sentence>"',
  summary: 'Writes what would be built, as Markdown to correct and hand to "vitrine build".',
  options: { data, out, locale, currency, json, ...providerOptions },
  help: { ...makingHelp, ...providerHelp, json: 'the draft as JSON' },
  async run(call, terminal) {
    const prompt = await readSentence(call.words, terminal);
    if (prompt === '')
      throw new CommandError('Say what to draft: vitrine draft "A tracker for our deals".', exitCodes.usage);
    const generator = await generatorOf(call);
    const { options, issues } = await readMaking(call, terminal);
    for (const issue of issues) terminal.note(issueLine(issue));
    terminal.progress('Drafting …');
    const brief = await generator.draft(prompt, options);
    if (brief.title === '')
      throw new CommandError(
        'There is nothing to draft.',
        exitCodes.failed,
        (await createGenerator().generate(prompt, options)).issues,
      );
    const text = call.flag('json') ? jsonText(brief) : writeBrief(brief).trimEnd();
    await giveText(text, call.text('out'), terminal);
    return exitCodes.ok;
  },
};
