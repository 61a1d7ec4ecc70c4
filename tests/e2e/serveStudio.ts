import { startProcess, type ServerProcess } from './startProcess.js';

/** Starts the studio with a model at `baseURL`, on a port that is free. */
export function serveStudio(baseURL: string, key: string): Promise<ServerProcess> {
  const env = { PORT: '0', OPENAI_API_KEY: key, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: 'stub-1' };
  return startProcess(['examples/studio/serve.mjs'], { env });
}
