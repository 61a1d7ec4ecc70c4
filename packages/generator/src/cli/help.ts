import type { Command } from './Command.js';

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

/** What the program can do. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'vitrine: small business tools as one JSON document',
    '',
    aligned(commands.map(({ name, operands, summary }) => [`vitrine ${name} ${operands}`.trim(), summary])),
    '',
    'A file named "-" is standard input. Results go to standard output, everything else to standard error.',
    '"vitrine <command> --help" lists the options. Exit codes: 0 done, 1 not possible, 2 wrong call, 3 a file.',
  ].join('\n');
}

/** What one command can do. */
export function commandHelp({ name, operands, summary, options, help }: Command): string {
  const rows = Object.entries(options).map(([option, { type, short }]): [string, string] => [
    `${short ? `-${short}, ` : ''}--${option}${type === 'string' ? ' <value>' : ''}`,
    help[option] ?? '',
  ]);
  return [`vitrine ${name} ${operands}`.trim(), '', summary, '', aligned(rows)].join('\n');
}
