import { CommandError, exitCodes, type Command } from '../Command.js';
import { issueLine, jsonText, readArtifact, writeOut } from '../files.js';
import { generatorOf, providerHelp, providerOptions } from '../generatorOf.js';

function answersOf(texts: readonly string[]): number[] {
  return texts.map((text) => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1)
      throw new CommandError(`"${text}" is no answer: give the number of a choice.`, exitCodes.usage);
    return number;
  });
}

export const refine: Command = {
  name: 'refine',
  operands: '<file> "<sentence>"',
  summary: 'Changes an artifact by a sentence, such as "make it a bar chart".',
  options: {
    out: { type: 'string', short: 'o' },
    'in-place': { type: 'boolean', short: 'i' },
    answer: { type: 'string', short: 'a', multiple: true },
    selected: { type: 'string' },
    json: { type: 'boolean' },
    ...providerOptions,
  },
  help: {
    out: 'file to write; standard output without',
    'in-place': 'write the file that was read',
    answer: 'number of the choice, where the sentence raised a question; once for each question',
    selected: 'id of the component that "this" means',
    json: 'the whole result as JSON: artifact, patch, inverse, message; or question; or refusal',
    ...providerHelp,
    provider: 'openai: a language model for what is refused without one; its key is OPENAI_API_KEY',
  },
  async run(call, terminal) {
    const [file, ...words] = call.words;
    const sentence = words.join(' ');
    if (file === undefined)
      throw new CommandError('Name a file: vitrine refine tool.json "make it a bar chart".', exitCodes.usage);
    if (sentence.trim() === '')
      throw new CommandError(
        'Say what to change: vitrine refine tool.json "make it a bar chart".',
        exitCodes.usage,
      );
    const selected = call.text('selected');
    const answers = answersOf(call.texts('answer'));
    const generator = await generatorOf(call);
    const artifact = await readArtifact(file, terminal);
    terminal.progress('Changing …');
    const result = await generator.refine(artifact, sentence, { answers, ...(selected && { selected }) });
    const out = call.flag('in-place') && file !== '-' ? file : call.text('out');
    if (!call.flag('json')) for (const issue of result.issues ?? []) terminal.note(issueLine(issue));
    if (result.artifact && out) await writeOut(out, `${jsonText(result.artifact)}\n`, terminal);
    if (call.flag('json')) terminal.print(jsonText(result));
    else if (result.artifact) {
      terminal.note(result.message);
      if (!out) terminal.print(jsonText(result.artifact));
    } else if (result.question !== undefined) {
      terminal.note(result.question);
      terminal.note('Answer with --answer and the number of a choice.');
    } else terminal.note(result.refusal);
    return result.artifact ? exitCodes.ok : exitCodes.failed;
  },
};
