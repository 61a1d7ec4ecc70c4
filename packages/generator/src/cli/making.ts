import type { Issue } from '@vitrine/schema';
import type { GenerateOptions, GenerateResult, Receipt } from '../types.js';
import { exitCodes, type Call, type Command, type ExitCode, type Terminal } from './Command.js';
import { issueLine, jsonText, readTables, writeOut } from './files.js';

/** The options of all commands that make artifacts. */
export const makingOptions = {
  data: { type: 'string', short: 'd', multiple: true },
  out: { type: 'string', short: 'o' },
  locale: { type: 'string' },
  currency: { type: 'string' },
  'time-zone': { type: 'string' },
  id: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const satisfies Command['options'];

export const makingHelp: Command['help'] = {
  data: 'a CSV, TSV or JSON file to build on; may be given several times',
  out: 'file to write; standard output without',
  locale: 'language of the result, such as de',
  currency: 'currency of amounts, such as EUR',
  'time-zone': 'where days begin, such as Europe/Berlin',
  id: 'identity of the artifact',
  json: 'the whole result as JSON',
  quiet: 'without receipts and remarks',
};

/** What the options say to the generator, the data files read. */
export async function readMaking(
  call: Call,
  terminal: Terminal,
): Promise<{ options: GenerateOptions; issues: readonly Issue[] }> {
  const { data, issues } = await readTables(call.texts('data'), terminal);
  const [locale, currency, timeZone, id] = ['locale', 'currency', 'time-zone', 'id'].map(call.text);
  const options = {
    ...(data.length > 0 && { data }),
    ...(locale && { locale }),
    ...(currency && { currency }),
    ...(timeZone && { timeZone }),
    ...(id && { id }),
  };
  return { options, issues };
}

const receiptLine = ({ kind, text, from, node }: Receipt) =>
  `${kind}${node ? ` ${node}` : ''}: ${text}${from ? `, from ${from}` : ''}`;

/** Writes what was made where the options want it, and what there is to say about it. */
export async function giveResult(result: GenerateResult, call: Call, terminal: Terminal): Promise<ExitCode> {
  if (!call.flag('json') && (!call.flag('quiet') || !result.artifact)) {
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
  else if (result.artifact && !out) terminal.print(jsonText(result.artifact));
  else if (result.artifact) terminal.note(`Written to ${out}.`);
  return result.artifact ? exitCodes.ok : exitCodes.failed;
}
