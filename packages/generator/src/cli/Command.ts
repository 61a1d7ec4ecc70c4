import type { Issue } from '@vitrine/schema';
import type { ParseArgsConfig } from 'node:util';

/** How the program ends; the numbers are documented in docs/command-line.md. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, files: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command reads from and writes to. */
export interface Terminal {
  readonly cwd: string;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  /** Standard output: results only. */
  readonly print: (text: string) => void;
  /** Standard error: what people should know beside the result. */
  readonly note: (text: string) => void;
  /** A line of standard error that the next one replaces; nothing where nobody is looking. */
  readonly progress: (text: string) => void;
}

type CommandOptions = NonNullable<ParseArgsConfig['options']>;

/** What stands on the command line behind the command's name. */
export interface Call {
  readonly words: readonly string[];
  /** The value of an option, undefined where it was not given. */
  readonly text: (name: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What stands behind the name, such as `<file>`. */
  readonly operands: string;
  /** How many operands there may be; any number without. */
  readonly mostOperands?: number;
  readonly options: CommandOptions;
  /** What each option does, by name. */
  readonly help: Readonly<Record<string, string>>;
  readonly run: (call: Call, terminal: Terminal) => Promise<ExitCode>;
}

/** Stops a command with a message for people and an exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode,
    /** What is wrong with what was read: lines below the message, or the answer where JSON was asked for. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(message);
  }
}
