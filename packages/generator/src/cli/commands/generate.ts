import type { Receipt } from '../../types.js';
import { createGenerator } from '../../generate.js';
import { CommandError, exitCodes, type Command } from '../Command.js';
import { issueLine, jsonText, readTables, writeOut } from '../files.js';

const receiptLine = ({ kind, text, from, node }: Receipt) =>
  `${kind}${node ? ` ${node}` : ''}: ${text}${from ? `, from ${from}` : ''}`;

export const generate: Command = {
  name: 'generate',
  operands: '"<sentence>"',
  summary: 'Makes an artifact from a sentence, a data file, or both.',
  options: {
    data: { type: 'string', short: 'd', multiple: true },
    out: { type: 'string', short: 'o' },
    locale: { type: 'string' },
    currency: { type: 'string' },
    'time-zone': { type: 'string' },
    id: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  },
  help: {
    data: 'a CSV, TSV or JSON file to build on; may be given several times',
    out: 'file to write; standard output without',
    locale: 'language of the result, such as de',
    currency: 'currency of amounts, such as EUR',
    'time-zone': 'where days begin, such as Europe/Berlin',
    id: 'identity of the artifact',
    json: 'the whole result as JSON: artifact, receipts, issues, data',
    quiet: 'without receipts and remarks',
  },
  async run(call, terminal) {
    const prompt = call.words.join(' ');
    const files = call.texts('data');
    if (prompt.trim() === '' && files.length === 0)
      throw new CommandError(
        'Say what to make: vitrine generate "Track our path to $100k MRR", or give --data file.csv.',
        exitCodes.usage,
      );
    const { data, issues } = await readTables(files, terminal);
    terminal.progress('Making the artifact …');
    const made = await createGenerator().generate(prompt, {
      ...(data.length > 0 && { data }),
      ...(call.text('locale') && { locale: call.text('locale') }),
      ...(call.text('currency') && { currency: call.text('currency') }),
      ...(call.text('time-zone') && { timeZone: call.text('time-zone') }),
      ...(call.text('id') && { id: call.text('id') }),
    });
    const result = { ...made, issues: [...issues, ...made.issues] };
    if (!call.flag('quiet') && !call.flag('json')) {
      for (const issue of result.issues) terminal.note(issueLine(issue));
      for (const receipt of result.receipts) terminal.note(receiptLine(receipt));
    }
    const out = call.text('out');
    if (out && result.artifact) await writeOut(out, `${jsonText(result.artifact)}\n`, terminal);
    if (out && result.data) {
      const beside = `${out.replace(/\.json$/, '')}.data.json`;
      await writeOut(beside, `${jsonText(result.data)}\n`, terminal);
      terminal.note(`The rows are too many for the document and stand in ${beside}.`);
    }
    if (call.flag('json')) terminal.print(jsonText(result));
    else if (!result.artifact) for (const issue of result.issues) terminal.note(issueLine(issue));
    else if (!out) terminal.print(jsonText(result.artifact));
    else terminal.note(`Written to ${out}.`);
    return result.artifact ? exitCodes.ok : exitCodes.failed;
  },
};
