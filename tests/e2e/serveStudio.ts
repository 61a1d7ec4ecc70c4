import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The studio's server in a process of its own. */
export interface StudioServer {
  readonly address: string;
  /** What it wrote to its terminal so far. */
  readonly written: () => string;
  stop(): Promise<void>;
}

/** Starts the studio with a model at `baseURL`, on a port that is free. */
export async function serveStudio(baseURL: string, key: string): Promise<StudioServer> {
  const child = spawn(process.execPath, ['examples/studio/serve.mjs'], {
    env: { ...process.env, PORT: '0', OPENAI_API_KEY: key, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: 'stub-1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      written += data.toString();
    });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /http:\/\/\S+/.exec(written);
      if (found) resolve(found[0]);
    });
    child.once('exit', () => reject(new Error(`The studio did not start: ${written}`)));
  });
  return { address, written: () => written, stop: () => stopped(child) };
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
