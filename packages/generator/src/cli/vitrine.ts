#!/usr/bin/env node
import { run } from './run.js';

async function input(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const part of process.stdin) text += String(part);
  return text;
}

const isWatched = process.stderr.isTTY;
let hasProgress = false;

/** Removes the line of progress that stands there. */
function clear(): void {
  if (hasProgress) process.stderr.write('\r\u001B[K');
  hasProgress = false;
}

// Who reads only the beginning, as `head` does, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  input,
  print: (text) => {
    clear();
    process.stdout.write(`${text}\n`);
  },
  note: (text) => {
    clear();
    process.stderr.write(`${text}\n`);
  },
  progress: (text) => {
    if (!isWatched) return;
    clear();
    process.stderr.write(text);
    hasProgress = true;
  },
});
