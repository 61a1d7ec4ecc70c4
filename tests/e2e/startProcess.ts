import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own. */
export interface ServerProcess {
  /** The first address that it wrote. */
  readonly address: string;
  /** What it wrote to its terminal so far. */
  readonly written: () => string;
  stop(): Promise<void>;
}

interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a Node program that serves something, and waits until it says where. */
export async function startProcess(
  args: readonly string[],
  { cwd, env }: ProcessOptions = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      written += data.toString();
      const [found] = /http:\/\/\S+/.exec(written) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`It did not start: ${written}`)));
  });
  return {
    address,
    written: () => written,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
  };
}
