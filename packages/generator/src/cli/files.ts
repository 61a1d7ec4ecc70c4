import type { DataTable } from '@vitrine/runtime';
import { readData } from '@vitrine/runtime/data';
import type { Artifact, Issue } from '@vitrine/schema';
import { openArtifactText } from '@vitrine/schema/repair';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { CommandError, exitCodes, type Terminal } from './Command.js';

const reasons = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'access is denied'],
  ['ENOSPC', 'the disk is full'],
]);

function fileError(action: string, path: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
  return new CommandError(`Cannot ${action} ${path}: ${reason}.`, exitCodes.files);
}

async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(resolve(terminal.cwd, path)));
  } catch (error) {
    throw fileError('read', path, error);
  }
}

/** The text of a file, or of standard input for `-`. */
export async function readText(path: string, terminal: Terminal): Promise<string> {
  return path === '-' ? terminal.input() : new TextDecoder().decode(await readBytes(path, terminal));
}

/** Writes a file, with the folders above it, and says so. What stood there is replaced. */
export async function writeOut(
  path: string,
  content: string | Uint8Array,
  terminal: Terminal,
): Promise<void> {
  const file = resolve(terminal.cwd, path);
  const stood = await stat(file).catch(() => null);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw fileError('write', path, error);
  }
  terminal.note(`${stood ? 'Replaced' : 'Written to'} ${path}.`);
}

/** A result where `--out` wants it, else on standard output. */
export async function giveText(text: string, out: string | undefined, terminal: Terminal): Promise<void> {
  if (out) await writeOut(out, `${text}\n`, terminal);
  else terminal.print(text);
}

/**
 * A document of a file; small slips are mended, and what was wrong is noted. Stops the command where it does not open, or
 * is only a part of a document: what is written would be less than what was there.
 */
export async function readArtifact(path: string | undefined, terminal: Terminal): Promise<Artifact> {
  if (path === undefined) throw new CommandError('Name the file of an artifact, or "-".', exitCodes.usage);
  const { artifact, issues } = openArtifactText(await readText(path, terminal));
  const isPart = issues.some(({ code }) => code === 'repair.truncated');
  const isEmpty = artifact?.components.length === 0 && issues.some(({ severity }) => severity === 'error');
  if (!artifact || isPart || isEmpty)
    throw new CommandError(`${path} is not ${isPart ? 'a whole' : 'an'} artifact.`, exitCodes.failed, issues);
  for (const issue of issues) if (issue.severity !== 'info') terminal.note(issueLine(issue));
  return artifact;
}

/** The tables of data files, with progress. */
export async function readTables(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ data: DataTable[]; issues: Issue[] }> {
  const data: DataTable[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    const name = path === '-' ? 'data' : basename(path);
    const source = path === '-' ? await terminal.input() : new Blob([await readBytes(path, terminal)]);
    const read = await readData(source, {
      name,
      onProgress: (share) => terminal.progress(`Reading ${name} … ${Math.floor(share * 100)} %`),
    });
    data.push(...read.data);
    issues.push(...read.issues);
    if (read.data.length === 0)
      throw new CommandError(`There is no table in ${path}.`, exitCodes.failed, read.issues);
  }
  return { data, issues };
}

/** The sentence of a command: its words, or standard input for `-`. */
export async function readSentence(words: readonly string[], terminal: Terminal): Promise<string> {
  const sentence = words.join(' ');
  return (sentence === '-' ? await terminal.input() : sentence).trim();
}

/** An issue on one line, with where it is and how to mend it. */
export function issueLine({ severity, code, node, path, message, hint }: Issue): string {
  const place = node ? ` ${node}` : path === '' ? '' : ` ${path}`;
  return `${severity}${place}: ${message}${hint ? ` ${hint}` : ''} (${code})`;
}

/** JSON as it is written to files and to standard output. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
