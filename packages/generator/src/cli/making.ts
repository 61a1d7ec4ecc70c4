import type { Issue } from '@vitrine/schema';
import type { GenerateEvent, GenerateOptions, GenerateResult, Receipt } from '../types.js';
import { CommandError, exitCodes, type Call, type Command, type ExitCode, type Terminal } from './Command.js';
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
  quiet: 'without receipts and remarks; warnings are said all the same',
};

/** What the options say to the generator, the data files read. */
export async function readMaking(
  call: Call,
  terminal: Terminal,
): Promise<{ options: GenerateOptions; issues: readonly Issue[] }> {
  const [locale, currency, timeZone, id] = ['locale', 'currency', 'time-zone', 'id'].map(call.text);
  checkSettings(locale, currency, timeZone);
  if (call.words[0] === '-' && call.texts('data').includes('-'))
    throw new CommandError('Only one thing can come from standard input.', exitCodes.usage);
  const { data, issues } = await readTables(call.texts('data'), terminal);
  const options = {
    ...(data.length > 0 && { data }),
    ...(locale && { locale }),
    ...(currency && { currency }),
    ...(timeZone && { timeZone }),
    ...(id && { id }),
  };
  return { options, issues };
}

/** Stops where a setting means nothing: the page would show numbers and days in another way than was wanted. */
function checkSettings(
  locale: string | undefined,
  currency: string | undefined,
  timeZone: string | undefined,
): void {
  const isKnown = (make: () => unknown): boolean => {
    try {
      return Boolean(make());
    } catch {
      return false;
    }
  };
  const check = (value: string | undefined, what: string, example: string, make: () => unknown): void => {
    if (value === undefined || isKnown(make)) return;
    throw new CommandError(`"${value}" is no ${what}, such as ${example}.`, exitCodes.usage);
  };
  check(locale, 'language', 'de or pt-BR', () => Intl.DateTimeFormat.supportedLocalesOf(locale).length);
  check(currency, 'currency', 'EUR', () => Intl.supportedValuesOf('currency').includes(currency!));
  check(timeZone, 'time zone', 'Europe/Berlin', () => new Intl.DateTimeFormat('en', { timeZone }));
}

/** The result of making something, its steps shown as progress. */
export async function followed(
  events: AsyncIterable<GenerateEvent>,
  terminal: Terminal,
): Promise<GenerateResult> {
  terminal.progress('Planning …');
  for await (const event of events) {
    if (event.kind === 'outline') terminal.progress(`Planned ${event.outline.nodes.length} parts …`);
    if (event.kind === 'node') terminal.progress(`Wrote ${event.node.type} ${event.node.id} …`);
    if (event.kind === 'repair') terminal.progress(`Mending, round ${event.round} …`);
    if (event.kind === 'done') return event.result;
  }
  throw new Error('The stream ended without a result.');
}

const receiptLine = ({ kind, text, from, node }: Receipt) =>
  `${kind}${node ? ` ${node}` : ''}: ${text}${from ? `, from ${from}` : ''}`;

/** Writes what was made where the options want it, and what there is to say about it. */
export async function giveResult(result: GenerateResult, call: Call, terminal: Terminal): Promise<ExitCode> {
  if (!call.flag('json')) {
    const isSaid = ({ severity }: Issue): boolean => severity !== 'info' || !call.flag('quiet');
    for (const issue of result.issues.filter(isSaid)) terminal.note(issueLine(issue));
    if (!call.flag('quiet')) for (const receipt of result.receipts) terminal.note(receiptLine(receipt));
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
  return result.artifact ? exitCodes.ok : exitCodes.failed;
}
