import { writeBrief } from '../../draft/writeBrief.js';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { jsonText, writeOut } from '../files.js';
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
    const prompt = call.words.join(' ');
    if (prompt.trim() === '')
      throw new CommandError('Say what to draft: vitrine draft "A tracker for our deals".', exitCodes.usage);
    const generator = await generatorOf(call);
    const { options } = await readMaking(call, terminal);
    terminal.progress('Drafting …');
    const brief = await generator.draft(prompt, options);
    const text = call.flag('json') ? jsonText(brief) : writeBrief(brief).trimEnd();
    const file = call.text('out');
    if (file) await writeOut(file, `${text}\n`, terminal);
    else terminal.print(text);
    return exitCodes.ok;
  },
};
