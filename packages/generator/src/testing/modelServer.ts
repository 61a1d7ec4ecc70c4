import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProfileSchema } from '../profiles/Profile.js';

/** A request to chat completions, as the server got it. */
export interface ChatRequest {
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly stream?: boolean;
    readonly response_format?: {
      readonly type: string;
      readonly json_schema?: {
        readonly name: string;
        readonly strict: boolean;
        readonly schema: ProfileSchema;
      };
    };
  };
  /** What the question holds, read from the user's message. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Counts from 1. */
  readonly number: number;
}

/** How the server behaves towards one request. */
export type Behavior = (response: ServerResponse) => void;

const eventHeaders = { 'content-type': 'text/event-stream' };
const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`;
const delta = (content: string) => event({ choices: [{ index: 0, delta: { content } }] });
const finish = (reason: string) => event({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
const cost = event({ choices: [], usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 } });

/** Texts in three pieces, the second one cut anywhere. */
const pieces = (text: string): string[] => [text.slice(0, 7), text.slice(7, 30), text.slice(30)];

/** What real servers were seen to do. */
export const behaviors = {
  answer:
    (text: string, reason = 'stop'): Behavior =>
    (response) => {
      response.writeHead(200, eventHeaders);
      for (const piece of pieces(text)) response.write(delta(piece));
      response.end(`${finish(reason)}${cost}data: [DONE]\n\n`);
    },
  /** A server that does not stream. */
  body:
    (text: string): Behavior =>
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content: text };
      response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }));
    },
  status:
    (status: number, error: object = {}, headers: Record<string, string> = {}): Behavior =>
    (response) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { message: 'no', ...error } }));
    },
  html:
    (status = 200): Behavior =>
    (response) => {
      response.writeHead(status, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Sign in</title>');
    },
  /** Any answer, whatever it says it is. */
  raw:
    (text: string, type: string, status = 200): Behavior =>
    (response) => {
      response.writeHead(status, { 'content-type': type });
      response.end(text);
    },
  /** A proxy that keeps the connection alive while nothing comes behind it. */
  keepAlive: (): Behavior => (response) => {
    response.writeHead(200, eventHeaders);
    const timer = setInterval(() => response.write(': ping\n\n'), 10);
    response.once('close', () => clearInterval(timer));
  },
  /** A stream without a single event. */
  emptyStream: (): Behavior => (response) => {
    response.writeHead(200, eventHeaders);
    response.end();
  },
  refusal: (): Behavior => (response) => {
    response.writeHead(200, eventHeaders);
    response.write(event({ choices: [{ index: 0, delta: { refusal: 'I cannot help with that.' } }] }));
    response.end(`${finish('stop')}data: [DONE]\n\n`);
  },
  /** Begins to answer and stays silent. */
  silence:
    (text: string): Behavior =>
    (response) => {
      response.writeHead(200, eventHeaders);
      response.write(delta(text.slice(0, 20)));
    },
  /** Breaks the connection in the middle. */
  cut:
    (text: string): Behavior =>
    (response) => {
      response.writeHead(200, eventHeaders);
      response.write(delta(text.slice(0, 20)), () => setImmediate(() => response.destroy()));
    },
  /** Ends in the middle as if it were complete. */
  endEarly:
    (text: string): Behavior =>
    (response) => {
      response.writeHead(200, eventHeaders);
      response.end(delta(text.slice(0, 20)));
    },
  /** Never stops. */
  endless: (): Behavior => (response) => {
    response.writeHead(200, eventHeaders);
    const more = (): void => {
      if (!response.destroyed) response.write(delta('{"a": "'.repeat(200)), () => setImmediate(more));
    };
    more();
  },
};

/** A server that speaks the chat completions of OpenAI and behaves as told, for each request anew. */
export interface ModelServer {
  readonly baseURL: string;
  readonly requests: readonly ChatRequest[];
  close(): Promise<void>;
}

export async function startModelServer(behave: (request: ChatRequest) => Behavior): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const server = createServer((request, response) => {
    void readRequest(request, requests.length + 1).then((chat) => {
      requests.push(chat);
      behave(chat)(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage, number: number): Promise<ChatRequest> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const body = JSON.parse(text) as ChatRequest['body'];
  const user = body.messages.at(-1)?.content ?? '{}';
  const content = JSON.parse(user.slice(0, user.lastIndexOf('}') + 1)) as ChatRequest['content'];
  return { authorization: request.headers.authorization, body, content, number };
}
