import type { DataTable } from '@vitrine/runtime';
import type { Artifact } from '@vitrine/schema';
import { CommandError, exitCodes, type Call, type Command, type Terminal } from '../Command.js';
import { exportCsv } from '../export/exportCsv.js';
import { exportHtml } from '../../export/exportHtml.js';
import { exportProject } from '../export/exportProject.js';
import { readStandalone } from '../export/readStandalone.js';
import { readArtifact, readText, writeOut } from '../files.js';

interface Source {
  readonly artifact: Artifact;
  readonly data: readonly DataTable[] | undefined;
}

/** One way to export: the ending of its file, and what is written. */
interface Target {
  readonly ending: string;
  readonly make: (source: Source, call: Call, terminal: Terminal) => Promise<string | Uint8Array>;
}

const targets = new Map<string, Target>([
  [
    'html',
    { ending: '.html', make: async (source, _, { cwd }) => exportHtml(source, await readStandalone(cwd)) },
  ],
  ['project', { ending: '.zip', make: async (source) => exportProject(source) }],
  ['csv', { ending: '.csv', make: async (source, call) => exportCsv(source, call.text('dataset')) }],
]);

async function readRows(path: string | undefined, terminal: Terminal): Promise<DataTable[] | undefined> {
  if (path === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(await readText(path, terminal));
    if (Array.isArray(value)) return value as DataTable[];
  } catch (error) {
    if (error instanceof CommandError) throw error;
  }
  throw new CommandError(
    `${path} is not what "vitrine generate" writes beside a document.`,
    exitCodes.failed,
  );
}

/** Rows that stand beside the document are easily forgotten. */
function noteMissing({ artifact, data = [] }: Source, terminal: Terminal): void {
  for (const { name, source } of artifact.datasets ?? [])
    if (source?.name === `upload:${name}` && !data.some((table) => table.name === name))
      terminal.note(
        `The rows of "${name}" are not in the document: add --data with the file beside it, ending in .data.json.`,
      );
}

export const exportCommand: Command = {
  name: 'export',
  operands: '<file> --html | --project | --csv',
  mostOperands: 1,
  summary: 'Writes an artifact as a page that works offline, as a Vite project, or its rows as CSV.',
  options: {
    html: { type: 'boolean' },
    project: { type: 'boolean' },
    csv: { type: 'boolean' },
    dataset: { type: 'string' },
    data: { type: 'string', short: 'd' },
    out: { type: 'string', short: 'o' },
  },
  help: {
    html: 'one HTML file with everything in it; needs @vitrine/react beside the project',
    project: 'a zip with a small Vite project',
    csv: 'the rows of one dataset',
    dataset: 'which dataset to write as CSV; the first by default',
    data: 'the rows that "vitrine generate" wrote beside the document',
    out: 'file to write; named after the artifact by default, "-" for standard output',
  },
  async run(call, terminal) {
    const chosen = [...targets].filter(([name]) => call.flag(name));
    const [only] = chosen;
    if (!only || chosen.length > 1)
      throw new CommandError('Choose one of --html, --project and --csv.', exitCodes.usage);
    const [, target] = only;
    const artifact = await readArtifact(call.words[0], terminal);
    const data = await readRows(call.text('data'), terminal);
    noteMissing({ artifact, data }, terminal);
    terminal.progress('Writing …');
    const content = await target.make({ artifact, data }, call, terminal);
    const out = call.text('out') ?? `${artifact.id || 'artifact'}${target.ending}`;
    if (out === '-' && typeof content === 'string') terminal.print(content);
    else if (out === '-') throw new CommandError('A zip needs --out <file>.', exitCodes.usage);
    else await writeOut(out, content, terminal);
    return exitCodes.ok;
  },
};
