import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A server on this machine whose addresses answer as a test says. */
export interface TestServer {
  readonly origin: string;
  /** Address and headers of each request. */
  readonly requests: readonly IncomingMessage[];
  on(path: string, answer: Answer): string;
  close(): Promise<void>;
}

export async function startServer(): Promise<TestServer> {
  const answers = new Map<string, Answer>();
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (answer) answer(response, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    on: (path, answer) => {
      answers.set(path, answer);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with a body of a type. */
export const send =
  (body: string, type = 'application/json', status = 200, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...headers }).end(body);
