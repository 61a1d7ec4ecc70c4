import { closestName } from '@vitrine/schema/internal';
import { parseArgs } from 'node:util';
import { CommandError, exitCodes, type Call, type Command, type ExitCode, type Terminal } from './Command.js';
import { commands } from './commands/index.js';
import { issueLine, jsonText } from './files.js';
import { commandHelp, programHelp } from './help.js';
import { version } from '../version.js';

/**
 * Runs the program.
 *
 *   1 find the command, or help
 *   2 read its options
 *   3 run it; what it throws for people becomes a line and an exit code
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h') return showHelp(undefined, terminal);
  if (name === '--version' || name === '-v') {
    terminal.print(version);
    return exitCodes.ok;
  }
  try {
    if (name === 'help') return showHelp(rest[0] && findCommand(rest[0]), terminal);
    const command = findCommand(name);
    const call = readCall(command, rest);
    if (call.flag('help')) return showHelp(command, terminal);
    checkCount(command, call);
    return await command.run(call, terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.note(error.message);
    // Where JSON was asked for, a program reads it.
    if (error.issues.length > 0 && rest.includes('--json'))
      terminal.print(jsonText({ artifact: null, issues: error.issues }));
    else for (const issue of error.issues) terminal.note(issueLine(issue));
    return error.exitCode;
  }
}

function showHelp(command: Command | undefined | '', terminal: Terminal): ExitCode {
  terminal.print(command ? commandHelp(command) : programHelp(commands));
  return exitCodes.ok;
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  const meant = closestName(name, names);
  throw new CommandError(
    `There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ` There are ${names.join(', ')}.`}`,
    exitCodes.usage,
  );
}

function readCall(command: Command, args: readonly string[]): Call {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } as const };
  checkNames(command, Object.keys(options), args);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = new Map<string, unknown>(Object.entries(values));
    const all = (name: string) =>
      [given.get(name)].flat().filter((value): value is string => typeof value === 'string');
    return {
      words: positionals,
      text: (name) => all(name)[0],
      texts: all,
      flag: (name) => given.get(name) === true,
    };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new CommandError(`${reason}. See "vitrine ${command.name} --help".`, exitCodes.usage);
  }
}

function checkNames(command: Command, known: readonly string[], args: readonly string[]): void {
  const { tokens } = parseArgs({
    args: [...args],
    options: command.options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option' || known.includes(token.name) || token.rawName === '-h') continue;
    const meant = closestName(token.name, known);
    throw new CommandError(
      `"vitrine ${command.name}" has no option "${token.rawName}".${
        meant ? ` Did you mean "--${meant}"?` : ` See "vitrine ${command.name} --help".`
      }`,
      exitCodes.usage,
    );
  }
}

function checkCount({ name, operands, options, mostOperands = Infinity }: Command, { words }: Call): void {
  if (words.length <= mostOperands) return;
  const where = options['out'] ? ' The file to write goes behind --out.' : '';
  throw new CommandError(
    `"${words[mostOperands]}" is too much: vitrine ${name} ${operands}.${where}`,
    exitCodes.usage,
  );
}
